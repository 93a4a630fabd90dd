import { expect, test } from 'vitest';
import { alignJson } from '../../scripts/docs/page/align-json.ts';

/** `left | right`, with a mark for lines that are not the same. */
function print(contract: unknown, came: unknown, faults: readonly string[] = []): string[] {
  const marks = { same: ' ', other: '~', fault: '!' };
  return alignJson(contract, came, new Set(faults)).map(
    (line) => `${marks[line.kind]} ${line.contract ?? ''} | ${line.came ?? ''}`,
  );
}

test.each([
  {
    name: 'other values stand beside each other',
    given: [[{ status: 409, id: 1 }], [{ status: 409, id: 2 }]],
    want: [
      '  [ | [',
      '    { |   {',
      '      "status": 409, |     "status": 409,',
      '~     "id": 1 |     "id": 2',
      '    } |   }',
      '  ] | ]',
    ],
  },
  {
    name: 'what one side lacks leaves a gap on that side',
    given: [
      { a: 1, b: [1, 2] },
      { a: 1, c: null },
    ],
    want: [
      '  { | {',
      '    "a": 1, |   "a": 1,',
      '~   "b": [ | ',
      '~     1, | ',
      '~     2 | ',
      '~   ] | ',
      '~  |   "c": null',
      '  } | }',
    ],
  },
  { name: 'another type', given: [{ a: 1 }, 'text'], want: ['~ { | "text"', '~   "a": 1 | ', '~ } | '] },
  { name: 'nothing came', given: [[1], undefined], want: ['~ [ | ', '~   1 | ', '~ ] | '] },
  {
    name: 'members of a hostile name',
    given: [{ '</pre>': 1 }, { '</pre>': 1 }],
    want: ['  { | {', '    "</pre>": 1 |   "</pre>": 1', '  } | }'],
  },
])('$name', ({ given: [contract, came], want }) => {
  expect(print(contract, came)).toEqual(want);
});

test('what contradicts the contract is told by its pointer', () => {
  expect(print({ 'a/b': 1, c: 2 }, { 'a/b': 'x', c: 2 }, ['/a~1b'])).toEqual([
    '  { | {',
    '!   "a/b": 1, |   "a/b": "x",',
    '    "c": 2 |   "c": 2',
    '  } | }',
  ]);
});
