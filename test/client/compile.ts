import { relative, resolve } from 'node:path';
import ts from 'typescript';

/**
 * Compiles a file with the options of this repository and gives back what the compiler says.
 *
 * @param change what is compiled in place of the file's text
 */
export function compile(file: string, change = (text: string) => text): string[] {
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, files: [file], include: [] }, ts.sys, '.');
  const host = ts.createCompilerHost(options);
  const readFile = host.readFile.bind(host);
  host.getSourceFile = (name, languageVersion) => {
    const text = readFile(name);
    if (text === undefined) return undefined;
    return ts.createSourceFile(name, resolve(name) === resolve(file) ? change(text) : text, languageVersion);
  };
  const program = ts.createProgram([file], options, host);
  return ts.getPreEmitDiagnostics(program).map(({ file: source, start, messageText }) => {
    const line = source === undefined ? 0 : source.getLineAndCharacterOfPosition(start ?? 0).line + 1;
    return `${relative('', source?.fileName ?? '')}:${line} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
  });
}
