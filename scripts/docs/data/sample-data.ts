import type { OpenApiDocument } from '../../contract/openapi-document.ts';
import { listOperations } from '../../contract/operations.ts';
import { listSharedResponses } from '../../contract/responses.ts';
import type { Recipe } from '../../recipes/recipe.ts';
import { LABELS, type SampleLanguage } from '../../samples/labels.ts';
import { type Sample, sampler } from '../../samples/sampler.ts';
import type { Sampled } from '../../samples/script.ts';
import { colourCode } from '../colour-code.ts';
import { exampleRequest } from '../model/example-request.ts';
import { mockOf } from '../model/mock-server.ts';

/** What a page loads when a reader chooses another language than that of the shell: its samples, by their names. */
export type SampleData = Readonly<Record<string, ShownSample>>;

/** A sample as coloured HTML, or why there is none. */
export type ShownSample = { readonly html: string } | { readonly reason: string };

/** The languages that are loaded when they are chosen. */
export const LOADED: readonly SampleLanguage[] = (Object.keys(LABELS) as SampleLanguage[]).filter(
  (language) => language !== 'curl',
);

/**
 * The file of the samples of a page in a language, below the base of the site.
 *
 * @param page the code or the operation
 */
export function sampleDataFile(page: number | string, language: SampleLanguage): string {
  return `data/samples/${page}.${language}.json`;
}

/** The samples of all pages, by the file that has them; each is made when it is asked for. */
export function sampleFiles(
  document: OpenApiDocument,
  recipes: readonly Recipe[],
): Map<string, () => SampleData> {
  const samplesOf = sampler(document, mockOf(document));
  const filesOf = (page: number | string, list: () => readonly (readonly [name: string, Sampled])[]) => {
    const samples = once(() => list().map(([name, one]) => [name, samplesOf(one)] as const));
    return LOADED.map((language): [string, () => SampleData] => [
      sampleDataFile(page, language),
      () =>
        Object.fromEntries(
          samples().flatMap(([name, all]) =>
            all.filter((one) => one.language === language).map((one) => [name, showSample(one)]),
          ),
        ),
    ]);
  };
  return new Map([
    ...listSharedResponses(document).flatMap(({ status }) =>
      filesOf(status, () =>
        recipes.filter((recipe) => recipe.status === status).map((recipe) => [recipe.name, recipe]),
      ),
    ),
    ...listOperations(document).flatMap((one) =>
      filesOf(one.operationId, () => [[one.operationId, { request: exampleRequest(document, one) }]]),
    ),
  ]);
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function showSample(sample: Sample): ShownSample {
  if (sample.code === undefined) return { reason: sample.reason };
  return { html: colourCode(sample.code, sample.language === 'fetch' ? 'javascript' : sample.language) };
}
