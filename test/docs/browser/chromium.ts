import { type Browser, chromium } from 'playwright-core';
import { findChromium, PLACES } from '../../../scripts/browser/find-chromium.ts';

export const executablePath = findChromium();

/** In CI the tests may not be skipped. */
export const isSkipped = executablePath === undefined && process.env.CI !== 'true';

if (isSkipped) {
  console.warn(`No Chromium at ${PLACES.join(', ')}, nor in CHROMIUM: the browser tests are SKIPPED.`);
}

/**
 * Starts the browser, without anything that would make it call home.
 *
 * @throws an Error if the machine has no browser
 */
export async function launch(): Promise<Browser> {
  if (executablePath === undefined)
    throw new Error('There is no Chromium on this machine. Install it, or name one in CHROMIUM.');
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
