/** A JSON Pointer to a member (RFC 6901). */
export function pointerTo(...tokens: readonly (string | number)[]): string {
  return tokens.map((token) => `/${String(token).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** The tokens of a JSON Pointer, as the names that they stand for. */
export function tokensOf(pointer: string): readonly string[] {
  return pointer.split('/').slice(1).map(nameIn);
}

/** The name that a token stands for. */
export function nameIn(token: string): string {
  return token.replaceAll('~1', '/').replaceAll('~0', '~');
}
