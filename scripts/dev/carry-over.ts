import { isDeepStrictEqual } from 'node:util';
import { tokensOf } from '../contract/json-pointer.ts';
import type { FaultRule } from '../mock/sandbox/fault-rules.ts';
import type { MockControl } from '../mock/sandbox/sandbox.ts';
import type { MockState } from '../mock/state.ts';
import { DataFault, type MockData } from '../mock/store/data.ts';
import type { Input } from '../mock/store/store.ts';

/** What a mock started with. */
export interface Start {
  readonly state: MockState;
  /** Undefined where nobody can have changed any since. */
  readonly data: MockData | undefined;
}

/** Clocks that were not set differ by less, in milliseconds. */
const CLOCK_DRIFT = 2_000;

/**
 * Gives a mock of another document what has become of the one before: what its users have changed, and no more, so that
 * what the document says anew is seen.
 *
 * @param from the one before, and what it started with
 * @param to the new one, as it starts
 * @returns what did not survive, a sentence each
 */
export function carryOver(from: MockControl, start: Start, to: MockControl): readonly string[] {
  return [
    ...(start.data === undefined ? [] : carryData(from, start.data, to)),
    ...carryState(from, start, to),
    ...carryFaults(from, to),
    ...carryClock(from, to),
  ];
}

function carryData(from: MockControl, start: MockData, to: MockControl): string[] {
  const now = from.data();
  if (isDeepStrictEqual(now, start)) return [];
  const fresh = to.data();
  const paths = new Set([...Object.keys(fresh), ...Object.keys(now)]);
  let data: Record<string, MockData[string]> = {};
  for (const path of paths) {
    const merged = merge(start[path], now[path], fresh[path]);
    if (merged !== undefined) data[path] = merged;
  }
  const lost: string[] = [];
  // Each round leaves out one thing at least.
  for (;;) {
    try {
      to.putData(data);
      return lost;
    } catch (error) {
      if (!(error instanceof DataFault)) throw error;
      const { rest, names } = without(data, error);
      if (names.length === 0) return [`The data of before does not fit: ${error.message}`];
      lost.push(...names);
      data = rest;
    }
  }
}

/** What users have changed stays; of the rest the new document has the say. */
function merge(
  start: MockData[string] | undefined,
  now: MockData[string] | undefined,
  fresh: MockData[string] | undefined,
): MockData[string] | undefined {
  if (isDeepStrictEqual(now, start)) return fresh;
  if (!Array.isArray(now)) return now === undefined ? fresh : now;
  const before = byId(start);
  const mine = byId(now);
  const anew = byId(fresh);
  const entries: Input[] = [];
  for (const id of new Set([...anew.keys(), ...mine.keys()])) {
    const isUntouched = isDeepStrictEqual(mine.get(id), before.get(id));
    const entry = isUntouched ? anew.get(id) : mine.get(id);
    if (entry !== undefined) entries.push(entry);
  }
  return entries;
}

function byId(list: MockData[string] | undefined): Map<unknown, Input> {
  const entries: readonly Input[] = Array.isArray(list) ? list : [];
  return new Map(entries.map((entry) => [entry.id, entry]));
}

/** The data without what a fault names: single entries of lists, or the whole of a path. */
function without(data: MockData, { problems }: DataFault) {
  const names: string[] = [];
  const rest: Record<string, MockData[string]> = { ...data };
  const gone = new Set<string>();
  for (const { pointer, reason } of problems) {
    const [path = '', index] = tokensOf(pointer);
    const list = data[path];
    if (list === undefined) continue;
    const key = Array.isArray(list) && index !== undefined ? `${path}/${index}` : path;
    if (gone.has(key)) continue;
    gone.add(key);
    const entry = Array.isArray(list) && index !== undefined ? (list[Number(index)] as Input) : undefined;
    names.push(`${path}${entry === undefined ? '' : ` ${entry.id}`} is left out: ${reason}`);
  }
  for (const [path, list] of Object.entries(data)) {
    if (gone.has(path)) delete rest[path];
    else if (Array.isArray(list)) rest[path] = list.filter((_, index) => !gone.has(`${path}/${index}`));
  }
  return { rest, names };
}

function carryState(from: MockControl, start: Start, to: MockControl): string[] {
  const now = from.state();
  const changes = Object.entries(now).flatMap(([name, value]): object[] => {
    const before = start.state[name as keyof MockState];
    if (isDeepStrictEqual(value, before)) return [];
    if (name !== 'planLimits') return [{ [name]: value }];
    // Of each collection on its own: the document may have another limit now, or none.
    return Object.entries(now.planLimits)
      .filter(([path, limit]) => start.state.planLimits[path] !== limit)
      .map(([path, limit]) => ({ planLimits: { [path]: limit } }));
  });
  return changes.flatMap((change) =>
    attempt(`The state ${JSON.stringify(change)}`, () => to.changeState(change)),
  );
}

function carryFaults(from: MockControl, to: MockControl): string[] {
  const rules = from.faults();
  const fitting: FaultRule[] = [];
  const lost = rules.flatMap((rule) => {
    const reasons = attempt(`The fault ${JSON.stringify(rule)}`, () => to.putFaults([rule]));
    if (reasons.length === 0) fitting.push(rule);
    return reasons;
  });
  if (rules.length > 0) to.putFaults(fitting);
  return lost;
}

function carryClock(from: MockControl, to: MockControl): string[] {
  const { now, stopped } = from.clock();
  const fresh = to.clock();
  const isSame = stopped === fresh.stopped && Math.abs(Date.parse(now) - Date.parse(fresh.now)) < CLOCK_DRIFT;
  return isSame ? [] : attempt('The clock', () => to.changeClock({ now, stopped }));
}

function attempt(what: string, change: () => unknown): string[] {
  try {
    change();
    return [];
  } catch (error) {
    return [`${what} is left out: ${error instanceof Error ? error.message : error}`];
  }
}
