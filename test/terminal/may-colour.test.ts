import { expect, test } from 'vitest';
import { mayColour } from '../../scripts/terminal/may-colour.ts';

test.each([
  { name: 'a terminal', given: [{ isTTY: true }, {}], want: true },
  { name: 'a pipe', given: [{}, {}], want: false },
  { name: 'a pipe in a CI', given: [{}, { CI: 'true' }], want: false },
  {
    name: 'a terminal of somebody who wants no colour',
    given: [{ isTTY: true }, { NO_COLOR: '1' }],
    want: false,
  },
  { name: 'a terminal that knows none', given: [{ isTTY: true }, { TERM: 'dumb' }], want: false },
] as const)('$name: $want', ({ given: [stream, env], want }) => {
  expect(mayColour(stream, env)).toBe(want);
});
