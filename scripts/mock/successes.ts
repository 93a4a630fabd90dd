import type { Action } from '../contract/model.ts';
import type { Decision, Facts } from './decision.ts';
import type { Exchange } from './exchange.ts';
import { formatHttpDate, lastModified } from './http-date.ts';
import { keptJson, listBody } from './list-body.ts';
import { asReference } from './locations.ts';
import type { Entity } from './store/store.ts';

/** What is done for a request that nothing speaks against. */
export const successes: readonly Decision[] = [
  {
    causes: ['not-modified-since'],
    when: (exchange) => notModified(exchange) !== undefined,
    answer: (exchange) => ({ headers: lastModifiedHeader(exchange, notModified(exchange) ?? 0) }),
  },
  {
    causes: ['task-scheduled'],
    when: ({ operation, world, resource, received }) =>
      operation?.action === 'delete-all' && world.store.countDeletable(resource, received.query) > 0,
    answer: ({ world, resource, received }) => {
      const count = world.store.scheduleDeleteAll(resource, received.query);
      return {
        json: JSON.stringify({ action: 'delete-all', resource: `/${resource}`, status: 'scheduled', count }),
      };
    },
  },
  on('delete-all', 'nothing-to-delete'),
  on('delete', 'deleted', ({ world, resource, id }) => {
    world.store.delete(resource, Number(id));
    return {};
  }),
  on('create', 'created', (exchange) => {
    const entity = exchange.world.store.create(exchange.resource, exchange.input);
    const { json, headers } = entityFacts(exchange, entity);
    const location = asReference(`${exchange.received.base}/${exchange.resource}/${entity.id}`);
    return { json, headers: { ...headers, Location: location } };
  }),
  on('update', 'updated', (exchange) =>
    entityFacts(
      exchange,
      exchange.world.store.update(exchange.resource, Number(exchange.id), exchange.input),
    ),
  ),
  on('read', 'read', (exchange) => {
    const entity = exchange.world.store.find(exchange.resource, Number(exchange.id));
    if (entity === undefined) throw new Error('There is no entry to read.');
    const modified = exchange.world.store.modified(entity);
    return { json: asJson(exchange, entity), headers: lastModifiedHeader(exchange, modified) };
  }),
  {
    causes: ['empty-list'],
    when: (exchange) => exchange.operation?.action === 'list' && exchange.page.entities.length === 0,
  },
  on('list', 'read', (exchange) => {
    const { entities, modified } = exchange.page;
    return {
      ...listBody(entities, (entity) => asJson(exchange, entity)),
      headers: lastModifiedHeader(exchange, modified),
    };
  }),
  on('count', 'read', ({ world, resource, received }) => ({
    json: JSON.stringify(world.store.count(resource, received.query)),
  })),
  on('read-singleton', 'read', (exchange) => singleton(exchange)),
];

function on(action: Action, cause: string, answer?: Decision['answer']): Decision {
  return {
    causes: [cause],
    when: ({ operation }) => operation?.action === action,
    ...(answer && { answer }),
  };
}

/** When the resource last changed, if that is not after the date that the client sent. */
function notModified(exchange: Exchange): number | undefined {
  const { operation, since, world, resource } = exchange;
  if (since === undefined) return undefined;
  if (operation?.action === 'read') {
    const entity = world.store.find(resource, Number(exchange.id));
    const modified = entity === undefined ? Number.POSITIVE_INFINITY : world.store.modified(entity);
    return modified <= since ? modified : undefined;
  }
  if (operation?.action !== 'list') return undefined;
  const { total, modified } = exchange.page;
  return total > 0 && modified <= since ? modified : undefined;
}

/** `/time` tells the time; whatever else is no collection is the document's own example. */
async function singleton(exchange: Exchange): Promise<Facts> {
  const { operation, world } = exchange;
  const asked = await world.answers.asked(operation, 200, undefined);
  if (!('body' in asked) || asked.body === undefined)
    throw new Error('The document has no example for this path');
  if (operation?.path !== '/time') return { json: asked.body };
  return { json: JSON.stringify({ ...JSON.parse(asked.body), time: Math.floor(world.now() / 1000) }) };
}

function lastModifiedHeader({ world }: Exchange, changed: number) {
  return { 'Last-Modified': formatHttpDate(lastModified(changed, world.now())) };
}

/** The entity as a write left it: its text is not kept, for many are never read again. */
function entityFacts(exchange: Exchange, entity: Entity) {
  const { world, resource, base } = exchange;
  return {
    json: JSON.stringify(world.store.present(resource, entity, base)),
    headers: lastModifiedHeader(exchange, world.store.modified(entity)),
  };
}

function asJson({ world, resource, base, select }: Exchange, entity: Entity): string {
  if (select !== undefined) return JSON.stringify(select(world.store.present(resource, entity, base)));
  return keptJson(entity, base.url, () => world.store.present(resource, entity, base));
}
