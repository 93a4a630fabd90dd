/** How a cause comes about: what the store, the user and what lies between them have done. */
export interface Way {
  /** `user:token`; an account that may write if left out, nobody if empty. */
  readonly account?: string;
  /** Of the mock. */
  readonly state?: object;
  /** Somebody else changes an entry meanwhile. */
  readonly meanwhile?: { readonly method: string; readonly path: string; readonly body?: object };
  /** The page that is opened, where it is not the one of the operation. */
  readonly page?: string;
  /** What is typed in, by the name of the field. */
  readonly typed?: Readonly<Record<string, string>>;
  readonly press?: string;
  /** What becomes of the request on its way. */
  readonly altered?: Altered;
}

/** As data, for the page that is driven. */
interface Altered {
  /** A regular expression, and what stands in place of its match. */
  readonly url?: readonly [pattern: string, replacement: string];
  /** Null takes a header away. */
  readonly headers?: Readonly<Record<string, string | null>>;
  readonly text?: string;
  readonly fields?: object;
  readonly without?: readonly string[];
}

/** What the user is told. */
export interface Told {
  readonly text: string;
  /** Whether something is marked in the form, or named beside it. */
  readonly isMarked?: true;
  /** Where a link leads, without the ids. */
  readonly way?: string;
  /** Whether the request can be sent again after a while. */
  readonly isTimed?: true;
}

export interface Operation {
  readonly noun: 'product' | 'order';
  readonly kind: 'list' | 'create' | 'read' | 'update' | 'delete';
}

/** For what no front end can bring about by itself. */
export const byName = (status: number, cause: string): Way => ({
  altered: { headers: { prefer: `code=${status}, example=${cause}` } },
});

/** How each cause comes about; by its name where nothing stands here. */
export function wayTo(cause: string, { noun, kind }: Operation): Way | undefined {
  const isProduct = noun === 'product';
  const resource = `${noun}s`;
  const path = isProduct ? '/products/32' : '/orders/118';
  const hasBody = kind === 'create' || kind === 'update';
  const long = isProduct ? 'description' : 'staff_notes';
  switch (cause) {
    case 'read':
    case 'created':
    case 'updated':
    case 'deleted':
      return {};
    case 'empty-list':
      return { page: `${resource}?min_id=999999` };
    case 'insecure-request':
      return { altered: { headers: { 'x-forwarded-proto': 'http' } } };
    case 'deprecated-version':
      return { altered: { url: ['v2', 'v1'] } };
    case 'not-modified-since':
      return { press: 'Refresh' };
    case 'malformed-syntax':
      if (kind === 'list') return undefined;
      return { altered: hasBody ? { text: '{"name": ' } : { url: ['$', '%'] } };
    case 'missing-required-data':
      return kind === 'create' ? { altered: { without: ['name', 'billing_address'] } } : undefined;
    case 'invalid-field':
      return { typed: isProduct ? { price: 'a lot' } : { status_id: 'soon' } };
    case 'unknown-field':
      return { altered: { fields: { colour: 'red' } } };
    case 'read-only-field':
      return { altered: { fields: { id: 7 } } };
    case 'invalid-parameter':
      if (kind === 'list') return { page: `${resource}?page=0` };
      return kind === 'read' ? { page: `${resource}/abc` } : { altered: { url: ['\\d+$', 'abc'] } };
    case 'missing-credentials':
      return { account: '' };
    case 'incorrect-credentials':
      return { account: 'demo:guessed' };
    case 'missing-permission':
      return kind === 'list' || kind === 'read' ? undefined : { account: 'viewer:viewer-token' };
    case 'no-such-resource':
      return kind === 'read' ? { page: `${resource}/999999` } : { meanwhile: { method: 'DELETE', path } };
    case 'unsupported-accept':
      return { altered: { headers: { accept: 'text/xml' } } };
    case 'duplicate-name':
      return { typed: { name: 'Enamel Mug' } };
    case 'duplicate-sku':
      return { typed: { sku: 'MUGEN' } };
    case 'quantity-unavailable':
      return kind === 'create'
        ? {
            meanwhile: {
              method: 'PUT',
              path: '/products/32',
              body: { inventory_tracking: 'simple', inventory_level: 1 },
            },
            typed: { 'products.0.quantity': '2' },
          }
        : undefined;
    case 'limit-above-maximum':
      return { page: `${resource}?limit=999` };
    case 'body-too-large':
      return { typed: { [long]: 'A line of many.\n'.repeat(70_000) } };
    case 'unsupported-content-type':
      return { altered: { headers: { 'content-type': 'text/xml' } } };
    case 'missing-content-type':
      return { altered: { headers: { 'content-type': null } } };
    case 'internal-error':
      return { state: { failNext: { status: 500, times: 1 } } };
    case 'down-for-maintenance':
      return { state: { maintenance: true } };
    case 'being-upgraded':
      return { state: { maintenance: 'upgrade' } };
    case 'plan-limit-reached':
      return { state: { planLimits: { [`/${resource}`]: 0 } } };
    case 'hourly-limit-reached':
      return { state: { requestsPerHour: 0 } };
  }
  return undefined;
}

/** @throws an Error for a cause that nobody has thought of */
export function toldOf(cause: string, { noun, kind }: Operation): Told {
  const all = `All ${noun}s`;
  // Every account may read, so that what is refused then is the document's example.
  const isRead = kind === 'list' || kind === 'read';
  const moved = 'The store has moved. Whoever runs this back office has to give it the new address.';
  const outdated =
    'The store does not understand this back office. Load it anew; if that does not help, report it.';
  const nobody = { text: `There is no such ${noun}, or no longer.`, way: all };
  switch (cause) {
    case 'read':
      return { text: '' };
    case 'created':
      return { text: `The ${noun} was created.`, way: `Open ${noun}` };
    case 'updated':
      return { text: `The ${noun} is saved.` };
    case 'deleted':
      return { text: `The ${noun} is deleted.`, way: all };
    case 'empty-list':
      return { text: `There are no ${noun}s here.`, way: all };
    case 'insecure-request':
    case 'routes-changed':
    case 'deprecated-version':
    case 'found-elsewhere':
      return { text: moved };
    case 'not-modified-since':
      return { text: 'Nothing has changed since you last looked.' };
    case 'malformed-syntax':
      return kind === 'read' || kind === 'delete' ? nobody : { text: outdated };
    case 'missing-required-data':
    case 'invalid-field':
    case 'unknown-field':
    case 'read-only-field':
      return { text: 'Mend what is marked.', isMarked: true };
    case 'invalid-parameter':
      return kind === 'list' ? { text: 'The store does not accept this address.', isMarked: true } : nobody;
    case 'missing-credentials':
      return { text: 'You are not signed in.', way: 'Sign in' };
    case 'incorrect-credentials':
      return { text: 'The store does not know this account or token.', way: 'Sign in' };
    case 'missing-permission':
      return {
        text: `Your account may not do this. It needs the permission store_v2_${isRead ? 'products' : `${noun}s`}.`,
        way: 'Sign in with another account',
      };
    case 'platform-limit':
      return { text: 'The store takes 7 at most. Remove something first.' };
    case 'no-such-resource':
      return nobody;
    case 'unsupported-accept':
    case 'unsupported-content-type':
    case 'missing-content-type':
      return { text: outdated };
    case 'duplicate-name':
    case 'duplicate-sku':
      return { text: 'Another one has this already.', isMarked: true, way: `Open ${noun}` };
    case 'quantity-unavailable':
      return { text: 'Lower the quantity, or wait until the product is in stock.', isMarked: true };
    case 'limit-above-maximum':
      return { text: 'At most 250 are shown at once.', way: all };
    case 'body-too-large':
      return { text: 'This is too large: the store takes 1024 kB. Shorten it.' };
    case 'internal-error':
      return kind === 'create'
        ? {
            text: `The store has failed. Look whether the ${noun} is there before you send it again.`,
            way: all,
          }
        : { text: 'The store has failed.', isTimed: true };
    case 'down-for-maintenance':
      return { text: 'The store is down for maintenance.', isTimed: true };
    case 'being-upgraded':
      return { text: 'The store is being upgraded.', isTimed: true };
    case 'plan-limit-reached':
      return { text: `Your plan allows 0 ${noun}s. Delete one, or change the plan.`, way: all };
    case 'hourly-limit-reached':
      return { text: 'The store has had too many requests.', isTimed: true };
  }
  throw new Error(`Nobody has thought of what the user is told of '${cause}'.`);
}
