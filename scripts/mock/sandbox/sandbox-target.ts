/** The header field that sends a request to a sandbox, as Node names it. */
export const SANDBOX_FIELD = 'x-mock-sandbox';

export const SANDBOX_PATH = '/_mock/sandboxes';

/** Where a request target leads. */
export interface SandboxTarget {
  /** The sandbox that it names, decoded or not; undefined if it names none. */
  readonly name: string | undefined;
  /** What stands before the rest: `/_mock/sandboxes/NAME`; empty if it names none. */
  readonly prefix: string;
  readonly rest: string;
}

/** Takes the sandbox out of a path: what lies below it is the API, or what `/_mock/` has for a sandbox. */
export function readSandboxTarget(target: string): SandboxTarget {
  if (!target.startsWith(`${SANDBOX_PATH}/`)) return { name: undefined, prefix: '', rest: target };
  const [prefix = '', name = ''] = /^\/_mock\/sandboxes\/([^/?]*)/.exec(target) ?? [];
  const rest = target.slice(prefix.length);
  if (!rest.startsWith('/')) return { name: undefined, prefix: '', rest: target };
  const isApi = rest.startsWith('/api/') || rest.startsWith('/stores/');
  return { name, prefix, rest: isApi ? rest : `/_mock${rest}` };
}
