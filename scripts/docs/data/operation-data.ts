import { listCauses } from '../../contract/causes.ts';
import type { OpenApiDocument, Parameter } from '../../contract/openapi-document.ts';
import { operationCauses } from '../../contract/operation-causes.ts';
import type { DescribedOperation } from '../../contract/operations.ts';
import { listResponses, listSharedResponses } from '../../contract/responses.ts';
import { requiredHeaders } from '../../recipes/required-headers.ts';
import { type AnswerExpectation, describeAnswer } from '../model/answer-expectations.ts';
import { hasOwnBody } from '../model/own-body.ts';
import { pathValues } from '../model/path-values.ts';
import { type RequestExample, requestExamples } from '../model/request-examples.ts';
import { type AnswerSchemas, answerSchemasFor } from './answer-checks.ts';

/** What the page of an operation loads to try it. */
export interface OperationData {
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly TriedParameter[];
  readonly bodies: readonly RequestExample[];
  /** What the contract says of each answer, for each of its causes. */
  readonly answers: readonly AnswerExpectation[];
  readonly schemas: AnswerSchemas;
}

export interface TriedParameter {
  readonly name: string;
  readonly in: Parameter['in'];
  readonly required: boolean;
  /** As text. */
  readonly example: string;
}

/** The file of it, below the base of the site. */
export function operationDataFile(operationId: string): string {
  return `data/${operationId}.json`;
}

export function operationData(document: OpenApiDocument, described: DescribedOperation): OperationData {
  const { method, path, parameters, operation } = described;
  const causes = operationCauses(document, operation);
  const shared = new Map(listSharedResponses(document).map((one) => [one.status, one]));
  const answers = listResponses(document, operation).flatMap(
    ({ status, component, response }): AnswerExpectation[] => {
      const general = shared.get(status);
      if (general === undefined) return [];
      const required = requiredHeaders(document, response, { request: { method, path } });
      const key = hasOwnBody(response, general) ? (component ?? general.component) : general.component;
      return (
        listCauses(document, response)
          // The examples of a success are none that `x-causes` names.
          .filter(({ name }) => status < 300 || causes.get(status)?.includes(name))
          .map((cause) => ({
            ...describeAnswer(document, response, cause, general, required),
            component: key,
          }))
      );
    },
  );
  const values = pathValues(document, described);
  return {
    method: method.toUpperCase(),
    path,
    parameters: parameters.map(({ name, in: place, required = false, example }) => ({
      name,
      in: place,
      required,
      example: textOf((place === 'path' ? values[name] : example) ?? ''),
    })),
    bodies: requestExamples(document, operation),
    answers,
    schemas: answerSchemasFor(document, answers),
  };
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
