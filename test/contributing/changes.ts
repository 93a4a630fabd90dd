import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse, parseDocument } from 'yaml';
import { writeFiles } from '../build/small-source.ts';

const SNIPPETS = '.vscode/openapi.code-snippets';

/** A block of YAML in CONTRIBUTING.md: a new file, or members of one that is there. */
export interface Change {
  readonly file: string;
  /** The names of the members that lead to the place; undefined for a new file. */
  readonly place: readonly string[] | undefined;
  readonly yaml: string;
}

/** A section of CONTRIBUTING.md. */
async function sectionOf(title: string): Promise<string> {
  const text = await readFile('CONTRIBUTING.md', 'utf8');
  const [, section = ''] = text.split(`\n## ${title}\n`);
  // Headings inside a block belong to it.
  return section.split(/^## (?![a-z])/m)[0] ?? '';
}

/** The blocks of one language in a section, in their order. */
export async function blocksOf(section: string, language: 'ts' | 'markdown'): Promise<string[]> {
  const body = await sectionOf(section);
  return [...body.matchAll(new RegExp(`^(\`{3,})${language}\\n(.*?)^\\1$`, 'gms'))].map(
    ([, , text = '']) => text,
  );
}

/** The changes to YAML that a section of CONTRIBUTING.md makes. */
export async function changesOf(section: string): Promise<Change[]> {
  const body = await sectionOf(section);
  return [...body.matchAll(/^`([^`]+\.yaml)`([^:\n]*):\n\n```yaml\n(.*?)^```/gms)].map(
    ([, file = '', words = '', yaml = '']) => ({
      file,
      yaml,
      place: /, in `/.test(words)
        ? [...words.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name)
        : undefined,
    }),
  );
}

/** Makes changes in a copy of the source. */
export async function apply(changes: readonly Change[], folder: string): Promise<void> {
  for (const { file, place, yaml } of changes) {
    if (place === undefined) {
      await writeFiles(folder, { [file]: yaml });
      continue;
    }
    const path = join(folder, file);
    const document = parseDocument(await readFile(path, 'utf8'));
    const added = parse(yaml) as readonly unknown[] | Readonly<Record<string, unknown>>;
    if (Array.isArray(added)) for (const value of added) document.addIn(place, document.createNode(value));
    else
      for (const [name, value] of Object.entries(added))
        document.setIn([...place, name], document.createNode(value));
    await writeFile(path, document.toString({ lineWidth: 0 }));
  }
}

/** What a snippet writes for somebody who keeps all its defaults. */
export async function expandSnippet(prefix: string): Promise<string> {
  const snippets = Object.values(JSON.parse(await readFile(SNIPPETS, 'utf8'))) as {
    readonly prefix: string;
    readonly body: readonly string[];
  }[];
  const body = snippets.find((one) => one.prefix === prefix)?.body;
  if (body === undefined) throw new Error(`${SNIPPETS} has no snippet ${prefix}.`);
  const text = body.join('\n').replace(/\$\{\d+:([^}]*)\}/g, '$1');
  return `${text.replace(/\$\{\d+\|([^,|]*)[^}]*\}/g, '$1').replaceAll('\\$', '$')}\n`;
}
