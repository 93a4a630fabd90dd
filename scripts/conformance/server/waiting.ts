import type { OpenApiDocument } from '../../contract/openapi-document.ts';
import { listSharedResponses } from '../../contract/responses.ts';
import type { Answer } from '../../recipes/run-recipe.ts';

/** Milliseconds to wait where an answer asks for patience and does not say for how long. */
const PAUSE = 1_000;

/**
 * Tells how long an answer asks to wait before the same request is sent again, in milliseconds; undefined for one that
 * asks nothing of the kind. The retry policies of the document say which answers do.
 *
 * @param now milliseconds since the epoch
 */
export type Waiting = (answer: Answer, now: number) => number | undefined;

export function waitingOf(document: OpenApiDocument): Waiting {
  const asking = new Map(
    listSharedResponses(document)
      .filter(({ response }) => response['x-retry'] === 'after-delay')
      .map(({ status, response }) => [status, namesOf(response.headers)]),
  );
  return ({ status, headers }, now) => {
    const names = asking.get(status);
    if (names === undefined) return undefined;
    const waits = names.map((name) => delayOf(headers[name], now)).filter((wait) => !Number.isNaN(wait));
    return waits.length === 0 ? PAUSE : Math.max(0, ...waits);
  };
}

function namesOf(headers: object = {}): readonly string[] {
  return Object.keys(headers)
    .map((name) => name.toLowerCase())
    .filter((name) => name.endsWith('retry-after'));
}

/** RFC 9110, section 10.2.3: seconds, or a date. */
function delayOf(value: string | undefined, now: number): number {
  if (value === undefined) return Number.NaN;
  return /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - now;
}
