import type { ErrorEntry, Outcome } from './decision.ts';
import type { Exchange } from './exchange.ts';
import type { Fault } from './fault.ts';

/** More entries than anybody reads, fewer than a hostile body could ask for. */
const maximumEntries = 50;

/** What is wrong, as the contract says it: one entry for each field, and the cause of the first. */
export function describeFaults(faults: readonly Fault[], exchange: Exchange): Outcome {
  const described = new Map<string, Described>();
  for (const fault of withoutChoices(faults)) {
    const one = describe(fault, exchange);
    const key = `${one.entry.details?.location} ${one.entry.details?.field}`;
    if (!described.has(key)) described.set(key, one);
    if (described.size === maximumEntries) break;
  }
  const [first] = described.values();
  if (first === undefined) return false;
  const errors = [...described.values()].map(({ entry }) => entry);
  return { cause: first.cause, errors };
}

/**
 * A value that fits none of several schemas has the faults of all of them. What keeps it from the one of its own type is
 * told; of a value of another type, which types it may have.
 */
function withoutChoices(faults: readonly Fault[]): readonly Fault[] {
  const types = new Map(faults.filter(isChoice).map((fault) => [placeOf(fault), new Set<string>()]));
  const explained = new Set<string>();
  for (const fault of faults) {
    if (isChoice(fault)) continue;
    const wanted = fault.keyword === 'type' ? types.get(placeOf(fault)) : undefined;
    if (wanted !== undefined) wanted.add(/must be (.*)$/s.exec(fault.message)?.[1] ?? fault.message);
    else for (const length of fault.path.keys()) explained.add(placeOf(fault, length + 1));
  }
  return faults.flatMap((fault) => {
    const wanted = types.get(placeOf(fault));
    if (wanted === undefined) return [fault];
    if (explained.has(placeOf(fault))) return isChoice(fault) || fault.keyword === 'type' ? [] : [fault];
    return isChoice(fault) ? [{ ...fault, message: `must be ${[...wanted].join(' or ')}` }] : [];
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

function describe(fault: Fault, exchange: Exchange): Described {
  const { location } = fault;
  if (location !== 'body') {
    const field = fault.path.join('.');
    return say(
      'invalid-parameter',
      `The parameter '${field}' is invalid.`,
      { location, field },
      reasonOf(fault),
    );
  }
  const inner = fault.path.join('.');
  const named = /(?:required property|properties:|properties; found) '(.*)'$/s.exec(fault.message)?.[1];
  const field = named === undefined ? inner : [...fault.path, named].join('.');
  if (fault.keyword === 'required' && fault.path.length === 0 && named === undefined)
    return say('missing-required-data', 'The request has no body.', { location }, 'A body is required.');
  if (fault.keyword === 'required')
    return say(
      'missing-required-data',
      `Required fields missing [${field}]`,
      { location, field },
      'The field is required.',
    );
  if (fault.keyword === 'dependentRequired') {
    const missing = /propert(?:y|ies) (\S+) when/.exec(fault.message)?.[1] ?? inner;
    const reason = 'The field is required beside its counterpart.';
    return say(
      'missing-required-data',
      `Required fields missing [${missing}]`,
      { location, field: missing },
      reason,
    );
  }
  if (fault.keyword === 'additionalProperties' || fault.keyword === 'unevaluatedProperties')
    return exchange.operation?.readFields.has(field) === true
      ? say(
          'read-only-field',
          `The field '${field}' cannot be written to. ${remove}`,
          { location, field },
          'The field is read-only.',
        )
      : say(
          'unknown-field',
          `The field '${field}' is not supported by this resource. ${remove}`,
          { location, field },
          'The resource has no such field.',
        );
  if (inner === '')
    return say('invalid-field', 'The request body is invalid.', { location }, reasonOf(fault));
  return say(
    'invalid-field',
    `The field '${inner}' is invalid.`,
    { location, field: inner },
    reasonOf(fault),
  );
}

const remove = 'Please remove it from your request before trying again.';

function say(
  cause: string,
  message: string,
  place: Readonly<Record<string, string>>,
  reason: string,
): Described {
  const { field, ...rest } = place;
  const named = field === undefined || field === '' ? rest : place;
  return { cause, entry: { message, details: { ...named, invalid_reason: reason } } };
}

/** `Request body property x must be integer` → `It must be integer.` */
function reasonOf({ message }: Fault): string {
  const rule = /\b(must (?:NOT )?.*)$/s.exec(message)?.[1] ?? message;
  return `It ${rule}.`;
}
