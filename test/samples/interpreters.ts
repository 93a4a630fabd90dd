import { spawn, spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'rolldown';
import ts from 'typescript';
import type { SampleLanguage } from '../../scripts/samples/labels.ts';

/** What runs the samples of a language. */
export interface Interpreter {
  readonly name: string;
  readonly language: SampleLanguage;
  readonly command: readonly [program: string, ...options: string[]];
  readonly extension: string;
  /**
   * Runs all samples one after the other in this one process. Before each it tells the mock which comes next, and
   * prints its name in a line of its own. Its arguments are the address of the mock and the names.
   */
  readonly runner: string;
  /** Makes what is run out of the samples. */
  readonly prepare?: (folder: string, code: readonly string[]) => Promise<string[]>;
}

const NODE_RUNNER = `
const [mock, ...names] = process.argv.slice(2);
for (const name of names) {
  await fetch(mock + '/sample/' + name);
  console.log('\\n=== ' + name);
  await import('./' + name + '.mjs').catch((error) => console.log(error.stack));
}
`;

const SHELL_RUNNER = `
mock=$1; shift
for name in "$@"; do
  curl -s -o /dev/null "$mock/sample/$name"
  echo; echo "=== $name"
  ( . "./$name.sh" )
done
`;

const INTERPRETERS: readonly Interpreter[] = [
  { name: 'bash', language: 'curl', command: ['bash'], extension: 'sh', runner: SHELL_RUNNER },
  { name: 'zsh', language: 'curl', command: ['zsh', '-f'], extension: 'sh', runner: SHELL_RUNNER },
  {
    name: 'node without types',
    language: 'typescript',
    command: ['node'],
    extension: 'mjs',
    runner: NODE_RUNNER,
    async prepare(folder, code) {
      // As an application has them: without types, beside the package.
      await build({ input: 'scripts/client/index.ts', output: { file: join(folder, 'client.mjs') } });
      const compilerOptions = { target: ts.ScriptTarget.ES2023, module: ts.ModuleKind.ESNext };
      return code.map(
        (text) =>
          ts.transpileModule(text.replace("'store-api-contract'", "'./client.mjs'"), { compilerOptions })
            .outputText,
      );
    },
  },
  { name: 'node', language: 'fetch', command: ['node'], extension: 'mjs', runner: NODE_RUNNER },
  {
    name: 'php',
    language: 'php',
    // Without what a machine may have beside the standard of the language.
    command: ['php', '-n', '-d', 'display_errors=1'],
    extension: 'php',
    runner: `<?php
[, $mock] = $argv;
foreach (array_slice($argv, 2) as $name) {
    file_get_contents("$mock/sample/$name", false, stream_context_create(['http' => ['ignore_errors' => true]]));
    echo "\\n=== $name\\n";
    // Functions are there for good, so each gets a process; a copy of this one is there at once.
    $child = pcntl_fork();
    if ($child === 0) {
        (fn () => include "./$name.php")();
        exit;
    }
    pcntl_waitpid($child, $status);
}
`,
  },
  {
    name: 'python3',
    language: 'python',
    command: ['python3'],
    extension: 'py',
    runner: `
import runpy, sys, traceback, urllib.error, urllib.request
for name in sys.argv[2:]:
    try:
        urllib.request.urlopen(sys.argv[1] + "/sample/" + name)
    except urllib.error.HTTPError:
        pass
    print("\\n=== " + name)
    try:
        runpy.run_path(name + ".py")
    except Exception:
        print(traceback.format_exc())
`,
  },
  {
    name: 'ruby',
    language: 'ruby',
    command: ['ruby', '-w'],
    extension: 'rb',
    runner: `
require 'net/http'
mock, *names = ARGV
names.each do |name|
  Net::HTTP.get(URI("#{mock}/sample/#{name}"))
  puts "\\n=== #{name}"
  begin
    load("./#{name}.rb", true)
  rescue StandardError => e
    puts e.full_message
  end
end
`,
  },
];

/** Those that are here. In CI all of them have to be. */
export const interpreters = INTERPRETERS.filter(({ name, language, command: [program] }) => {
  const needed = language === 'curl' ? [program, 'curl'] : [program];
  const missing = needed.filter((one) => spawnSync(one, ['--version']).error !== undefined);
  if (missing.length === 0 || process.env.CI === 'true') return true;
  console.warn(`There is no ${missing.join(' and no ')}: the samples for ${name} are SKIPPED.`);
  return false;
});

/** Runs samples, and gives back what each has printed, faults included. */
export async function runSamples(
  { command: [program, ...options], extension, runner, prepare }: Interpreter,
  mock: string,
  samples: readonly { readonly name: string; readonly code: string }[],
): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'samples-'));
  try {
    const names = samples.map(({ name }) => name);
    const given = samples.map(({ code }) => code);
    const texts = [runner, ...((await prepare?.(folder, given)) ?? given)];
    for (const [place, text] of texts.entries())
      await writeFile(join(folder, `${['runner', ...names][place]}.${extension}`), text);
    const output = await run(program, [...options, `runner.${extension}`, mock, ...names], folder);
    return output
      .split(/^=== .*\n/m)
      .slice(1)
      .map((text) => text.trim());
  } finally {
    await rm(folder, { recursive: true });
  }
}

function run(program: string, args: readonly string[], cwd: string): Promise<string> {
  return new Promise((done, fail) => {
    const child = spawn(program, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    const output: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => output.push(chunk));
    child.on('error', fail);
    child.on('close', () => done(Buffer.concat(output).toString()));
  });
}
