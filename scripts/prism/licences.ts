import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  /** As packages stated it before npm had a list of licences. */
  readonly licenses?: readonly { readonly type: string }[];
  readonly author?: string | { readonly name?: string };
}

interface Licence {
  /** Name, version and licence of the package. */
  readonly title: string;
  readonly text: string;
}

/** The folder of the package that a file belongs to. */
const PACKAGE = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/;

/**
 * The licences of the packages that files belong to, by name; those that share a text share an entry.
 *
 * @param files absolute paths, each in some `node_modules`
 * @param made the name of what is made of them
 */
export async function licencesOf(files: readonly string[], made: string): Promise<string> {
  const folders = new Set(files.flatMap((file) => PACKAGE.exec(file) ?? []));
  const licences = await Promise.all([...folders].map(licenceOf));
  const titles = new Map<string, string[]>();
  for (const { title, text } of licences.toSorted((one, other) => (one.title < other.title ? -1 : 1)))
    titles.set(text, [...(titles.get(text) ?? []), title]);
  const entries = [...titles].map(([text, names]) => `${names.join('\n')}\n\n${indented(text)}\n`);
  return `What ${made} is made of, and the licences of it.\n\n${entries.join('\n')}`;
}

async function licenceOf(folder: string): Promise<Licence> {
  const manifest = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as Manifest;
  const { name, version, licenses, license = licenses?.map(({ type }) => type).join(' or ') } = manifest;
  if (license === undefined) throw new Error(`${name} states no licence, so it may not be bundled.`);
  return { title: `${name} ${version}, ${license}`, text: await textOf(folder, manifest) };
}

async function textOf(folder: string, { author }: Manifest): Promise<string> {
  const files = await readdir(folder);
  const own = files.filter((file) => /^(licen[cs]e|notice|copying)/i.test(file)).toSorted();
  const texts = await Promise.all(own.map((file) => readFile(join(folder, file), 'utf8')));
  if (texts.length > 0) return texts.join('\n').trim();
  const readme = files.find((file) => /^readme/i.test(file));
  const about = readme === undefined ? '' : await readFile(join(folder, readme), 'utf8');
  // The last section that is headed so, in either of the ways that Markdown has for headings.
  const [, section = ''] =
    /\n(?:#+ *licen[cs]e\b[^\n]*|licen[cs]e\b[^\n]*\n[-=]+)\n((?:(?!\n#).)+)$/is.exec(about) ?? [];
  if (/copyright|©/i.test(section)) return section.trim();
  const by = typeof author === 'string' ? author : author?.name;
  return `The package has no text of its licence${by === undefined ? '' : `; its author is ${by}`}.`;
}

function indented(text: string): string {
  const lines = text.split(/\r?\n/).map((line) => line.trimEnd());
  return lines.map((line) => (line === '' ? '' : `    ${line}`)).join('\n');
}
