import type { RulesetFunctionContext } from '@stoplight/spectral-core';
import { collectObjects, type OpenApiObject } from './openapi-objects.ts';
import { type Operation, readOperations } from './operations.ts';
import { type Places, placesOf } from './places.ts';
import { readSharedResponses, type SharedResponse } from './shared-responses.ts';

/** What the rules want to know of a document, read once for all of them. */
export interface ContractDocument {
  readonly places: Places;
  readonly objects: readonly OpenApiObject[];
  readonly operations: readonly Operation[];
  readonly sharedResponses: readonly SharedResponse[];
}

const documents = new WeakMap<object, ContractDocument>();

/** Reads the document that a rule is running on. */
export function readDocument(context: RulesetFunctionContext): ContractDocument {
  const known = documents.get(context.documentInventory);
  if (known !== undefined) return known;
  const places = placesOf(context);
  const objects = collectObjects(places);
  const document = {
    places,
    objects,
    operations: readOperations(places),
    sharedResponses: readSharedResponses(places, objects),
  };
  documents.set(context.documentInventory, document);
  return document;
}
