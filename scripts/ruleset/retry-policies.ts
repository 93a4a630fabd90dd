/** What a client may do after a response, as `x-retry` names it. */
export const RETRY_POLICIES = ['never', 'after-delay', 'backoff-if-idempotent'];
