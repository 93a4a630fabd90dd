/** A line of the contract's example beside the line of the answer that stands for the same. */
export interface LinePair {
  readonly contract: string | undefined;
  readonly came: string | undefined;
  /** `fault` where the answer contradicts the contract; `other` where it only has another value than the example. */
  readonly kind: 'same' | 'other' | 'fault';
}

interface Place {
  readonly pointer: string;
  readonly indent: string;
  /** `"name": ` for the member of an object. */
  readonly label: string;
}

/**
 * Lays two JSON values side by side, member by member. A value that is undefined is not there.
 *
 * @param faults JSON Pointers to what contradicts the contract in the second value
 */
export function alignJson(contract: unknown, came: unknown, faults: ReadonlySet<string>): LinePair[] {
  return align(contract, came, { pointer: '', indent: '', label: '' }, faults);
}

function align(contract: unknown, came: unknown, place: Place, faults: ReadonlySet<string>): LinePair[] {
  const { pointer, indent, label } = place;
  const shape = shapeOf(contract);
  if (shape === undefined || shape !== shapeOf(came) || contract === undefined || came === undefined)
    return leaf(contract, came, place, faults);
  const [open, close] = shape === 'array' ? ['[', ']'] : ['{', '}'];
  const kind = faults.has(pointer) ? 'fault' : 'same';
  const sides = [membersOf(contract), membersOf(came)] as const;
  const keys = [...new Set([...sides[0].keys(), ...sides[1].keys()])];
  const inner = keys.flatMap((key) => {
    const lines = align(
      sides[0].get(key),
      sides[1].get(key),
      {
        pointer: `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`,
        indent: `${indent}  `,
        label: shape === 'array' ? '' : `${JSON.stringify(key)}: `,
      },
      faults,
    );
    return withCommas(lines, isLast(key, sides[0]), isLast(key, sides[1]));
  });
  const line = (text: string): LinePair => ({ contract: text, came: text, kind });
  return [line(`${indent}${label}${open}`), ...inner, line(`${indent}${close}`)];
}

function leaf(contract: unknown, came: unknown, place: Place, faults: ReadonlySet<string>): LinePair[] {
  const left = print(contract, place);
  const right = print(came, place);
  const isSame = left.join() === right.join();
  const kind = faults.has(place.pointer) ? 'fault' : isSame ? 'same' : 'other';
  return Array.from({ length: Math.max(left.length, right.length) }, (_, line) => ({
    contract: left[line],
    came: right[line],
    kind,
  }));
}

function print(value: unknown, { indent, label }: Place): string[] {
  if (value === undefined) return [];
  return `${label}${JSON.stringify(value, undefined, 2)}`.split('\n').map((line) => indent + line);
}

function withCommas(lines: readonly LinePair[], lastLeft: boolean, lastRight: boolean): LinePair[] {
  const end = (side: 'contract' | 'came') => lines.findLastIndex((line) => line[side] !== undefined);
  const ends = { contract: lastLeft ? -1 : end('contract'), came: lastRight ? -1 : end('came') };
  return lines.map(({ contract, came, kind }, place) => ({
    contract: place === ends.contract ? `${contract},` : contract,
    came: place === ends.came ? `${came},` : came,
    kind,
  }));
}

function isLast(key: string, members: ReadonlyMap<string, unknown>): boolean {
  return [...members.keys()].at(-1) === key;
}

function membersOf(value: unknown): ReadonlyMap<string, unknown> {
  return new Map(Object.entries(value as object));
}

function shapeOf(value: unknown): 'array' | 'object' | undefined {
  if (Array.isArray(value)) return 'array';
  return typeof value === 'object' && value !== null ? 'object' : undefined;
}
