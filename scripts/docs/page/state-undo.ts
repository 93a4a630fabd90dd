import { h, type VNode } from 'vue';
import type { SiteFacts } from './site-facts.ts';

/** How to take back the state of the mock that has led to a code; nothing where no state leads to it. */
export function stateUndo(status: number, { defaultState }: SiteFacts, origin: string): VNode[] {
  /** What takes back the state that makes a mock answer with a code, by the code. */
  const undo: Readonly<Record<number, object>> = {
    500: { failNext: { status: 500, times: 0 } },
    503: { maintenance: false },
    507: { planLimits: defaultState.planLimits },
    509: { requestsPerHour: defaultState.requestsPerHour },
  };
  const changes = undo[status];
  if (changes === undefined) return [];
  const line = `curl -X PUT -d '${JSON.stringify(changes)}' ${origin}/_mock/state`;
  return [
    h('p', { class: 'undo' }, [
      'Somebody has set the mock so. This takes it back: ',
      h('code', line),
      '; “Reset the mock” above takes back all, data included.',
    ]),
  ];
}
