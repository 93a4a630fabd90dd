import type { OpenApiDocument } from '../../contract/openapi-document.ts';
import { parseMoment } from './dates.ts';
import { isEndless } from './decimals.ts';
import { bytesOf } from './entity.ts';
import { answerExample } from './examples.ts';
import type { Refusal, Refusals } from './refusals.ts';
import type { Resource } from './resource.ts';
import type { Write } from './resources/rules.ts';

/** The most entities that a collection of this store holds, so that its memory has a limit. */
const MAXIMUM_ENTITIES = 100_000;

/** What the store's plan allows. */
export interface PlanLimits {
  readonly planProducts: number;
}

/** What the plan and the memory of the machine allow. */
export interface Limits extends PlanLimits {
  readonly maximumBytes: number;
  /** The size of all JSON in the store. */
  bytes(): number;
}

type Check = () => Refusal | undefined;

/**
 * Why a write is not admitted: the platform's limits first, then its values, then its size, then conflicts, then the
 * plan's limit.
 */
export function refuseWrite(
  resource: Resource,
  write: Write,
  shop: { readonly document: OpenApiDocument; readonly refusals: Refusals },
  limits: Limits,
): Refusal | undefined {
  const { rules } = resource;
  return first([
    () => overMaximum(resource, write, shop.refusals),
    () => rules.exceeds?.(write),
    () => endlessNumber(resource, write, shop.refusals),
    () => unrealDate(resource, write, shop.refusals),
    () => rules.isInvalid?.(write),
    () => overBytes(resource, write, shop.refusals, limits),
    () => duplicate(resource, write, shop.refusals),
    () => rules.conflicts?.(write),
    () => overPlan(resource, write, shop, limits),
  ]);
}

function first(checks: readonly Check[]): Refusal | undefined {
  for (const check of checks) {
    const refusal = check();
    if (refusal !== undefined) return refusal;
  }
  return undefined;
}

function overMaximum(resource: Resource, { previous }: Write, refusals: Refusals) {
  const { shape, collection } = resource;
  if (previous !== undefined || collection.size < MAXIMUM_ENTITIES) return undefined;
  resource.forgetArchived();
  if (collection.size < MAXIMUM_ENTITIES) return undefined;
  const message = `A store can have at most ${MAXIMUM_ENTITIES} ${shape.name}.`;
  return refusals.refuse(403, 'platform-limit', { maximum: MAXIMUM_ENTITIES }, message);
}

/** The machine's memory is a limit that no plan lifts, and that every kind of write can reach. */
function overBytes(resource: Resource, write: Write, refusals: Refusals, { maximumBytes, bytes }: Limits) {
  const { previous } = write;
  const growth = bytesOf(resource.preview(write)) - (previous === undefined ? 0 : bytesOf(previous));
  if (growth <= 0 || bytes() + growth <= maximumBytes) return undefined;
  resource.forgetArchived();
  if (bytes() + growth <= maximumBytes) return undefined;
  const message = `A store can hold at most ${maximumBytes} bytes of JSON.`;
  return refusals.refuse(403, 'platform-limit', { maximum: maximumBytes }, message);
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
      fields.get(name)?.kind.type === 'date' && value !== '' && parseMoment(String(value)) === undefined,
  );
  return unreal && refusals.invalidField(unreal[0], 'It must be a date that exists.');
}

function duplicate({ collection }: Resource, { input, previous }: Write, refusals: Refusals) {
  for (const unique of collection.uniques) {
    const { name, cause } = unique.field;
    const value = input[name];
    const holder = unique.holder(value);
    if (holder !== undefined && holder !== previous?.id)
      return refusals.refuse(409, cause, { field: name, value, conflicting_id: holder });
  }
  return undefined;
}

function overPlan(
  { shape, collection }: Resource,
  { previous }: Write,
  { document, refusals }: { readonly document: OpenApiDocument; readonly refusals: Refusals },
  { planProducts: limit }: PlanLimits,
) {
  const isLimited = shape.create?.operation['x-limits']?.some(({ cause }) => cause === 'plan-limit-reached');
  if (previous !== undefined || isLimited !== true || collection.size < limit) return undefined;
  const details = { resource: shape.list.path, limit, plan: planName(document) };
  return refusals.refuse(507, 'plan-limit-reached', details);
}

/** The plan of the store that the document shows as an example. */
function planName(document: OpenApiDocument): unknown {
  return (answerExample(document, '/store') as { readonly plan_name?: string } | undefined)?.plan_name;
}
