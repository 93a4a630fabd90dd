import { Thread } from '../thread/thread.ts';

/** The declarations of a document, and the seconds that they took. */
export interface MadeTypes {
  readonly text: string;
  readonly seconds: number;
}

/** Generates the types of bundled documents, as JSON. Its compiler takes more than a second to load. */
export type TypeMaker = Thread<string, MadeTypes>;

export function startTypeMaker(): TypeMaker {
  return new Thread(new URL('../build/types-worker', import.meta.url));
}
