import type { Decision, Facts } from './decision.ts';
import type { Exchange } from './exchange.ts';
import { formatHttpDate, lastModified } from './http-date.ts';
import { keptJson, listBody } from './list-body.ts';
import { asReference } from './locations.ts';
import type { Action } from './routes.ts';
import type { Entity } from './store/store.ts';

/** What is done for a request that nothing speaks against. */
export const successes: readonly Decision[] = [
  {
    status: 304,
    cause: 'not-modified-since',
    holds: (exchange) => {
      const modified = notModified(exchange);
      return modified !== undefined && { headers: lastModifiedHeader(exchange, modified) };
    },
  },
  {
    status: 202,
    cause: 'task-scheduled',
    holds: on('delete-all', ({ world, resource, received }) => {
      const count = world.store.scheduleDeleteAll(resource, received.query);
      if (count === 0) return false;
      return {
        json: JSON.stringify({ action: 'delete-all', resource: `/${resource}`, status: 'scheduled', count }),
      };
    }),
  },
  { status: 204, cause: 'nothing-to-delete', holds: on('delete-all', () => true) },
  {
    status: 204,
    cause: 'deleted',
    holds: on('delete', ({ world, resource, id }) => {
      world.store.delete(resource, Number(id));
      return true;
    }),
  },
  {
    status: 201,
    cause: 'created',
    holds: on('create', (exchange) => {
      const entity = exchange.world.store.create(exchange.resource, exchange.input);
      const { json, headers } = entityFacts(exchange, entity);
      const location = asReference(`${exchange.received.base}/${exchange.resource}/${entity.id}`);
      return { json, headers: { ...headers, Location: location } };
    }),
  },
  {
    status: 200,
    cause: 'updated',
    holds: on('update', (exchange) =>
      entityFacts(
        exchange,
        exchange.world.store.update(exchange.resource, Number(exchange.id), exchange.input),
      ),
    ),
  },
  {
    status: 200,
    cause: 'read',
    holds: on('read', (exchange) => {
      const entity = exchange.world.store.find(exchange.resource, Number(exchange.id));
      if (entity === undefined) return false;
      const modified = exchange.world.store.modified(entity);
      return { json: asJson(exchange, entity), headers: lastModifiedHeader(exchange, modified) };
    }),
  },
  { status: 204, cause: 'empty-list', holds: on('list', (exchange) => exchange.page.entities.length === 0) },
  {
    status: 200,
    cause: 'read',
    holds: on('list', (exchange) => {
      const { entities, modified } = exchange.page;
      return {
        ...listBody(entities, (entity) => asJson(exchange, entity)),
        headers: lastModifiedHeader(exchange, modified),
      };
    }),
  },
  {
    status: 200,
    cause: 'read',
    holds: on('count', ({ world, resource, received }) => ({
      json: JSON.stringify(world.store.count(resource, received.query)),
    })),
  },
  { status: 200, cause: 'read', holds: on('singleton', (exchange) => singleton(exchange)) },
];

function on(
  action: Action,
  act: (exchange: Exchange) => Facts | boolean | Promise<Facts>,
): Decision['holds'] {
  return (exchange) => exchange.operation?.action === action && act(exchange);
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

function asJson({ world, resource, base }: Exchange, entity: Entity): string {
  return keptJson(entity, base.url, () => world.store.present(resource, entity, base));
}
