import secureJsonParse from 'secure-json-parse';

/** Deeper than any schema of the contract, far from what would exhaust the stack of a validator. */
const maximumDepth = 64;

/** More than any body of the contract has, far from what would keep the mock busy for others to notice. */
const maximumValues = 50_000;

const decoder = new TextDecoder('utf-8', { fatal: true });

/** Why a body is no JSON that is taken: a word of the table of reasons, and what it tells of. */
export interface BodyFault {
  readonly word: string;
  readonly value?: unknown;
}

export type ParsedBody = { readonly value: unknown } | { readonly fault: BodyFault };

/**
 * Reads a request body as JSON: UTF-8 only, no deeper than 64 levels, no more than 50,000 values, no keys that reach for
 * an object's prototype.
 */
export function parseBody(bytes: Uint8Array): ParsedBody {
  let text: string;
  try {
    text = decoder.decode(bytes);
  } catch {
    return { fault: { word: 'not-utf-8' } };
  }
  const excess = excessOf(text);
  if (excess !== undefined) return { fault: excess };
  try {
    return { value: secureJsonParse.parse(text, null, { protoAction: 'error', constructorAction: 'error' }) };
  } catch (error) {
    return { fault: { word: 'not-json', value: error instanceof Error ? error.message : error } };
  }
}

/** The limit that a text passes (RFC 8259, section 9); brackets and commas inside strings do not count. */
function excessOf(text: string): BodyFault | undefined {
  let depth = 0;
  let values = 1;
  let inString = false;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if (inString) {
      if (character === '\\') index += 1;
      else if (character === '"') inString = false;
    } else if (character === '"') inString = true;
    else if (character === '[' || character === '{') {
      depth += 1;
      values += 1;
    } else if (character === ']' || character === '}') depth -= 1;
    else if (character === ',') values += 1;
    if (depth > maximumDepth) return { word: 'too-deep', value: maximumDepth };
    if (values > maximumValues) return { word: 'too-many-values', value: maximumValues };
  }
  return undefined;
}
