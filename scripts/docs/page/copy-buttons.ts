import { all } from './dom.ts';

/** Makes the Copy buttons work, where the browser lets a page write to the clipboard. */
export function listenToCopyButtons(): void {
  if (navigator.clipboard === undefined) return;
  for (const button of all<HTMLButtonElement>('button[data-copy]')) {
    const source = document.getElementById(button.dataset.copy ?? '');
    if (source === null) continue;
    const label = button.textContent;
    button.hidden = false;
    button.addEventListener('click', async () => {
      const isCopied = await copy(source.textContent ?? '');
      button.textContent = isCopied ? 'Copied' : 'The browser forbids it';
      setTimeout(() => {
        button.textContent = label;
      }, 1500);
    });
  }
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
