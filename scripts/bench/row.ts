import type { Measured } from './drive.ts';

export const serverNames = [
  'prism mock',
  'this mock',
  'node:http',
  'mockoon',
  'scalar',
  'openapi-backend',
] as const;

export type ServerName = (typeof serverNames)[number];

/** What was measured of one server on one document. */
export interface Row {
  /** Counted from 1. */
  readonly run: number;
  readonly times: number;
  readonly server: ServerName;
  /** Milliseconds to the first answer. */
  readonly startUp: number;
  /** Mebibytes after the load that it had so far. */
  readonly memory: number;
  readonly scenarios: Readonly<Record<string, Measured>>;
}
