import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { findChromium, PLACES } from '../browser/find-chromium.ts';
import { listCauses } from '../contract/causes.ts';
import type { OpenApiDocument } from '../contract/openapi-document.ts';
import type { DescribedOperation } from '../contract/operations.ts';
import { listSharedResponses, type SharedResponse } from '../contract/responses.ts';
import { createMock } from '../mock/create-mock.ts';
import { DOCS_PREFIX } from './docs-prefix.ts';
import { readGuides } from './guides.ts';
import { listResources, operationAddress, resourceAddress } from './pages/resources.ts';
import { serveSite } from './serve.ts';

/** It comes from the registry when it is asked for: 200 packages of 186 MB would be a third of each `npm ci`. */
const LIGHTHOUSE = 'lighthouse@12.8.2';

/** What each page is to reach, of 100. */
export const WANTED: Readonly<Record<string, number>> = {
  performance: 95,
  accessibility: 100,
  'best-practices': 100,
  seo: 100,
};

/** The worst scores of a page in all runs, and what cost points. */
export interface Measured {
  readonly page: string;
  readonly scores: Readonly<Record<string, number>>;
  readonly faults: readonly string[];
}

interface Report {
  readonly runtimeError?: { readonly message: string };
  readonly categories: Readonly<Record<string, Category>>;
  readonly audits: Readonly<Record<string, Audit>>;
}

interface Category {
  readonly score: number | null;
  readonly auditRefs: readonly { readonly id: string; readonly weight: number }[];
}

interface Audit {
  readonly score: number | null;
  readonly displayValue?: string;
}

/**
 * Has Lighthouse judge one page of each kind of a built site, which a mock serves, as a phone loads it.
 *
 * @param folder path of the site
 * @param runs how often each page is loaded
 * @param tell is given each page when it is measured
 * @throws an Error if there is no browser, or Lighthouse cannot be had or run
 */
export async function measurePages(
  folder: string,
  runs: number,
  tell: (measured: Measured) => void,
): Promise<Measured[]> {
  const browser = findChromium();
  if (browser === undefined)
    throw new Error(`There is none of ${PLACES.join(', ')}. Install Chromium, or name it in CHROMIUM.`);
  const mock = await createMock({ log: () => undefined, extend: async (app) => serveSite(app, folder) });
  const origin = await mock.listen();
  try {
    const answer = await fetch(`${origin}${DOCS_PREFIX}openapi.json`);
    const measured: Measured[] = [];
    for (const page of await kindsOf((await answer.json()) as OpenApiDocument)) {
      const reports: Report[] = [];
      for (let run = 0; run < runs; run += 1)
        reports.push(await judge(`${origin}${DOCS_PREFIX}${page}`, browser));
      measured.push(worstOf(page, reports));
      tell(worstOf(page, reports));
    }
    return measured;
  } finally {
    await mock.close();
  }
}

/** One page of each kind, below the front page: of the codes that with the most causes. */
async function kindsOf(document: OpenApiDocument): Promise<string[]> {
  const causesOf = ({ response }: SharedResponse) => listCauses(document, response).length;
  const codes = listSharedResponses(document).toSorted((a, b) => causesOf(b) - causesOf(a));
  const resource = listResources(document).find(({ operations }) => operations.some(isWithBody));
  const operation = resource?.operations.find(isWithBody);
  const [guide] = await readGuides();
  return [
    '',
    ...codes.slice(0, 1).map(({ status }) => `${status}/`),
    'operations/',
    ...(resource === undefined ? [] : [resourceAddress(resource.name)]),
    ...(operation === undefined ? [] : [operationAddress(operation)]),
    ...(guide === undefined ? [] : [guide.address]),
    // Where it is answered with 404, Lighthouse does not look at it.
    '404.html',
  ];
}

function isWithBody({ operation }: DescribedOperation): boolean {
  return operation.requestBody !== undefined;
}

async function judge(url: string, browser: string): Promise<Report> {
  const options = [
    '--output=json',
    '--quiet',
    '--no-enable-error-reporting',
    `--only-categories=${Object.keys(WANTED).join(',')}`,
    '--chrome-flags=--headless=new --no-sandbox --disable-gpu',
  ];
  const { stdout } = await promisify(execFile)(
    'npm',
    ['exec', '--yes', '--ignore-scripts', `--package=${LIGHTHOUSE}`, '--', 'lighthouse', url, ...options],
    { env: { ...process.env, CHROME_PATH: browser }, maxBuffer: 64 * 1024 * 1024 },
  ).catch(({ stderr = '' }: { readonly stderr?: string }) => {
    throw new Error(`Lighthouse cannot judge ${url}: ${stderr.trim().split('\n').at(-1)}`);
  });
  const report = JSON.parse(stdout) as Report;
  if (report.runtimeError !== undefined) throw new Error(`${url}: ${report.runtimeError.message}`);
  return report;
}

/** The worst of all reports of a page. */
export function worstOf(page: string, reports: readonly Report[]): Measured {
  const scores = Object.keys(WANTED).map((name) => {
    const all = reports.map(({ categories }) => Math.round((categories[name]?.score ?? 0) * 100));
    return [name, Math.min(...all)] as const;
  });
  const faults = reports.flatMap(({ categories, audits }) =>
    Object.values(categories)
      .flatMap(({ auditRefs }) => auditRefs.filter(({ weight }) => weight > 0))
      .flatMap(({ id }) => {
        const { score = null, displayValue = '' } = audits[id] ?? {};
        return score !== null && score < 0.9 ? [`${id} ${displayValue}`.trim()] : [];
      }),
  );
  return { page, scores: Object.fromEntries(scores), faults: [...new Set(faults)] };
}

/** The scores that are lower than they are to be; empty if none is. */
export function unmet({ page, scores }: Measured): string[] {
  return Object.entries(WANTED)
    .filter(([name, wanted]) => (scores[name] ?? 0) < wanted)
    .map(
      ([name, wanted]) => `${page === '' ? 'the front page' : page}: ${name} ${scores[name]}, not ${wanted}`,
    );
}
