import { type Mock, makeMock } from './make-mock.ts';
import type { MockOptions } from './options.ts';

export { bundledDocument } from './load-served.ts';
export { defaultBodyLimit, type Mock } from './make-mock.ts';
export type { MockOptions } from './options.ts';
export { defaultState } from './start-state.ts';

/**
 * Makes a mock with a store of its own.
 *
 * @throws DocumentError if the document cannot be read, or an Error if an option is none, or has a value that it cannot have
 */
export async function createMock(options: MockOptions = {}): Promise<Mock> {
  return makeMock(options);
}
