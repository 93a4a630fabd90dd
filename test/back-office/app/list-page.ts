import { ask, turnPage } from './ask.ts';
import { element } from './dom.ts';
import type { Resource } from './resources.ts';
import type { Query } from './store.ts';

type Entry = Readonly<Record<string, unknown>>;

const LIMIT = '10';

/** A page of a list, with its filter. The address holds what is asked for, so that it can be kept and sent on. */
export function showList(name: string, { noun, collection, columns, filter }: Resource, query: Query): void {
  const rows = element('tbody');
  const pager = element('p', { class: 'buttons' });
  const head = Object.values(columns).map((label) => element('th', { scope: 'col' }, label));
  const input = element('input', { id: 'filter', name: filter.name, autocomplete: 'off' });
  input.value = query[filter.name] ?? '';
  const search = element(
    'form',
    { role: 'search' },
    element('label', { for: 'filter' }, filter.label),
    input,
    element('button', {}, 'Find'),
  );
  search.addEventListener('submit', (event) => {
    event.preventDefault();
    location.hash = addressOf(name, input.value === '' ? {} : { [filter.name]: input.value });
  });
  const refresh = element('button', { type: 'button' }, 'Refresh');
  const asked: Query = { limit: LIMIT, ...query };
  const page = Number(query.page ?? 1);
  const load = (since?: string) =>
    ask({
      method: 'get',
      resource: name,
      noun,
      send: () => collection.list(asked, since),
      show(answer) {
        if (answer.status === 304) return;
        const entries = answer.status === 200 ? (answer.body as unknown as readonly Entry[]) : [];
        rows.replaceChildren(...entries.map((entry) => rowOf(name, entry, columns)));
        pager.replaceChildren(
          ...(page > 1 ? [pageLink('Previous page', name, query, page - 1)] : []),
          ...(entries.length === Number(asked.limit) ? [pageLink('Next page', name, query, page + 1)] : []),
        );
        const modified = answer.status === 200 ? answer.headers['Last-Modified'] : undefined;
        refresh.onclick = () => void load(modified);
      },
    });
  turnPage(
    `${name.charAt(0).toUpperCase()}${name.slice(1)}`,
    search,
    element('p', { class: 'buttons' }, element('a', { href: `#/${name}/new` }, `New ${noun}`), refresh),
    element(
      'div',
      { class: 'table', tabindex: '0', role: 'region', 'aria-label': name },
      element('table', {}, element('thead', {}, element('tr', {}, ...head)), rows),
    ),
    pager,
  );
  void load();
}

function rowOf(name: string, entry: Entry, columns: Resource['columns']): HTMLElement {
  const cells = Object.keys(columns).map((column, place) => {
    const text = String(entry[column]);
    return place === 0
      ? element('th', { scope: 'row' }, element('a', { href: `#/${name}/${entry.id}` }, text))
      : element('td', {}, text);
  });
  return element('tr', {}, ...cells);
}

function pageLink(label: string, name: string, query: Query, page: number): HTMLElement {
  return element('a', { href: addressOf(name, { ...query, page: String(page) }) }, label);
}

function addressOf(name: string, query: Query): string {
  return `#/${name}?${new URLSearchParams(query)}`;
}
