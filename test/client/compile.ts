import { relative, resolve } from 'node:path';
import ts from 'typescript';

/** What stands around the file that is compiled: read once, as it is the same each time. */
const around = new Map<string, ts.SourceFile>();

/**
 * Compiles a file with the options of this repository and gives back what the compiler says of it.
 *
 * @param change what is compiled in place of the file's text
 */
export function compile(file: string, change = (text: string) => text): string[] {
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, files: [file], include: [] }, ts.sys, '.');
  const host = ts.createCompilerHost(options);
  const readFile = host.readFile.bind(host);
  host.getSourceFile = (name, languageVersion) => {
    const isCompiled = resolve(name) === resolve(file);
    const known = isCompiled ? undefined : around.get(name);
    if (known !== undefined) return known;
    const text = readFile(name);
    if (text === undefined) return undefined;
    const source = ts.createSourceFile(name, isCompiled ? change(text) : text, languageVersion);
    if (!isCompiled) around.set(name, source);
    return source;
  };
  const program = ts.createProgram([file], options, host);
  const compiled = program.getSourceFile(file);
  return ts.getPreEmitDiagnostics(program, compiled).map(({ file: source, start, messageText }) => {
    const line = source === undefined ? 0 : source.getLineAndCharacterOfPosition(start ?? 0).line + 1;
    return `${relative('', source?.fileName ?? '')}:${line} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
  });
}
