import { Thread } from '../thread/thread.ts';
import type { Finding } from './findings.ts';
import type { SpectralWanted } from './spectral-worker.ts';

/** Spectral in a thread of its own. */
export type SpectralAside = Thread<SpectralWanted, readonly Finding[]>;

/** Loads Spectral in a thread, which takes longer for a document than all that goes on beside it. */
export function startSpectralAside(): SpectralAside {
  return new Thread(new URL('../lint/spectral-worker', import.meta.url));
}
