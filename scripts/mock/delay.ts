/** How long an answer waits, in milliseconds: some number from `least` to `most`. */
export interface Delay {
  readonly least: number;
  readonly most: number;
}

/**
 * Reads `200` or `200-800`.
 * @throws Error with a message for the user if it is neither
 */
export function parseDelay(text: string): Delay {
  const match = /^(\d{1,5})(?:-(\d{1,5}))?$/.exec(text.trim());
  const least = Number(match?.[1]);
  const most = Number(match?.[2] ?? match?.[1]);
  if (match === null || most < least)
    throw new Error(`'${text}' is not a delay; write milliseconds, 200 or 200-800`);
  return { least, most };
}

export function pick({ least, most }: Delay): number {
  return least + Math.floor(Math.random() * (most - least + 1));
}
