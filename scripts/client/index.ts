export type { components, operations, paths } from '../../generated/openapi.js';
export { responses } from '../../generated/responses.js';
export { match } from './match.ts';
export { readResponse } from './read-response.ts';
export type { MethodOf, Path, ResponseOf, Status } from './response-of.ts';
export { isRetryable, type RetryDelayOptions, retryDelay } from './retry.ts';
export { UndocumentedResponseError } from './undocumented-response-error.ts';
