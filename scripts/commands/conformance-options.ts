import { InvalidArgumentError } from 'commander';
import { type Account, parseAccount } from '../mock/accounts.ts';

/** A URL of a server, without a slash at its end. */
export function parseUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol))
    throw new InvalidArgumentError('It must be a URL that begins with http:// or https://.');
  if (url.username !== '' || url.search !== '' || url.hash !== '')
    throw new InvalidArgumentError('It must have no credentials, no query and no fragment.');
  return url.href.replace(/\/+$/, '');
}

export function addAccount(text: string, accounts: readonly Account[] = []): Account[] {
  try {
    return [...accounts, parseAccount(text)];
  } catch (error) {
    throw new InvalidArgumentError(error instanceof Error ? error.message : String(error));
  }
}

/** A code, or an operation by its identifier. */
export function addOnly(text: string, only: readonly (number | string)[] = []): readonly (number | string)[] {
  if (/^\d{3}$/.test(text)) return [...only, Number(text)];
  if (!/^[A-Za-z]\w*$/.test(text))
    throw new InvalidArgumentError(
      'It must be a status code, such as 404, or an operation, such as getProduct.',
    );
  return [...only, text];
}

/** Makes what reads a whole number. */
export function wholeNumber(least: number, most: number): (text: string) => number {
  return (text) => {
    if (!/^\d{1,10}$/.test(text) || Number(text) < least || Number(text) > most)
      throw new InvalidArgumentError(`It must be a whole number from ${least} to ${most}.`);
    return Number(text);
  };
}
