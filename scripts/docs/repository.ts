import { readFile } from 'node:fs/promises';

/** Where the manifest says that the source stands in public; undefined if it does not. */
export async function repositoryOf(): Promise<string | undefined> {
  const manifest = await readFile(new URL('../../package.json', import.meta.url), 'utf8');
  const { repository } = JSON.parse(manifest) as { readonly repository?: { readonly url: string } };
  return repository?.url.replace(/^git\+/, '').replace(/\.git$/, '');
}
