import { fileURLToPath } from 'node:url';
import { NEWER_NODE } from '../compatibility/tools.ts';
import { JITI } from './servers.ts';

/** A mock server that comes from the registry when it is asked for: together they have 600 packages. */
export interface OtherMock {
  readonly packages: Readonly<Record<string, string>>;
  /** What Node is started with. */
  readonly args: (place: {
    /** Where it is installed. */
    readonly folder: string;
    readonly document: string;
    readonly port: number;
  }) => readonly string[];
  /** The Node that it needs, where that is another one. */
  readonly node?: (folder: string) => string;
}

const served =
  (script: string): OtherMock['args'] =>
  ({ folder, document, port }) => [
    JITI,
    fileURLToPath(new URL(script, import.meta.url)),
    folder,
    document,
    String(port),
  ];

/** What they are asked: they answer with the examples of the document, and remember nothing. */
export const otherScenarios = ['list', 'read', 'create', 'unknown id'];

/** By the names that the report has for them. */
export const otherMocks = {
  mockoon: {
    packages: { '@mockoon/cli': '9.9.0' },
    args: ({ folder, document, port }) => [
      `${folder}/node_modules/@mockoon/cli/bin/run.js`,
      'start',
      ...['--data', document, '--port', String(port), '--hostname', '127.0.0.1'],
      ...['--disable-log-to-file', '--disable-admin-api'],
    ],
  },
  scalar: {
    packages: { '@scalar/mock-server': '0.14.4', '@hono/node-server': '2.1.9', ...NEWER_NODE },
    args: served('scalar-server.ts'),
    node: (folder) => `${folder}/node_modules/.bin/node`,
  },
  'openapi-backend': {
    packages: { 'openapi-backend': '5.21.2' },
    args: served('openapi-backend-server.ts'),
  },
} as const satisfies Readonly<Record<string, OtherMock>>;
