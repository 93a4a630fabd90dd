import { all } from './dom.ts';

/** Makes the Copy buttons work, where the browser lets a page write to the clipboard. */
export function listenToCopyButtons(): void {
  if (navigator.clipboard === undefined) return;
  for (const button of all<HTMLButtonElement>('button[data-copy]')) {
    const source = document.getElementById(button.dataset.copy ?? '');
    if (source === null) continue;
    button.hidden = false;
    button.addEventListener('click', async () => {
      await navigator.clipboard.writeText(source.textContent ?? '');
      button.textContent = 'Copied';
      setTimeout(() => {
        button.textContent = 'Copy';
      }, 1500);
    });
  }
}
