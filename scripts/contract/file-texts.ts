import { readFileSync, statSync } from 'node:fs';

/** In milliseconds. The clocks of file systems have up to two seconds. */
const GRAIN = 2_500;

interface Known {
  readonly stamp: string;
  readonly text: string;
}

/** The texts of files, for whoever reads them again and again: one that has not changed since then is not read again. */
export class FileTexts {
  readonly #known = new Map<string, Known>();
  readonly #grain: number;

  /** @param grain milliseconds within which a file that has changed may change again and keep its time */
  constructor(grain = GRAIN) {
    this.#grain = grain;
  }

  /** @returns undefined where there is no such file, or it cannot be read */
  read(path: string): string | undefined {
    try {
      const { ctimeMs, ctimeNs, ino, mtimeMs, mtimeNs, size } = statSync(path, { bigint: true });
      const stamp = [ino, size, mtimeNs, ctimeNs].join(' ');
      const known = this.#known.get(path);
      if (known?.stamp === stamp) return known.text;
      // The stamp is older than the text, if the file changes in between: then it is read once more.
      const text = readFileSync(path, 'utf8');
      const last = Math.max(Number(ctimeMs), Number(mtimeMs));
      if (Date.now() - last > this.#grain) this.#known.set(path, { stamp, text });
      else this.#known.delete(path);
      return text;
    } catch {
      return undefined;
    }
  }
}
