import type { OpenApiDocument } from '../contract/openapi-document.ts';
import { addExcerpts } from './excerpts.ts';
import { extendResponses } from './extend-responses.ts';
import { fillExamples } from './fill-examples.ts';
import { flattenAllOf } from './flatten-all-of.ts';
import { locateCreated } from './locate-created.ts';
import { spellOutCauses } from './spell-out-causes.ts';
import { writeSchemas } from './write-schemas.ts';

/** What the build adds to the source, each step on what the one before has made. */
const STEPS: readonly ((document: OpenApiDocument) => OpenApiDocument)[] = [
  extendResponses,
  addExcerpts,
  writeSchemas,
  fillExamples,
  locateCreated,
  spellOutCauses,
  flattenAllOf,
];

/** Spells out what the source of a document says once or leaves to its shape. */
export function derive(document: OpenApiDocument): OpenApiDocument {
  return STEPS.reduce((current, step) => step(current), document);
}
