import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

test('no module is imported beside another, in which Node 20 fails now and then if both have one in common', () => {
  const files = readdirSync('scripts', { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  const beside = files.filter((file) =>
    /Promise\.all\(\[[^\]]*\bimport\(/.test(readFileSync(join('scripts', file), 'utf8')),
  );
  expect(beside).toEqual([]);
});
