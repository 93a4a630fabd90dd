import { h, type VNode } from 'vue';
import type { SiteFacts } from './site-facts.ts';

/** How to take back the state of the mock that has led to a code; nothing where no state leads to it. */
export function stateUndo(status: number, { undo }: SiteFacts, origin: string): VNode[] {
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
