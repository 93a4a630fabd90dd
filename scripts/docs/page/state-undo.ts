import facts from 'contract:facts';
import { element } from './dom.ts';
import { controlAddress } from './mock.ts';

/** What takes back the state that makes a mock answer with a code, by the code. */
const UNDO: Readonly<Record<number, object>> = {
  500: { failNext: { status: 500, times: 0 } },
  503: { maintenance: false },
  507: { planLimits: facts.defaultState.planLimits },
  509: { requestsPerHour: facts.defaultState.requestsPerHour },
};

/** How to take back the state of the mock that has led to a code; nothing where no state leads to it. */
export function stateUndo(status: number): Node[] {
  const changes = UNDO[status];
  if (changes === undefined) return [];
  const line = `curl -X PUT -d '${JSON.stringify(changes)}' ${controlAddress()}`;
  return [
    element(
      'p',
      { class: 'undo' },
      'Somebody has set the mock so. This takes it back: ',
      element('code', {}, line),
      '; “Reset the mock” above takes back all, data included.',
    ),
  ];
}
