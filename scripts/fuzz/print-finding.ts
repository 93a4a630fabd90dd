import { controlPath } from '../mock/control/control.ts';
import type { Finding } from './fuzz.ts';
import { replayBytes, replayRequest } from './replay.ts';

/** A finding as lines that a shell can replay against a mock that has just been started. */
export function printFinding({ seed, state, sent, faults }: Finding, origin: string): string {
  const change = `curl -sS -X PUT --data-raw '${JSON.stringify(state)}' -H 'content-type: application/json' ${origin}${controlPath}`;
  const lines =
    'requests' in sent
      ? sent.requests.map((request) => replayRequest(origin, request))
      : [replayBytes(origin, sent.pieces)];
  return [
    ...faults.map((fault) => `  ${fault}`),
    '',
    'Replay it against `npm run mock`:',
    `  curl -sS -X DELETE ${origin}${controlPath}`,
    ...(Object.keys(state).length === 0 ? [] : [`  ${change}`]),
    ...lines.map((line) => `  ${line}`),
    '',
    `Find it again: npm run fuzz -- --seed ${seed} --requests 1`,
  ].join('\n');
}
