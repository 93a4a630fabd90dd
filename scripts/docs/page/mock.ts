import facts from 'contract:facts';
import { DOCS_PREFIX } from '../docs-prefix.ts';
import { all, byId } from './dom.ts';

const ownBase = new URL(facts.mock.base);

/** Where the mock is: what the address of the page says, else beside the page if it is served by a mock. */
function startAddress(): string {
  const asked = new URLSearchParams(location.search).get('mock');
  if (asked !== null && originOf(asked) !== undefined) return originOf(asked) ?? '';
  return isBesideMock() ? location.origin : ownBase.origin;
}

let address = startAddress();

/** The base of the API at the mock. */
export function mockBase(): string {
  return `${address}${ownBase.pathname}`;
}

/** The endpoint that changes the mock's state; undefined where a page of this origin may not use it. */
export function controlUrl(): string | undefined {
  return address === location.origin ? controlAddress() : undefined;
}

/** The endpoint that changes the mock's state, for whoever may use it. */
export function controlAddress(): string {
  return `${address}/_mock/state`;
}

/** The page that the mock serves itself. */
export function pageOfMock(hash: string): string {
  return `${address}${DOCS_PREFIX}#${hash}`;
}

/** Whether something at the address answers as the API does. Sends no credentials. */
export async function isReachable(): Promise<boolean> {
  try {
    const answer = await fetch(`${mockBase()}/time`, {
      method: 'OPTIONS',
      credentials: 'omit',
      cache: 'no-store',
    });
    return answer.headers.has('allow') || answer.status === 503;
  } catch {
    return false;
  }
}

/** Lets the user choose the mock, and tells whether it is there. */
export function watchMock(): void {
  const form = byId('mock', HTMLFormElement);
  const input = byId('mock-address', HTMLInputElement);
  input.value = address;
  form.hidden = false;
  showAddress();
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const origin = originOf(input.value);
    if (origin === undefined) return report('missing', 'That is no address; http://127.0.0.1:4010 is one.');
    address = origin;
    input.value = origin;
    showAddress();
    void checkMock();
  });
  // A page from elsewhere, or from disk, asks nobody before its reader does.
  if (isBesideMock()) void checkMock();
}

/** Looks for the mock, and tells the reader. */
export async function checkMock(): Promise<boolean> {
  const isThere = await isReachable();
  if (isThere) report('there', 'It answers.');
  else report('missing', `Nothing answers at ${address}. Start a mock as shown, then try again.`);
  byId('reset', HTMLButtonElement).hidden = !isThere || controlUrl() === undefined;
  byId('mock-start', HTMLElement).hidden = isThere;
  return isThere;
}

function report(state: 'there' | 'missing', text: string): void {
  const output = byId('mock-state', HTMLOutputElement);
  output.dataset.state = state;
  output.value = text;
}

/** Puts the address into what is there to be copied. */
function showAddress(): void {
  for (const text of all('[data-mock]')) {
    text.dataset.mock ||= text.textContent ?? '';
    text.textContent = text.dataset.mock.replaceAll(ownBase.origin, address);
  }
}

function isBesideMock(): boolean {
  return location.protocol.startsWith('http') && location.pathname.startsWith(DOCS_PREFIX);
}

function originOf(text: string): string | undefined {
  const url = URL.parse(text);
  return url !== null && /^https?:$/.test(url.protocol) ? url.origin : undefined;
}
