import { turnPage } from './ask.ts';
import { element } from './dom.ts';
import { makeForm } from './form.ts';
import { forget, remember } from './session.ts';

/** Who asks the store. It is the store that knows whether the token is right: it says so to the next request. */
export function showSignIn(): void {
  const leave = element('button', { type: 'button' }, 'Sign out');
  leave.addEventListener('click', () => {
    forget();
    location.hash = '#/products';
  });
  const form = makeForm(
    [
      { name: 'user', label: 'User', type: 'text' },
      { name: 'token', label: 'Token', type: 'secret' },
    ],
    {},
    [element('button', {}, 'Sign in'), leave],
    (body) => {
      const { user, token } = body as { user: string; token: string };
      remember(user, token);
      location.hash = '#/products';
    },
  );
  turnPage('Sign in', form);
  form.querySelector<HTMLElement>('input')?.focus();
}
