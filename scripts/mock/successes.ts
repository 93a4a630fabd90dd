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
    when: ({ operation, world, place, received }) =>
      operation?.action === 'delete-all' && world.store.countDeletable(place, received.query) > 0,
    answer: ({ world, place, received }) => {
      const count = world.store.scheduleDeleteAll(place, received.query);
      const resource = received.path;
      return { json: JSON.stringify({ action: 'delete-all', resource, status: 'scheduled', count }) };
    },
  },
  on('delete-all', 'nothing-to-delete'),
  on('delete', 'deleted', ({ world, resource, id }) => {
    world.store.delete(resource, Number(id));
    return {};
  }),
  on('create', 'created', (exchange) => {
    const entity = exchange.world.store.create(exchange.place, exchange.input);
    const { json, headers } = entityFacts(exchange, entity);
    const { base, path, prefix } = exchange.received;
    const location = asReference(`${prefix}${base}${path}/${exchange.world.store.keyOf(entity)}`);
    return { json, headers: { ...headers, Location: location } };
  }),
  on('update', 'updated', (exchange) =>
    entityFacts(
      exchange,
      exchange.world.store.update(exchange.resource, Number(exchange.id), exchange.input),
    ),
  ),
  on('read', 'read', (exchange) => {
    const entity = exchange.world.store.find(exchange.place, Number(exchange.id));
    if (entity === undefined) throw new Error('There is no entry to read.');
    const modified = exchange.world.store.modified(entity);
    return { json: writerFor(exchange).write(entity), headers: lastModifiedHeader(exchange, modified) };
  }),
  {
    causes: ['empty-list'],
    when: (exchange) => exchange.operation?.action === 'list' && exchange.page.entities.length === 0,
  },
  on('list', 'read', (exchange) => {
    const { entities, modified } = exchange.page;
    const { write, isKept } = writerFor(exchange);
    return {
      ...listBody(entities, write, isKept),
      headers: lastModifiedHeader(exchange, modified),
    };
  }),
  on('count', 'read', ({ world, place, received }) => ({
    json: JSON.stringify(world.store.count(place, received.query)),
  })),
  {
    causes: ['empty-list'],
    when: (exchange) =>
      exchange.operation?.action === 'read-singleton' &&
      exchange.documents('empty-list') &&
      exchange.one === undefined,
  },
  on('read-singleton', 'read', (exchange) => singleton(exchange)),
  {
    // The document says which of the successes it is.
    causes: [],
    when: ({ operation }) => operation !== undefined && others[operation.action] !== undefined,
    answer: async (exchange) => {
      const { operation, world } = exchange;
      const facts = operation && (await others[operation.action]?.(exchange));
      return { cause: world.answers.successOf(operation), ...facts };
    },
  },
];

function on(action: Action, cause: string, answer?: Decision['answer']): Decision {
  return {
    causes: [cause],
    when: ({ operation }) => operation?.action === action,
    ...(answer && { answer }),
  };
}

/** What is done to what there is one of, and by actions. */
const others: { readonly [action in Action]?: (exchange: Exchange) => Facts | Promise<Facts> } = {
  'create-singleton': writeSingleton,
  'update-singleton': writeSingleton,
  'delete-singleton': ({ below, operation, world }) => {
    world.store.singletons.delete(operation?.path ?? '', below);
    return {};
  },
  act,
};

/** When the resource last changed, if that is not after the date that the client sent. */
function notModified(exchange: Exchange): number | undefined {
  const { operation, since, world } = exchange;
  if (since === undefined) return undefined;
  if (operation?.action === 'read') {
    const entity = world.store.find(exchange.place, Number(exchange.id));
    const modified = entity === undefined ? Number.POSITIVE_INFINITY : world.store.modified(entity);
    return modified <= since ? modified : undefined;
  }
  if (operation?.action !== 'list') return undefined;
  const { total, modified } = exchange.page;
  return total > 0 && modified <= since ? modified : undefined;
}

/** What was written of what there is one of, what follows from other things, or the document's own example. */
function singleton({ one: value }: Exchange): Facts {
  if (value === undefined) throw new Error('The document has no example for this path');
  return { json: JSON.stringify(value) };
}

function writeSingleton(exchange: Exchange): Facts {
  const { below, input, operation, received, world } = exchange;
  const value = world.store.singletons.write(operation?.path ?? '', below, input);
  const location = {
    headers: { Location: asReference(`${received.prefix}${received.base}${received.path}`) },
  };
  return {
    ...(world.answers.hasBody(operation) && { json: JSON.stringify(world.answers.shown(operation, value)) }),
    ...(operation?.action === 'create-singleton' && location),
  };
}

/** What an action answers is computed or, where the document alone can say it, its example. */
async function act(exchange: Exchange): Promise<Facts> {
  const { below, input, operation, world } = exchange;
  if (!world.answers.hasBody(operation)) return {};
  const computed = world.store.act(operation?.path ?? '', below, input);
  if (computed !== undefined) return { json: JSON.stringify(computed) };
  const asked = await world.answers.asked(operation, world.answers.successStatusOf(operation), undefined);
  if ('body' in asked && asked.body !== undefined) return { json: asked.body };
  throw new Error('The document has no example for this path');
}

function lastModifiedHeader({ world }: Exchange, changed: number) {
  return { 'Last-Modified': formatHttpDate(lastModified(changed, world.now())) };
}

/**
 * The entity as a write left it: its text is not kept, for many are never read again. As bytes, which lie outside the heap:
 * the journal holds them for a while, and texts as old as that wait there for a collection of all of it.
 */
function entityFacts(exchange: Exchange, entity: Entity) {
  const { world, resource, base } = exchange;
  return {
    json: Buffer.from(world.store.write(resource, entity, base)),
    headers: lastModifiedHeader(exchange, world.store.modified(entity)),
  };
}

/** Writes entities as the query asks for them; what is kept are whole ones. */
function writerFor({ world: { store }, resource, base, received: { query }, select }: Exchange) {
  const isOther = store.isShownOtherwise(resource, query);
  const isKept = !isOther && select === undefined;
  const write = (entity: Entity): Uint8Array => {
    if (isKept) return keptJson(entity, base.url, () => store.write(resource, entity, base));
    const shown = store.present(resource, entity, base, isOther ? query : {});
    return Buffer.from(JSON.stringify(isOther || select === undefined ? shown : select(shown)));
  };
  return { write, isKept };
}
