import { relative } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

/** Compiles files with the options of this repository and gives back what the compiler says. */
function compile(...files: string[]): string[] {
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, files, include: [] }, ts.sys, '.');
  const program = ts.createProgram(files, options);
  return ts.getPreEmitDiagnostics(program).map(({ file, start, messageText }) => {
    const line = file === undefined ? 0 : file.getLineAndCharacterOfPosition(start ?? 0).line + 1;
    return `${relative('', file?.fileName ?? '')}:${line} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
  });
}

const CONSUMER = 'test/types/consumer.ts';
const MISTAKE = 'test/types/planted-mistake.ts';

/** In one program: what both import is nearly all that there is to compile. */
const said = compile(CONSUMER, MISTAKE);

test('a strict consumer compiles, and each mistake it expects is one', () => {
  expect(said.filter((line) => !line.startsWith(MISTAKE))).toEqual([]);
});

test('a planted mistake does not compile', () => {
  expect(said.filter((line) => line.startsWith(MISTAKE))).toEqual([
    `${MISTAKE}:6 Type '409' is not assignable to type '404'.`,
  ]);
});
