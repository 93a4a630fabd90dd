import { listCauses } from '../contract/causes.ts';
import { modelOf } from '../contract/model.ts';
import type { OpenApiDocument } from '../contract/openapi-document.ts';
import { listResponses, listSharedResponses } from '../contract/responses.ts';
import { attemptsAt } from './attempts.ts';
import type { Case } from './case.ts';
import { Subject } from './subject.ts';

/** Every code and cause that a bundled document names for an operation, each with the ways to bring it about. */
export function casesOf(document: OpenApiDocument): readonly Case[] {
  const model = modelOf(document);
  const shared = new Map(listSharedResponses(document).map(({ status, response }) => [status, response]));
  const operations = model.paths.flatMap((path) => path.operations);
  return operations.flatMap((operation) => {
    const subject = new Subject(document, model, operation);
    return listResponses(document, operation.operation).flatMap(({ status, response }): readonly Case[] => {
      const causes =
        operation.operation['x-causes']?.[status] ??
        listCauses(document, shared.get(status) ?? response).map(({ name }) => name);
      return causes.map((cause) => ({ operation, status, cause, attempts: attemptsAt(subject, cause) }));
    });
  });
}
