import { withBase } from 'vitepress';

/** A file of the site; each is loaded once. */
const loaded = new Map<string, Promise<unknown>>();

// Where the source of the site is being edited, it changes under the page.
import.meta.hot?.on('vite:beforeUpdate', () => loaded.clear());

/** @throws an Error that says what to do, if the file cannot be loaded */
export function loadData<T>(file: string): Promise<T> {
  const data = loaded.get(file) ?? fetchJson(withBase(`/${file}`));
  loaded.set(file, data);
  // What has failed may be tried again.
  data.catch(() => loaded.delete(file));
  return data as Promise<T>;
}

async function fetchJson(address: string): Promise<unknown> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} cannot be loaded (${answer.status}). Load the page again.`);
  return answer.json();
}
