import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lintSource } from '../../scripts/lint/source.ts';
import { withSource, writeFiles } from '../build/small-source.ts';

/** All are clean but one, which nobody has edited since nothing was found: it shows whether all are read again. */
const FILES = {
  'root.yaml': 'a: { $ref: a.yaml }\nb: { $ref: b.yaml }\nc: { $ref: c.yaml }\n',
  'a.yaml': 'x: { $ref: b.yaml }\n',
  'b.yaml': 'y: 1\n',
  'c.yaml': 'z: {\n',
};
const BROKEN = 'c.yaml:2:1';

test.each([
  { name: 'nothing that is known', given: {}, edited: [], want: [BROKEN] },
  { name: 'a file', given: { 'a.yaml': 'x: { $ref: "b.yaml#/y" }\n' }, edited: ['a.yaml'], want: [] },
  {
    name: 'a file that is broken now',
    given: { 'a.yaml': 'x: [' },
    edited: ['a.yaml'],
    want: ['a.yaml:1:5', BROKEN],
  },
  {
    name: 'a file that is empty now',
    given: { 'b.yaml': '' },
    edited: ['b.yaml'],
    want: ['b.yaml:1:1', BROKEN],
  },
  {
    name: 'a file that leads nowhere',
    given: { 'a.yaml': '$ref: d.yaml\n' },
    edited: ['a.yaml'],
    want: [BROKEN, 'a.yaml:1:7'],
  },
  {
    name: 'a file that leads to a broken one',
    given: { 'a.yaml': '$ref: c.yaml\n' },
    edited: ['a.yaml'],
    want: [BROKEN],
  },
  {
    name: 'a file that leads to itself through others',
    given: { 'a.yaml': '$ref: b.yaml\n', 'b.yaml': '$ref: a.yaml\n' },
    edited: ['b.yaml'],
    want: [BROKEN, 'a.yaml:1:7'],
  },
  {
    name: 'a file that has gone',
    given: { 'b.yaml': undefined },
    edited: ['b.yaml'],
    want: [BROKEN, 'root.yaml:2:12'],
  },
])('edited: $name', async ({ given, edited, want }) => {
  await withSource(FILES, async (folder) => {
    for (const [file, text] of Object.entries(given))
      if (text === undefined) await rm(join(folder, file));
      else await writeFiles(folder, { [file]: text });
    const paths = edited.map((file) => join(folder, file));
    const findings = await lintSource(join(folder, 'root.yaml'), paths);
    expect(findings.map(({ file, line, column }) => `${file.split('/').at(-1)}:${line}:${column}`)).toEqual(
      want,
    );
  });
});
