/**
 * Whether text for a stream may be coloured: only on a terminal, and only where nobody says otherwise
 * (no-color.org). A pipe stays plain in a CI as well, where picocolors alone would colour it.
 */
export function mayColour(
  stream: { readonly isTTY?: boolean },
  env: NodeJS.ProcessEnv = process.env,
): boolean {
  return stream.isTTY === true && (env.NO_COLOR ?? '') === '' && env.TERM !== 'dumb';
}
