import type { Server } from '../../recipes/fill-request.ts';

/** What every page knows of the document; the build puts it into the configuration of the theme. */
export interface SiteFacts {
  readonly version: string;
  /** The mock that the document names, and its accounts. */
  readonly mock: Server;
  /** What the state of a mock is at its start, as far as it makes requests fail. */
  readonly defaultState: {
    readonly requestsPerHour: number;
    readonly planLimits: Readonly<Record<string, number>>;
  };
  /** What takes back the state of the mock that leads to a code, by the code. */
  readonly undo: Readonly<Record<number, object>>;
}
