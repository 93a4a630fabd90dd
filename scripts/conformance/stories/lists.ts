import { type Collection, operationOf } from '../../contract/model.ts';
import { pathWith } from '../estate/paths.ts';
import { type Exchange, entriesOf } from '../exchange.ts';
import type { Workshop } from '../run/workshop.ts';

type Values = Readonly<Record<string, unknown>>;

/** Pages that are looked through for an entry. */
const PAGES = 20;

/** A list that was asked for an entry, with the entry as it stands there; undefined where nobody can tell. */
export async function listedEntry(
  collection: Collection,
  parameters: Values,
  id: unknown,
  { courier }: Workshop,
): Promise<{ readonly exchange: Exchange; readonly entry: Values | undefined } | undefined> {
  const list = operationOf(collection, 'list');
  if (list === undefined || list.role.ofAllParents || id === undefined) return undefined;
  const names = list.parameters.map(({ name }) => name);
  const target = pathWith(list.path, parameters);
  const isIt = (entry: Values) => String(entry.id) === String(id);
  if (names.includes('min_id')) {
    const exchange = await courier.send({ method: 'GET', target: `${target}?min_id=${id}` });
    return { exchange, entry: entriesOf(exchange).find(isIt) };
  }
  const isPaged = names.includes('page');
  let exchange = await courier.send({ method: 'GET', target });
  for (let page = 2; ; page += 1) {
    const entries = entriesOf(exchange);
    const entry = entries.find(isIt);
    if (entry !== undefined || !isPaged || entries.length === 0) return { exchange, entry };
    if (page > PAGES) return undefined;
    exchange = await courier.send({ method: 'GET', target: `${target}?page=${page}` });
  }
}
