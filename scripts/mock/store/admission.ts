import { PLAN_LIMIT, type PlanLimits } from '../plan-limits.ts';
import type { Shop, Write } from './computations/computations.ts';
import { parseMoment } from './dates.ts';
import { isEndless } from './decimals.ts';
import { bytesOf, type Entity } from './entity.ts';
import { ancestorsOf, heightOf, type Reference, referredIn } from './references.ts';
import type { Refusal, Refusals } from './refusals.ts';
import type { Resource } from './resource.ts';

/** The cause of refusals that the memory of the machine brings about. */
export const MEMORY_LIMIT = 'platform-limit';

/** The most entities that a collection of this store holds, so that its memory has a limit. */
export const MAXIMUM_ENTITIES = 100_000;

/** What the plan and the memory of the machine allow. */
export interface Limits {
  readonly planLimits: PlanLimits;
  readonly maximumBytes: number;
  /** The size of all JSON in the store. */
  bytes(): number;
}

/** What an admission asks of the store. */
export interface Office {
  readonly shop: Shop;
  readonly limits: Limits;
}

/**
 * Why a write is not admitted: the platform's limits first, then its values, then its size, then conflicts, then the
 * plan's limit.
 */
export function refuseWrite(resource: Resource, write: Write, office: Office): Refusal | undefined {
  const { computations } = resource;
  const { refusals } = office.shop;
  return (
    overMaximum(resource, write, refusals) ??
    overLimits(resource, write, office, (cause) => cause !== PLAN_LIMIT) ??
    overMost(resource, write, office.shop) ??
    endlessNumber(resource, write, refusals) ??
    unrealDate(resource, write, refusals) ??
    wrongReference(resource, write, office.shop) ??
    computations.isInvalid?.(write) ??
    overBytes(resource, write, office) ??
    duplicate(resource, write, office.shop) ??
    computations.conflicts?.(write) ??
    overLimits(resource, write, office, (cause) => cause === PLAN_LIMIT)
  );
}

function overMaximum(resource: Resource, { previous }: Write, refusals: Refusals) {
  const { collection } = resource;
  if (previous !== undefined || collection.size < MAXIMUM_ENTITIES) return undefined;
  resource.forgetArchived();
  if (collection.size < MAXIMUM_ENTITIES) return undefined;
  return refusals.refuse(MEMORY_LIMIT, { maximum: MAXIMUM_ENTITIES });
}

/** The machine's memory is a limit that no plan lifts, and that every kind of write can reach. */
function overBytes(resource: Resource, write: Write, { shop, limits: { maximumBytes, bytes } }: Office) {
  const { previous } = write;
  const growth = bytesOf(resource.preview(write)) - (previous === undefined ? 0 : bytesOf(previous));
  if (growth <= 0 || bytes() + growth <= maximumBytes) return undefined;
  resource.forgetArchived();
  if (bytes() + growth <= maximumBytes) return undefined;
  return shop.refusals.refuse(MEMORY_LIMIT, { maximum: maximumBytes });
}

/** JSON has numbers, such as 1e999, that are infinite once they are read; decimals have as many digits as you like. */
function endlessNumber({ fields }: Resource, { input }: Write, refusals: Refusals) {
  const decimal = Object.keys(input).find(
    (name) => fields.get(name)?.kind.type === 'decimal' && isEndless(Number(input[name])),
  );
  const path = decimal === undefined ? pathTo(input, isEndless) : [decimal];
  return path && refusals.endlessNumber(path.join('.'));
}

function pathTo(value: unknown, isFound: (value: unknown) => boolean): readonly string[] | undefined {
  if (isFound(value)) return [];
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [name, part] of Object.entries(value)) {
    const below = pathTo(part, isFound);
    if (below !== undefined) return [name, ...below];
  }
  return undefined;
}

/** The pattern of a date lets through a 30th of February. */
function unrealDate({ fields }: Resource, { input }: Write, refusals: Refusals) {
  const unreal = Object.entries(input).find(
    ([name, value]) =>
      isDate(fields.get(name)?.kind.type, value) && value !== '' && parseMoment(String(value)) === undefined,
  );
  return unreal && refusals.invalidField(unreal[0], 'unreal-date');
}

function isDate(type: string | undefined, value: unknown): boolean {
  return type === 'date' || (type === 'seconds' && !/^\d+$/.test(String(value)));
}

function duplicate(resource: Resource, write: Write, shop: Shop) {
  const { collection, shape } = resource;
  const { input, previous, below } = write;
  for (const unique of collection.uniques) {
    const { name, cause, among, together } = unique.field;
    if (![name, ...together].some((one) => input[one] !== undefined)) continue;
    // As it would be kept: codes may be cut.
    const kept = resource.preview(write);
    const own = unique.holder(kept, below.at(-1)?.[1]);
    const others = among.filter((path) => path !== `/${shape.name}`);
    const holders = [
      own === previous?.id ? undefined : own,
      ...others.map((path) => shop.holder(path.slice(1), name, kept[name])),
    ];
    const holder = holders.find((id) => id !== undefined);
    if (holder !== undefined)
      return shop.refusals.refuse(cause, { field: name, value: kept[name], conflicting_id: holder });
  }
  return undefined;
}

/** How many entries there may be, by `x-limits` of the create; what the plan allows can be changed in the state. */
function overLimits(
  { shape, collection }: Resource,
  { previous, below }: Write,
  { shop, limits: { planLimits } }: Office,
  isMeant: (cause: string) => boolean,
): Refusal | undefined {
  if (previous !== undefined) return undefined;
  const path = `/${shape.name}`;
  for (const { cause, maximum, message } of shape.create?.operation['x-limits'] ?? []) {
    const most = cause === PLAN_LIMIT ? (planLimits[path] ?? maximum) : maximum;
    if (!isMeant(cause) || collection.sizeBelow(below.at(-1)?.[1]) < most) continue;
    return shop.refusals.refuse(cause, { resource: path, limit: most, maximum: most }, message);
  }
  return undefined;
}

/** What a field may hold, by `x-maximum`: entries of a list or, where it refers to its own kind, levels above it. */
function overMost(resource: Resource, { input, previous }: Write, shop: Shop): Refusal | undefined {
  for (const [field, most] of resource.plan.most) {
    const value = input[field];
    if (value === undefined) continue;
    const { cause, maximum, message } = most;
    const size = Array.isArray(value) ? value.length : levelsOf(resource, field, value, previous, shop);
    if (size > maximum) return shop.refusals.refuse(cause, { field, maximum }, message);
  }
  return undefined;
}

/** How many levels there are above the lowest entry that would move along; 0 where it cannot move there. */
function levelsOf(
  resource: Resource,
  field: string,
  value: unknown,
  previous: Entity | undefined,
  shop: Shop,
): number {
  const reference = resource.references.find((one) => one.field === field && isOwnKind(one, resource));
  if (reference === undefined) return 0;
  const above = ancestorsOf(reference, value, (id) => resource.find(id));
  if (previous === undefined) return above.length;
  if (above.includes(previous.id)) return 0;
  return above.length + heightOf(previous.id, (id) => shop.related(resource.shape.name, field, id));
}

/** An id that is of no entry, or that would put an entry below itself. */
function wrongReference(resource: Resource, { input, previous }: Write, shop: Shop): Refusal | undefined {
  for (const reference of resource.references) {
    if (input[reference.field] === undefined) continue;
    for (const [place, id] of referredIn(reference, input)) {
      if (!shop.mayRefer(reference.target, id))
        return shop.refusals.invalidField(place, 'missing-reference', {
          collection: `/${reference.target}`,
          id,
        });
      if (previous === undefined || !isOwnKind(reference, resource)) continue;
      if (ancestorsOf(reference, id, (one) => resource.find(one)).includes(previous.id))
        return shop.refusals.invalidField(place, 'below-itself');
    }
  }
  return undefined;
}

function isOwnKind({ target }: Reference, { shape }: Resource): boolean {
  return target === shape.name;
}
