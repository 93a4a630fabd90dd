import { expect, test } from 'vitest';
import { parsePort } from '../../scripts/commands/prism-command.ts';

test.each([
  ['0', 0],
  ['4010', 4010],
  ['65535', 65535],
])('the port %s', (given, want) => {
  expect(parsePort(given)).toBe(want);
});

test.each(['65536', '-1', '80.5', '1e3', '0x50', 'http', '', ' 80'])('"%s" is no port', (given) => {
  expect(() => parsePort(given)).toThrow(
    expect.objectContaining({ message: 'A port is a whole number from 0 (any free one) to 65535.' }),
  );
});
