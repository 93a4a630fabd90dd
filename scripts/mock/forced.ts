import type { Answer } from './answers.ts';
import type { Exchange } from './exchange.ts';

/** One part of a wish, and where it stands. */
interface Part {
  readonly value: string;
  readonly location: 'header' | 'query';
  readonly field: string;
}

/** The answer that a request asks for by name. */
interface Wish {
  readonly code: Part | undefined;
  readonly example: Part | undefined;
}

/**
 * What a request wishes for with `Prefer: code=409, example=duplicate-sku` (RFC 7240), or with the query
 * `__code` and `__example`; undefined if it wishes for nothing.
 */
export function wishOf(exchange: Exchange): Wish | undefined {
  const { query } = exchange.received;
  const prefer = exchange.header('prefer');
  if (prefer === undefined && query.__code === undefined && query.__example === undefined) return undefined;
  const part = (name: string) => parameter(query, `__${name}`) ?? preference(prefer, name);
  const [code, example] = [part('code'), part('example')];
  return code === undefined && example === undefined ? undefined : { code, example };
}

/** Grants a wish; one that the document does not know is a 400 that says what there is. */
export async function grant({ code, example }: Wish, exchange: Exchange): Promise<Answer> {
  const { answers, errors } = exchange.world;
  const status = code === undefined ? undefined : Number(code.value);
  const answer = await answers.asked(exchange.operation, status, example?.value);
  if ('body' in answer) return answer;
  const { location, field } = (answer.unknown === 'code' ? code : example) ?? {};
  const invalid_reason = errors.reason(`unknown-${answer.unknown}`, { values: answer.available });
  const entry = errors.entry('invalid-parameter', { location, field, invalid_reason });
  return answers.answer('invalid-parameter', { errors: [entry] });
}

function preference(prefer: string | undefined, name: string): Part | undefined {
  for (const part of prefer?.split(/[,;]/) ?? []) {
    const [key = '', value = ''] = part.split('=', 2);
    if (key.trim().toLowerCase() === name)
      return { value: value.trim().replace(/^"(.*)"$/, '$1'), location: 'header', field: 'Prefer' };
  }
  return undefined;
}

function parameter(query: Exchange['received']['query'], field: string): Part | undefined {
  const given = query[field];
  const value = Array.isArray(given) ? given[0] : given;
  return value === undefined ? undefined : { value, location: 'query', field };
}
