const KEY = 'store-api-language';

/** Shows the language that was chosen last in all groups of code that have it, on this page and on later ones. */
export function rememberTab(): void {
  show(localStorage.getItem(KEY));
}

/** Notes which tab a reader chooses, for as long as the browser keeps it. */
export function watchTabs(): void {
  document.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.closest('.vp-code-group') === null) return;
    const label = labelOf(target);
    // Groups of one block are no choice.
    if (label === undefined || (target.parentElement?.querySelectorAll('input').length ?? 0) < 2) return;
    localStorage.setItem(KEY, label);
    show(label);
  });
}

function show(label: string | null): void {
  if (label === null) return;
  for (const group of document.querySelectorAll('.vp-code-group')) {
    const inputs = [...group.querySelectorAll<HTMLInputElement>('.tabs input')];
    const place = inputs.findIndex((input) => labelOf(input) === label);
    const chosen = inputs[place];
    if (chosen === undefined || chosen.checked) continue;
    chosen.checked = true;
    [...(group.querySelector('.blocks')?.children ?? [])].forEach((block, index) => {
      block.classList.toggle('active', index === place);
    });
  }
}

function labelOf(input: HTMLInputElement): string | undefined {
  return document.querySelector(`label[for="${input.id}"]`)?.textContent?.trim();
}
