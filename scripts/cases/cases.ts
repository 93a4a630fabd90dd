import { type Cause, listCauses } from '../contract/causes.ts';
import { modelOf } from '../contract/model.ts';
import { oncePerDocument } from '../contract/once-per-document.ts';
import type { OpenApiDocument } from '../contract/openapi-document.ts';
import { operationCauses } from '../contract/operation-causes.ts';
import { listSharedResponses } from '../contract/responses.ts';
import { attemptsAt } from './attempts.ts';
import type { Case } from './case.ts';
import { Subject } from './subject.ts';

/** Every code and cause that a bundled document names for an operation. */
export const namedCauses = oncePerDocument((document): readonly Omit<Case, 'attempts'>[] =>
  modelOf(document).paths.flatMap(({ operations }) =>
    operations.flatMap((operation) =>
      [...operationCauses(document, operation.operation)].flatMap(([status, causes]) =>
        causes.map((cause) => ({ operation, status, cause })),
      ),
    ),
  ),
);

/** The same, each with the ways to bring it about on a server that has the examples of the document. */
export function casesOf(document: OpenApiDocument): readonly Case[] {
  const model = modelOf(document);
  const subjects = new Map<string, Subject>();
  return namedCauses(document).map((one) => {
    const { operationId } = one.operation;
    const subject = subjects.get(operationId) ?? new Subject(document, model, one.operation);
    subjects.set(operationId, subject);
    return { ...one, attempts: attemptsAt(subject, one.cause) };
  });
}

/** The causes of each code, as the shared responses name them. */
export const causesByStatus = oncePerDocument(
  (document): ReadonlyMap<number, readonly Cause[]> =>
    new Map(
      listSharedResponses(document).map(({ status, response }) => [status, listCauses(document, response)]),
    ),
);
