import { responses } from '../../generated/responses.js';
import type { Status } from './response-of.ts';

/** Any answer: that of `readResponse`, an `UndocumentedResponseError`, or a plain `Response`. */
export interface Answered {
  readonly status: number;
  readonly headers: object;
}

export interface RetryDelayOptions {
  /** How often the request has been sent, counted from 1. */
  readonly attempt?: number;
  /** The first pause of a backoff in milliseconds; 1000 if left out. */
  readonly firstPause?: number;
  /** Milliseconds since the epoch; the clock if left out. */
  readonly now?: number;
}

/** RFC 9110, section 9.2.2. */
const IDEMPOTENT = ['GET', 'HEAD', 'OPTIONS', 'TRACE', 'PUT', 'DELETE'];

/** A timer that should wait for longer fires at once. */
const LONGEST_TIMER = 2 ** 31 - 1;

/**
 * Whether the contract lets a client send the same request again after this answer. After a code that the contract
 * does not know it does not.
 *
 * @param method that of the request, in either case
 */
export function isRetryable({ status }: Answered, method: string): boolean {
  const policy = policyOf(status);
  return policy === 'after-delay' || (policy !== 'never' && IDEMPOTENT.includes(method.toUpperCase()));
}

/**
 * How long to wait before the request is sent again: what `Retry-After` and `X-Retry-After` ask for, the longer of the
 * two, or a pause that doubles with each attempt where the contract asks for a backoff or neither header is there. An
 * option that is no number, or is below what it can be, counts as left out.
 *
 * @returns milliseconds, never more than a timer can wait; undefined if the contract sends nothing again
 */
export function retryDelay(
  { status, headers }: Answered,
  options: RetryDelayOptions = {},
): number | undefined {
  const policy = policyOf(status);
  if (policy === 'never') return undefined;
  const attempt = numberFrom(1, options.attempt, 1);
  const firstPause = numberFrom(0, options.firstPause, 1000);
  const now = numberFrom(0, options.now, Date.now());
  const asked =
    policy === 'after-delay'
      ? ['Retry-After', 'X-Retry-After'].map((name) => waitFor(headerValue(headers, name), now))
      : [];
  const known = asked.filter((milliseconds) => !Number.isNaN(milliseconds));
  const pause = known.length > 0 ? Math.max(...known) : firstPause * 2 ** Math.min(attempt - 1, 31);
  return Math.min(pause, LONGEST_TIMER);
}

/** JavaScript lets anything through; NaN would make a timer fire at once. */
function numberFrom(least: number, value: unknown, otherwise: number): number {
  return typeof value === 'number' && value >= least ? value : otherwise;
}

function policyOf(status: number) {
  return responses[status as Status]?.retry ?? 'never';
}

function headerValue(headers: object, name: string): string {
  return String(
    'get' in headers && typeof headers.get === 'function' ? headers.get(name) : Reflect.get(headers, name),
  );
}

/** Milliseconds from now; NaN if the value is neither seconds nor a date (RFC 9110, section 10.2.3). */
function waitFor(value: string, now: number): number {
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  // The form of asctime, which recipients have to take (section 5.6.7), does not say that it is in GMT.
  const date = /^[A-Z][a-z]+,? /.test(value) ? Date.parse(value.replace(/( GMT)?$/, ' GMT')) : Number.NaN;
  return Math.max(date - now, 0);
}
