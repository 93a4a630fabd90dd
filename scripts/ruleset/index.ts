import type { RuleDefinition, RulesetDefinition } from '@stoplight/spectral-core';
import causeKnown from './rules/cause-known.ts';
import causeOrigin from './rules/cause-origin.ts';
import causeReached from './rules/cause-reached.ts';
import causeUnique from './rules/cause-unique.ts';
import componentNameUnique from './rules/component-name-unique.ts';
import documentRetryPolicies from './rules/document-retry-policies.ts';
import exampleDetails from './rules/example-details.ts';
import exampleMessage from './rules/example-message.ts';
import exampleValid from './rules/example-valid.ts';
import extensionValid from './rules/extension-valid.ts';
import operationBodyResponses from './rules/operation-body-responses.ts';
import operationCommonResponses from './rules/operation-common-responses.ts';
import operationConditionalResponses from './rules/operation-conditional-responses.ts';
import operationCountFilters from './rules/operation-count-filters.ts';
import operationCreateResponses from './rules/operation-create-responses.ts';
import operationDeleteAllResponses from './rules/operation-delete-all-responses.ts';
import operationDeleteOneResponses from './rules/operation-delete-one-responses.ts';
import operationInputResponses from './rules/operation-input-responses.ts';
import operationListResponses from './rules/operation-list-responses.ts';
import operationPathParameterResponses from './rules/operation-path-parameter-responses.ts';
import operationPlanLimitResponses from './rules/operation-plan-limit-responses.ts';
import operationReadResponses from './rules/operation-read-responses.ts';
import referenceCollection from './rules/reference-collection.ts';
import requestBodyBounds from './rules/request-body-bounds.ts';
import responseApiHeaders from './rules/response-api-headers.ts';
import responseByReference from './rules/response-by-reference.ts';
import responseCauses from './rules/response-causes.ts';
import responseCodeInContract from './rules/response-code-in-contract.ts';
import responseDescribed from './rules/response-described.ts';
import responseErrorBody from './rules/response-error-body.ts';
import responseFile from './rules/response-file.ts';
import responseHttpHeaders from './rules/response-http-headers.ts';
import responseKeyMatchesStatus from './rules/response-key-matches-status.ts';
import responseName from './rules/response-name.ts';
import responseNoContent from './rules/response-no-content.ts';
import responseRetry from './rules/response-retry.ts';
import schemaDefaultOnCreate from './rules/schema-default-on-create.ts';
import undescribedRequests from './rules/undescribed-requests.ts';

export { withOptions } from './with-options.ts';

/** The rules of a response contract by their ids, which last. RULES.md explains each. */
export const rules = {
  'cause-known': causeKnown,
  'cause-origin': causeOrigin,
  'cause-reached': causeReached,
  'cause-unique': causeUnique,
  'component-name-unique': componentNameUnique,
  'document-retry-policies': documentRetryPolicies,
  'example-details': exampleDetails,
  'example-message': exampleMessage,
  'example-valid': exampleValid,
  'extension-valid': extensionValid,
  'operation-body-responses': operationBodyResponses,
  'operation-common-responses': operationCommonResponses,
  'operation-conditional-responses': operationConditionalResponses,
  'operation-count-filters': operationCountFilters,
  'operation-create-responses': operationCreateResponses,
  'operation-delete-all-responses': operationDeleteAllResponses,
  'operation-delete-one-responses': operationDeleteOneResponses,
  'operation-input-responses': operationInputResponses,
  'operation-list-responses': operationListResponses,
  'operation-path-parameter-responses': operationPathParameterResponses,
  'operation-plan-limit-responses': operationPlanLimitResponses,
  'operation-read-responses': operationReadResponses,
  'reference-collection': referenceCollection,
  'request-body-bounds': requestBodyBounds,
  'response-api-headers': responseApiHeaders,
  'response-by-reference': responseByReference,
  'response-causes': responseCauses,
  'response-code-in-contract': responseCodeInContract,
  'response-described': responseDescribed,
  'response-error-body': responseErrorBody,
  'response-file': responseFile,
  'response-http-headers': responseHttpHeaders,
  'response-key-matches-status': responseKeyMatchesStatus,
  'response-name': responseName,
  'response-no-content': responseNoContent,
  'response-retry': responseRetry,
  'schema-default-on-create': schemaDefaultOnCreate,
  'undescribed-requests': undescribedRequests,
} satisfies Record<string, RuleDefinition>;

export type RuleId = keyof typeof rules;

/** What a response contract is, for Spectral. It stands alone; extend it beside `spectral:oas`. */
const ruleset: RulesetDefinition = { rules };

export default ruleset;
