import { all, byId } from './dom.ts';
import { filterCodes } from './filter.ts';

/**
 * The keys of the page: `/` goes to the filter, arrows go through the codes that it leaves, Enter opens the first one
 * or the one that has the focus, Esc shows all codes again.
 */
export function listenToKeys(): void {
  const filter = byId('filter', HTMLInputElement);
  const clear = () => {
    filter.value = '';
    filterCodes('');
  };
  filter.addEventListener('input', () => filterCodes(filter.value));
  filter.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    open(links()[0]);
  });
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { target } = event;
    const isTyping = target instanceof HTMLInputElement;
    if (event.key === '/' && !isTyping) {
      event.preventDefault();
      filter.focus();
      filter.select();
    } else if (event.key === 'Escape' && (target === filter || !isTyping)) {
      if (filter.value === '' && target === filter) filter.blur();
      clear();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const next = neighbour(target, event.key === 'ArrowDown' ? 1 : -1, filter);
      if (next === undefined) return;
      event.preventDefault();
      next.focus();
    }
  });
}

/** The links of the table that the filter leaves. */
function links(): HTMLAnchorElement[] {
  return all<HTMLAnchorElement>('#codes [data-code]:not([hidden]) th.name a');
}

/** What the focus goes to from the filter, or from a link of the table; undefined from everywhere else. */
function neighbour(from: EventTarget | null, step: number, filter: HTMLElement): HTMLElement | undefined {
  const stops = [filter, ...links()];
  const place = stops.indexOf(from as HTMLElement);
  return place === -1 ? undefined : stops[Math.min(Math.max(place + step, 0), stops.length - 1)];
}

/** Follows a link, and takes the focus along. */
function open(link: HTMLAnchorElement | undefined): void {
  if (link === undefined) return;
  location.hash = link.hash;
  document.getElementById(decodeURIComponent(link.hash.slice(1)))?.focus({ preventScroll: true });
}
