import { isRetryable, match, retryDelay, UndocumentedResponseError } from 'store-api-contract';
import type { Answer } from './store.ts';

/** What the user is told of an answer. */
export interface Notice {
  readonly tone: 'good' | 'bad';
  readonly text: string;
  /** What is wrong with a field of the form, by the name that the contract gives it. */
  readonly fields?: Readonly<Record<string, string>>;
  /** Where the user gets out of it. */
  readonly way?: { readonly label: string; readonly href: string };
  /** In how many milliseconds the same request may be sent again. */
  readonly retryIn?: number;
}

/** What was asked, in words that a sentence is made of. */
export interface Asked {
  readonly method: 'get' | 'post' | 'put' | 'delete';
  /** `products`, as in the address of its pages. */
  readonly resource: string;
  /** `product` */
  readonly noun: string;
  readonly isSignedIn: boolean;
  /** How often it was sent, counted from 1. */
  readonly attempt: number;
}

/** Says what an answer means to who has asked. The contract's codes are all there: the compiler misses one left out. */
export function explain(answer: Answer, asked: Asked): Notice {
  const { method, resource, noun, isSignedIn, attempt } = asked;
  const list = { label: `All ${resource}`, href: `#/${resource}` };
  const open = (id: number) => ({ label: `Open ${noun} ${id}`, href: `#/${resource}/${id}` });
  const nobody = { ...bad(`There is no such ${noun}, or no longer.`), way: list };
  const wait = retryDelay(answer, { attempt }) ?? 0;
  return match(answer, {
    201: ({ body }) => ({ ...good(`The ${noun} was created.`), way: open(body.id) }),
    204: () => ({
      ...good(method === 'get' ? `There are no ${resource} here.` : `The ${noun} is deleted.`),
      way: list,
    }),
    200: () => good(`The ${noun} is saved.`),
    304: () => good('Nothing has changed since you last looked.'),
    '3xx': moved,
    400: ({ body }) => {
      if (body.some(({ details }) => details?.location === 'path')) return nobody;
      const faults = body.flatMap(({ details: { field, invalid_reason } = {} }) =>
        field === undefined ? [] : [[field, invalid_reason]],
      );
      if (faults.length === 0) return outdated();
      const text = method === 'get' ? 'The store does not accept this address.' : 'Mend what is marked.';
      return { ...bad(text), fields: Object.fromEntries(faults) };
    },
    401: () => ({
      ...bad(isSignedIn ? 'The store does not know this account or token.' : 'You are not signed in.'),
      way: { label: 'Sign in', href: '#/sign-in' },
    }),
    403: ({ body: [{ details }] }) =>
      details !== undefined && 'maximum' in details
        ? bad(`The store takes ${details.maximum} at most. Remove something first.`)
        : {
            ...bad(`Your account may not do this. It needs the permission ${details?.required_permission}.`),
            way: { label: 'Sign in with another account', href: '#/sign-in' },
          },
    404: () => nobody,
    409: ({ body: [{ message, details }] }) =>
      details !== undefined && 'conflicting_id' in details
        ? {
            ...bad('Another one has this already.'),
            fields: { [details.field]: details.resolution },
            way: open(details.conflicting_id),
          }
        : {
            ...bad(details?.resolution ?? message),
            fields: Object.fromEntries(
              details?.errors.map(({ product: { name, inventory_level = 0 } }, place) => [
                `products.${place}.quantity`,
                `${name}: ${inventory_level} in stock`,
              ]) ?? [],
            ),
          },
    413: ({ body: [{ details }] }) =>
      details !== undefined && 'parameter' in details
        ? { ...bad(`At most ${details.maximum} are shown at once.`), way: list }
        : bad(`This is too large: the store takes ${size(details?.maximum_bytes)}. Shorten it.`),
    '4xx': outdated,
    507: ({ body: [{ details }] }) => ({
      ...bad(`Your plan allows ${details?.limit} ${resource}. Delete one, or change the plan.`),
      way: list,
    }),
    503: ({ body: [{ details }] }) => ({
      ...bad(
        details?.reason === 'upgrade' ? 'The store is being upgraded.' : 'The store is down for maintenance.',
      ),
      retryIn: wait,
    }),
    509: () => ({ ...bad('The store has had too many requests.'), retryIn: wait }),
    500: () =>
      isRetryable(answer, method)
        ? { ...bad('The store has failed.'), retryIn: wait }
        : {
            ...bad(`The store has failed. Look whether the ${noun} is there before you send it again.`),
            way: list,
          },
  });
}

/** Says why there is no answer that the contract knows. */
export function explainFailure(error: unknown, { method, noun }: Pick<Asked, 'method' | 'noun'>): Notice {
  if (!(error instanceof UndocumentedResponseError)) {
    const text = 'The store cannot be reached. Is the network there?';
    // The request may have got through, and only the answer not.
    return method === 'post'
      ? bad(`${text} Look whether the ${noun} is there before you send it again.`)
      : { ...bad(text), retryIn: 5_000 };
  }
  // A browser shows nothing of a redirect but that there was one.
  return error.status === 0 ? moved() : outdated();
}

function moved(): Notice {
  return bad('The store has moved. Whoever runs this back office has to give it the new address.');
}

/** What only a mistake of this program, or a new version of the store, can bring about. */
function outdated(): Notice {
  return bad(
    'The store does not understand this back office. Load it anew; if that does not help, report it.',
  );
}

function good(text: string): Notice {
  return { tone: 'good', text };
}

function bad(text: string): Notice {
  return { tone: 'bad', text };
}

function size(bytes = 0): string {
  return `${Math.round(bytes / 1024)} kB`;
}
