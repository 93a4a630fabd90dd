import { useData } from 'vitepress';
import { computed, reactive } from 'vue';
import { DOCS_PREFIX } from '../docs-prefix.ts';
import type { SiteFacts } from './site-facts.ts';

/** A request to the mock, as it tells it, or as this page has sent it. */
export interface LastRequest {
  readonly line: string;
  readonly status: number;
  /** Undefined where nobody but the mock knows. */
  readonly cause?: string;
}

interface RecordedRequest {
  readonly method: string;
  readonly target: string;
  readonly status: number;
  readonly cause: string;
}

interface MockState {
  /** The origin; empty until a page runs in a browser. */
  origin: string;
  reach: 'unknown' | 'there' | 'missing';
  /** What the control endpoint says, where this page may ask it. */
  state: Readonly<Record<string, unknown>> | undefined;
  /** The latest first: those of everybody where this page may ask the mock, else its own. */
  last: readonly LastRequest[];
}

const MOST_SHOWN = 5;

/** One for all parts of the page. */
const mock = reactive<MockState>({ origin: '', reach: 'unknown', state: undefined, last: [] });

/** The mock that the page talks to. */
export function useMock() {
  const facts = useData<SiteFacts & Record<string, unknown>>().theme.value as SiteFacts;
  const own = new URL(facts.mock.base);
  const isControllable = computed(() => typeof location !== 'undefined' && mock.origin === location.origin);

  /** Where the mock is: what the address of the page says, else beside the page if it is served by a mock. */
  const start = () => {
    if (mock.origin !== '') return;
    const asked = new URLSearchParams(location.search).get('mock');
    mock.origin = originOf(asked ?? '') ?? (isBesideMock() ? location.origin : own.origin);
    // Nobody else is asked before the reader does.
    if (mock.origin === location.origin) void look();
  };

  /** Looks whether something at the address answers as the API does, without credentials; and for its state. */
  const look = async (): Promise<boolean> => {
    try {
      const answer = await fetch(`${mock.origin}${own.pathname}/time`, {
        method: 'OPTIONS',
        credentials: 'omit',
        cache: 'no-store',
      });
      mock.reach = answer.headers.has('allow') || answer.status === 503 ? 'there' : 'missing';
    } catch {
      mock.reach = 'missing';
    }
    mock.state = undefined;
    if (mock.reach === 'there' && isControllable.value) {
      mock.state = JSON.parse(await control('GET'));
      await readLast();
    }
    return mock.reach === 'there';
  };

  const control = async (method: string, body?: string): Promise<string> => {
    if (!isControllable.value) throw new Error('The state of the mock is open to its own pages only.');
    const answer = await fetch(
      `${mock.origin}/_mock/state`,
      body === undefined ? { method } : { method, body },
    );
    if (!answer.ok) throw new Error(`The mock answers ${answer.status} when its state is changed.`);
    const text = await answer.text();
    mock.state = JSON.parse(text);
    return text;
  };

  const readLast = async () => {
    const answer = await fetch(`${mock.origin}/_mock/requests?limit=${MOST_SHOWN}`);
    if (!answer.ok) return;
    const recorded = (await answer.json()) as readonly RecordedRequest[];
    mock.last = recorded
      .map(({ method, target, status, cause }) => ({ line: `${method} ${target}`, status, cause }))
      .toReversed();
  };

  const remember = (line: string, status: number) => {
    if (isControllable.value) void readLast().catch(() => undefined);
    else mock.last = [{ line, status }, ...mock.last].slice(0, MOST_SHOWN);
  };

  /** @returns whether the text is an address */
  const move = (text: string): boolean => {
    const origin = originOf(text);
    if (origin === undefined) return false;
    mock.origin = origin;
    mock.reach = 'unknown';
    return true;
  };

  return {
    mock,
    facts,
    isControllable,
    /** The origin that the document names, which texts of the pages have. */
    documented: own.origin,
    /** The base of the API at the mock. */
    base: computed(() => `${mock.origin}${own.pathname}`),
    start,
    look,
    control,
    remember,
    move,
  };
}

function isBesideMock(): boolean {
  return location.pathname.startsWith(DOCS_PREFIX);
}

function originOf(text: string): string | undefined {
  const url = URL.parse(text);
  return url !== null && /^https?:$/.test(url.protocol) ? url.origin : undefined;
}
