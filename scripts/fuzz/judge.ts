import type { ContractCheck, Received } from './contract-check.ts';
import type { GeneratedRequest } from './requests.ts';
import type { Conversation } from './talk.ts';

/** What speaks against the answer to a request, which the mock gave in a state. */
export function judgeAnswer(
  check: ContractCheck,
  request: GeneratedRequest,
  state: object,
  answer: Received | undefined,
): readonly string[] {
  if (answer === undefined) return ['there is no answer'];
  const { method, url } = request;
  const faults = check.faults(method, url, answer, isWish(request));
  // What was not parsed as a request is answered on the bare connection.
  const isParsed = answer.headers.get('connection') !== 'close';
  if (isParsed && answer.headers.get('access-control-allow-origin') !== '*')
    faults.push('a page of another origin cannot read it');
  if (answer.status === 500 && !isAskedFor(request, state)) faults.push('the mock itself is at fault');
  return faults;
}

/** What speaks against what came back for some bytes that need not be a request. */
export function judgeConversation(
  check: ContractCheck,
  pieces: readonly string[],
  { answers, rest, isOver }: Conversation,
): readonly string[] {
  const faults = answers.flatMap((answer) => check.faults('', '', answer));
  if (answers.some(({ status }) => status === 500)) faults.push('the mock itself is at fault');
  if (rest !== '') faults.push(`an answer is cut short: ${JSON.stringify(rest.slice(0, 100))}`);
  if (!isOver) faults.push('the connection stays open');
  if (answers.length === 0 && pieces.join('').trim() !== '') faults.push('there is no answer');
  return faults;
}

/** Whether the answer may be one that was asked for by name. */
function isAskedFor(request: GeneratedRequest, state: object): boolean {
  return isWish(request) || 'failNext' in state;
}

function isWish({ url, headers }: GeneratedRequest): boolean {
  return headers.prefer !== undefined || url.includes('__code') || url.includes('__example');
}
