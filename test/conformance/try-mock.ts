import type { Subject } from '../../scripts/conformance/subject.ts';

/** A mock, with leave to try everything. */
export function subjectOf(url: string): Subject {
  return {
    server: `${url}/api/v2`,
    accounts: { write: 'demo:demo-token', read: 'viewer:viewer-token' },
    control: `${url}/_mock/state`,
    allowWrites: true,
    timeout: 10_000,
  };
}
