import type { Cause } from '../contract/causes.ts';

/**
 * Whether an answer can have a cause, as far as the answer tells: one with errors by the sentence of the first, others
 * always.
 *
 * @param json the value of the body; undefined where there is none
 */
export function fitsCause(cause: Cause, json: unknown): boolean {
  if (cause.mediaType === undefined || cause.message === undefined) return true;
  const [first] = Array.isArray(json) ? (json as readonly { readonly message?: unknown }[]) : [];
  const texts = cause.message
    .split(/\{[^}]*\}/)
    .map((text) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${texts.join('[^]*')}$`).test(String(first?.message));
}
