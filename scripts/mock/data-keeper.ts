import { constants, existsSync } from 'node:fs';
import { access, open, rename, rm } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Sandbox } from './sandbox/sandbox.ts';
import { located } from './sandbox/sandbox-parts.ts';
import { readDataFile } from './settings-file.ts';
import { dataText } from './store/data-text.ts';
import type { DataPart } from './store/store.ts';

/**
 * Starts with what a file holds, if there is one, and keeps the data in it.
 *
 * @throws DocumentError if it holds what does not fit the document; it stays as it is
 */
export async function keepData(
  path: string | undefined,
  root: Sandbox,
  onFault: (error: unknown) => void,
): Promise<DataKeeper | undefined> {
  if (path === undefined) return undefined;
  if (existsSync(path)) {
    const data = await readDataFile(path);
    await located({ seed: path }, () => root.putData(data));
  } else await assertFolder(path);
  return new DataKeeper(path, root, onFault);
}

async function assertFolder(path: string): Promise<void> {
  const folder = dirname(resolve(path));
  if (!existsSync(folder)) throw new Error(`There is no folder ${folder} for the data.`);
  await access(folder, constants.W_OK);
}

/** How often a file is compared with what it keeps, in milliseconds. */
const EVERY = 100;

/** A save may take up one part in so many of the time. */
const SHARE = 5;

/** What a file keeps. */
export interface Kept {
  /** Holds another store, or another number in it, after each change. */
  readonly world: { readonly store: { readonly changes: number } };
  dataParts(): readonly DataPart[];
}

/**
 * Keeps data in a file. Whatever happens, the file is whole: a new one takes its place once it is on the disk.
 */
export class DataKeeper {
  readonly #path: string;
  readonly #kept: Kept;
  readonly #onFault: (error: unknown) => void;
  readonly #timer: NodeJS.Timeout;
  #saved: readonly [store: object, changes: number] | undefined;
  #saving: Promise<void> | undefined;
  #notBefore = 0;

  constructor(path: string, kept: Kept, onFault: (error: unknown) => void) {
    this.#path = path;
    this.#kept = kept;
    this.#onFault = onFault;
    this.#timer = setInterval(() => void this.#look(), EVERY).unref();
  }

  /** Saves what is not saved yet, then stops. */
  async close(): Promise<void> {
    clearInterval(this.#timer);
    await this.#saving;
    this.#notBefore = 0;
    await this.#look();
  }

  async #look(): Promise<void> {
    const { store } = this.#kept.world;
    const [known, changes] = this.#saved ?? [];
    if (this.#saving !== undefined || (known === store && changes === store.changes)) return;
    if (performance.now() < this.#notBefore) return;
    const start = performance.now();
    this.#saving = this.#save();
    try {
      await this.#saving;
    } catch (error) {
      this.#onFault(error);
    } finally {
      this.#saving = undefined;
      this.#notBefore = performance.now() + (performance.now() - start) * (SHARE - 1);
    }
  }

  async #save(): Promise<void> {
    const { store } = this.#kept.world;
    const saved = [store, store.changes] as const;
    const parts = this.#kept.dataParts();
    const temporary = `${this.#path}.${process.pid}.tmp`;
    const file = await open(temporary, 'w', 0o600);
    try {
      for (const piece of dataText(parts)) {
        await file.write(piece);
        await nextTurn();
      }
      await file.sync();
    } catch (error) {
      await file.close();
      await rm(temporary, { force: true });
      throw error;
    }
    await file.close();
    await rename(temporary, this.#path);
    await syncFolder(dirname(this.#path));
    this.#saved = saved;
  }
}

/** Or the name might be lost with the power. Not every system has that. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r').catch(() => undefined);
  await folder?.sync().catch(() => undefined);
  await folder?.close();
}
