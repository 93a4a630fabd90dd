import { element, part } from './dom.ts';
import type { Notice } from './notice.ts';

let timer: number | undefined;

/**
 * Shows a notice above the page, and moves the focus to it, so that it is read out.
 *
 * @param others what is wrong with fields that the page does not have
 * @param again sends the same request again
 */
export function showNotice(
  { tone, text, way, retryIn }: Notice,
  others: Readonly<Record<string, string>>,
  again: () => void,
): void {
  clearNotice();
  const reasons = Object.entries(others).map(([name, reason]) => element('p', {}, `${name}: ${reason}`));
  const children: Node[] = [element('p', {}, text), ...reasons];
  if (way !== undefined) children.push(element('p', {}, element('a', { href: way.href }, way.label)));
  if (retryIn !== undefined) children.push(countdown(retryIn, again));
  const notice = part('notice');
  notice.className = tone;
  notice.setAttribute('role', tone === 'bad' ? 'alert' : 'status');
  notice.append(...children);
  notice.focus();
}

export function clearNotice(): void {
  clearInterval(timer);
  const notice = part('notice');
  notice.replaceChildren();
  notice.removeAttribute('role');
  notice.className = '';
}

/** A button that can be pressed once the time is over. */
function countdown(milliseconds: number, again: () => void): HTMLElement {
  const end = Date.now() + milliseconds;
  const button = element('button', { type: 'button' }, 'Send it again');
  // It changes every second; nobody wants to hear it that often.
  const left = element('span', { 'aria-live': 'off' });
  const show = () => {
    const seconds = Math.ceil((end - Date.now()) / 1000);
    button.disabled = seconds > 0;
    left.textContent = seconds > 0 ? ` You can try again in ${duration(seconds)}.` : '';
    if (seconds <= 0) clearInterval(timer);
  };
  button.addEventListener('click', again);
  timer = setInterval(show, 250);
  show();
  return element('p', {}, button, left);
}

function duration(seconds: number): string {
  return seconds <= 90 ? `${seconds} s` : `${Math.ceil(seconds / 60)} min`;
}
