import type { ErrorEntry } from '../contract/error-writer.ts';
import type { Facts } from './decision.ts';
import type { Exchange } from './exchange.ts';
import type { Fault } from './fault.ts';

/** More entries than anybody reads, fewer than a hostile body could ask for. */
const maximumEntries = 50;

/** What is wrong, as the contract says it: one entry for each field, and the cause of the first. */
export function describeFaults(faults: readonly Fault[], exchange: Exchange): Facts {
  const described = new Map<string, Described>();
  for (const fault of withoutChoices(faults)) {
    const one = describeOnce(fault, exchange);
    const key = `${one.entry.details?.location} ${one.entry.details?.field}`;
    if (!described.has(key)) described.set(key, one);
    if (described.size === maximumEntries) break;
  }
  const [first] = described.values();
  const errors = [...described.values()].map(({ entry }) => entry);
  return { ...(first !== undefined && { cause: first.cause }), errors };
}

/**
 * A value that fits none of several schemas has the faults of all of them. What keeps it from the one of its own type is
 * told; of a value of another type, which types it may have.
 */
function withoutChoices(faults: readonly Fault[]): readonly Fault[] {
  const types = new Map(faults.filter(isChoice).map((fault) => [placeOf(fault), new Set<unknown>()]));
  if (types.size === 0) return faults;
  const explained = new Set<string>();
  for (const fault of faults) {
    if (isChoice(fault)) continue;
    const wanted = fault.keyword === 'type' ? types.get(placeOf(fault)) : undefined;
    if (wanted !== undefined) for (const type of [fault.wanted].flat()) wanted.add(type);
    else for (const length of fault.path.keys()) explained.add(placeOf(fault, length + 1));
  }
  return faults.flatMap((fault) => {
    const wanted = types.get(placeOf(fault));
    if (wanted === undefined) return [fault];
    if (explained.has(placeOf(fault))) return isChoice(fault) || fault.keyword === 'type' ? [] : [fault];
    return isChoice(fault) ? [{ ...fault, keyword: 'types', wanted: [...wanted] }] : [];
  });
}

function isChoice({ keyword }: Fault): boolean {
  return keyword === 'oneOf' || keyword === 'anyOf';
}

function placeOf({ location, path }: Fault, length = path.length): string {
  return [location, ...path.slice(0, length)].join('/');
}

interface Described {
  readonly cause: string;
  readonly entry: ErrorEntry;
}

/** Faults that were found before, each of one operation. */
const known = new WeakMap<Fault, Described>();

function describeOnce(fault: Fault, exchange: Exchange): Described {
  const before = known.get(fault);
  if (before !== undefined) return before;
  const described = describe(fault, exchange);
  known.set(fault, described);
  return described;
}

function describe(fault: Fault, exchange: Exchange): Described {
  const { keyword, path, property } = fault;
  if (fault.location !== 'body') return say(exchange, fault, 'invalid-parameter', keyword, path.join('.'));
  const field = property === undefined ? path.join('.') : [...path, property].join('.');
  if (keyword === 'required' && field === '') return say(exchange, fault, 'missing-required-data', 'no-body');
  if (keyword === 'required' || keyword === 'dependentRequired')
    return say(exchange, fault, 'missing-required-data', keyword, field);
  if (keyword !== 'additionalProperties' && keyword !== 'unevaluatedProperties')
    return say(exchange, fault, 'invalid-field', keyword, path.join('.'));
  return exchange.operation?.readFields.has(field.replaceAll(/\.\d+(?=\.)/g, '')) === true
    ? say(exchange, fault, 'read-only-field', 'readOnly', field)
    : say(exchange, fault, 'unknown-field', 'additionalProperties', field);
}

function say(
  { world: { errors } }: Exchange,
  { location, wanted }: Fault,
  cause: string,
  word: string,
  field?: string,
): Described {
  const known = errors.statusOf(cause) === undefined ? 'invalid-field' : cause;
  const invalid_reason = errors.reason(word, { value: wanted, values: wanted });
  const place = field === undefined || field === '' ? { location } : { location, field };
  return { cause: known, entry: errors.entry(known, { ...place, invalid_reason }) };
}
