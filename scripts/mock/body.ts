import secureJsonParse from 'secure-json-parse';

/** Deeper than any schema of the contract, far from what would exhaust the stack of a validator. */
const maximumDepth = 64;

export type ParsedBody = { readonly value: unknown } | { readonly fault: string };

/** Reads a request body as JSON: UTF-8 only, no deeper than 64 levels, no keys that reach for an object's prototype. */
export function parseBody(bytes: Uint8Array): ParsedBody {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { fault: 'It is not UTF-8.' };
  }
  if (depth(text) > maximumDepth) return { fault: `It is nested deeper than ${maximumDepth} levels.` };
  try {
    return { value: secureJsonParse.parse(text, null, { protoAction: 'error', constructorAction: 'error' }) };
  } catch (error) {
    return { fault: `${error instanceof Error ? error.message : 'It cannot be read'}.` };
  }
}

/** How deep arrays and objects are nested; brackets inside strings do not count. */
function depth(text: string): number {
  let level = 0;
  let deepest = 0;
  let inString = false;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if (inString) {
      if (character === '\\') index += 1;
      else if (character === '"') inString = false;
    } else if (character === '"') inString = true;
    else if (character === '[' || character === '{') {
      level += 1;
      if (level > deepest) deepest = level;
    } else if (character === ']' || character === '}') level -= 1;
  }
  return deepest;
}
