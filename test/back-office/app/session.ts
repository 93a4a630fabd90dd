const KEY = 'credentials';

/** `user:token`, until the window is closed; undefined where nobody has signed in. */
export function credentials(): string | undefined {
  return sessionStorage.getItem(KEY) ?? undefined;
}

export function remember(user: string, token: string): void {
  sessionStorage.setItem(KEY, `${user}:${token}`);
}

export function forget(): void {
  sessionStorage.removeItem(KEY);
}
