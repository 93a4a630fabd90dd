/** Of a JSON value, what comes first. */
export interface Excerpt {
  readonly value: unknown;
  /** Whether nothing is left out. */
  readonly isWhole: boolean;
}

/**
 * Takes the values that come first, and of those that come later only what an object has under known names, and the
 * first item of each array: so nothing that is required goes missing.
 *
 * @param mostValues how many values to take before anything is left out
 */
export function excerptOf(json: unknown, mostValues: number, knownNames: ReadonlySet<string>): Excerpt {
  let left = mostValues;
  let isWhole = true;

  const take = (value: unknown): unknown => {
    left -= 1;
    if (typeof value !== 'object' || value === null) return value;
    return Array.isArray(value) ? takeItems(value) : takeMembers(value as Readonly<Record<string, unknown>>);
  };

  const takeItems = (items: readonly unknown[]): readonly unknown[] => {
    const taken: unknown[] = [];
    for (const item of items) {
      if (left <= 0 && taken.length > 0) {
        isWhole = false;
        break;
      }
      taken.push(take(item));
    }
    return taken;
  };

  const takeMembers = (members: Readonly<Record<string, unknown>>) => {
    const taken: [string, unknown][] = [];
    for (const name of Object.keys(members)) {
      if (left > 0 || knownNames.has(name)) taken.push([name, take(members[name])]);
      else isWhole = false;
    }
    return Object.fromEntries(taken);
  };

  return { value: take(json), isWhole };
}
