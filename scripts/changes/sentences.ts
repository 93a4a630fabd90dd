import type { OpenApiDocument } from '../contract/openapi-document.ts';
import { listOperations } from '../contract/operations.ts';
import type { Change, OperationFinding } from './change.ts';

/** More operations than these are a number. */
const NAMED = 3;

const ORDER = ['major', 'minor', 'patch'] as const;

/**
 * Puts what is the same of several operations into one sentence.
 *
 * @param others changes that are sentences already
 * @returns the greatest ones first
 */
export function toChanges(
  document: OpenApiDocument,
  findings: readonly OperationFinding[],
  others: readonly Change[],
): Change[] {
  const all = listOperations(document).length;
  const groups = new Map<string, [OperationFinding, ...OperationFinding[]]>();
  for (const finding of findings) {
    const key = `${finding.impact} ${finding.what}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  const changes = [...groups.values()].map((group): Change => {
    const [{ impact, what, remedy }] = group;
    const text = `${subject(group, all)} ${what}`;
    return remedy === undefined ? { impact, text } : { impact, text, remedy };
  });
  return byImpact([...others, ...changes]);
}

/** The greatest ones first, otherwise as they come. */
export function byImpact(changes: readonly Change[]): Change[] {
  return ORDER.flatMap((impact) => changes.filter((change) => change.impact === impact));
}

function subject(group: readonly OperationFinding[], all: number): string {
  const codes = [...new Set(group.map(({ code }) => code))];
  const operations = [...new Set(group.map(({ operation }) => operation))];
  const isEvery = operations.length === all && all > NAMED;
  const [code] = codes;
  if (codes.length === 1) {
    const names = isEvery ? 'every operation' : list(operations);
    return code === undefined ? sentenceStart(names) : `The ${code} of ${names}`;
  }
  const places = group.map(({ operation, code: one }) =>
    one === undefined ? operation : `${operation} (${one})`,
  );
  return list([...new Set(places)]);
}

function list(names: readonly string[]): string {
  if (names.length === 1) return names.join();
  const shown = names.length > NAMED + 1 ? names.slice(0, NAMED) : names.slice(0, -1);
  const rest = names.length - shown.length;
  return `${shown.join(', ')} and ${rest === 1 ? names.at(-1) : `${rest} others`}`;
}

function sentenceStart(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
