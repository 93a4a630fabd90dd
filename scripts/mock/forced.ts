import type { Answer } from './answers.ts';
import type { Exchange } from './exchange.ts';

/** The answer that a request asks for by name. */
interface Wish {
  readonly code: string | undefined;
  readonly example: string | undefined;
}

/**
 * What a request wishes for with `Prefer: code=409, example=duplicate-sku` (RFC 7240), or with the query
 * `__code` and `__example`; undefined if it wishes for nothing.
 */
export function wishOf(exchange: Exchange): Wish | undefined {
  const { query } = exchange.received;
  const prefer = exchange.header('prefer');
  if (prefer === undefined && query.__code === undefined && query.__example === undefined) return undefined;
  const code = text(query.__code) ?? preference(prefer, 'code');
  const example = text(query.__example) ?? preference(prefer, 'example');
  return code === undefined && example === undefined ? undefined : { code, example };
}

/** Grants a wish; one that the document does not know is a 400 that says what there is. */
export async function grant({ code, example }: Wish, exchange: Exchange): Promise<Answer> {
  const { answers } = exchange.world;
  const status = code === undefined ? undefined : Number(code);
  const answer = await answers.asked(exchange.operation, status, example);
  if ('body' in answer) return answer;
  const wish = [code, example].filter((part) => part !== undefined).join(' ');
  const errors = [
    {
      message: `The document has no answer '${wish}'.`,
      details: { location: 'header', field: 'Prefer', invalid_reason: answer.available },
    },
  ];
  return answers.answer(400, 'invalid-parameter', { errors });
}

function preference(prefer: string | undefined, name: string): string | undefined {
  for (const part of prefer?.split(/[,;]/) ?? []) {
    const [key = '', value = ''] = part.split('=', 2);
    if (key.trim().toLowerCase() === name) return value.trim().replace(/^"(.*)"$/, '$1');
  }
  return undefined;
}

function text(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value;
}
