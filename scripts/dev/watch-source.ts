import { type FSWatcher, readdirSync, statSync, watch } from 'node:fs';
import { join, relative } from 'node:path';

/** Milliseconds after which no further change belongs to the one before: an editor writes in several steps. */
const QUIET = 25;

/**
 * Tells of changes below a folder, several at once if they come together. While they are dealt with, further ones are
 * collected.
 *
 * @param folder path of a folder that is there
 * @param onChange told the paths, relative to the folder; one call at a time
 * @returns ends it
 */
export function watchSource(
  folder: string,
  onChange: (files: readonly string[]) => Promise<void>,
): () => void {
  let changed = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let isBusy = false;
  const arm = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void tell(), QUIET);
  };
  const tell = async () => {
    if (isBusy || changed.size === 0) return;
    const files = [...changed].toSorted();
    changed = new Set();
    isBusy = true;
    try {
      await onChange(files);
    } finally {
      isBusy = false;
      if (changed.size > 0) arm();
    }
  };
  const watchers = watchFolders(folder, (path) => {
    // What editors keep beside a file is none of the source.
    if (!/\.(ya?ml|json)$/.test(path)) return;
    changed.add(relative(folder, path));
    arm();
  });
  return () => {
    clearTimeout(timer);
    for (const watcher of [...watchers.values()]) watcher.close();
  };
}

/**
 * Watches each folder on its own: with `recursive`, Node 20 on Linux watches files, and no longer sees one whose place
 * another has taken, which is how most editors save.
 */
function watchFolders(root: string, onFile: (path: string) => void): Map<string, FSWatcher> {
  const watchers = new Map<string, FSWatcher>();
  const add = (folder: string, isNew: boolean) => {
    if (watchers.has(folder)) return;
    const watcher = watch(folder, (event, name) => {
      if (name === null) return;
      const path = join(folder, name);
      onFile(path);
      if (event === 'rename' && statSync(path, { throwIfNoEntry: false })?.isDirectory()) add(path, true);
    });
    // A folder that has gone may come again.
    watcher.once('error', () => watcher.close()).once('close', () => watchers.delete(folder));
    watchers.set(folder, watcher);
    for (const entry of list(folder)) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) add(path, isNew);
      // Written before somebody looked.
      else if (isNew) onFile(path);
    }
  };
  add(root, false);
  return watchers;
}

/** Nothing of a folder that has gone meanwhile. */
function list(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
