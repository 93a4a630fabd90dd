import type fastCheck from 'fast-check';
import type { CaseRequest } from '../../cases/case.ts';

type FastCheck = typeof fastCheck;

/** What an operation can be sent. */
export interface Sendable {
  readonly method: string;
  readonly target: string;
  /** Names of those in the query. */
  readonly parameters: readonly string[];
  readonly bodies: readonly unknown[];
}

/** Texts that programs have stumbled over. */
const ODD = [
  '',
  ' ',
  '0',
  '-1',
  '1e309',
  '9'.repeat(40),
  'null',
  '[]',
  '{}',
  "'",
  '"',
  '%00',
  '💩',
  'x'.repeat(3000),
];

/** Requests that are mostly what the document describes, and wrong in few ways at a time. */
export function oddRequests(fc: FastCheck, sendable: readonly Sendable[]): fastCheck.Arbitrary<CaseRequest> {
  return fc.constantFrom(...sendable).chain((one) =>
    fc
      .record({
        segment: fc.option(oddTexts(fc), { freq: 4 }),
        query: fc.array(
          fc.tuple(fc.constantFrom('page', 'limit', 'no_such', ...one.parameters), oddTexts(fc)),
          { maxLength: 2 },
        ),
        body: one.bodies.length === 0 ? fc.constant(undefined) : oddBodies(fc, one.bodies),
        headers: fc.dictionary(
          fc.constantFrom('accept', 'if-modified-since', 'x-odd'),
          fc.constantFrom('*/*', 'text/html', 'x', ';;q=', 'Tue, 31 Feb 2012 00:00:00 GMT'),
          { maxKeys: 1 },
        ),
      })
      .map(({ segment, query, body, headers }) => ({
        method: one.method,
        target: targetOf(one.target, segment, query),
        headers,
        ...(body !== undefined && { body }),
      })),
  );
}

function oddTexts(fc: FastCheck): fastCheck.Arbitrary<string> {
  return fc.oneof(
    fc.constantFrom(...ODD),
    fc.string({ maxLength: 20, unit: 'grapheme' }),
    fc.integer().map(String),
  );
}

/** A body that its operation takes, but for a field or two. */
function oddBodies(fc: FastCheck, bodies: readonly unknown[]): fastCheck.Arbitrary<unknown> {
  const values = fc.oneof(
    fc.constantFrom<unknown>(null, true, -1, 1e21, [], {}, [null]),
    oddTexts(fc),
    fc.jsonValue(),
  );
  return fc.constantFrom(...bodies).chain((body) => {
    const fields = body as Readonly<Record<string, unknown>>;
    const names = fc.oneof(fc.constantFrom('id', ...Object.keys(fields)), fc.string({ maxLength: 8 }));
    return fc
      .array(fc.tuple(names, values), { maxLength: 2 })
      .map((changes) => ({ ...fields, ...Object.fromEntries(changes) }));
  });
}

/** The last segment of a path may become another one, where it is an id. */
function targetOf(
  target: string,
  segment: string | null,
  query: readonly (readonly [string, string])[],
): string {
  const path = segment === null ? target : target.replace(/\/\d+$/, () => `/${encodeURIComponent(segment)}`);
  const parameters = query.map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return parameters.length === 0 ? path : `${path}?${parameters.join('&')}`;
}
