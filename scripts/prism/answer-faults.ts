import { createRequire } from 'node:module';
import type { PrismHttpInstance } from '@stoplight/prism-http';

const require = createRequire(import.meta.url);
const { ProblemJsonError } = require('@stoplight/prism-http') as typeof import('@stoplight/prism-http');

const MALFORMED_PATH = {
  type: 'MALFORMED_PATH',
  title: 'The path of the request cannot be decoded',
  status: 400,
};

/**
 * Makes Prism answer what otherwise ends the process. Its router decodes the path without a net, and the server does
 * not wait for the promise that fails: a path such as `/products/%E0%A4%A` became an unhandled rejection.
 *
 * @param prism the instance that the server asks; its `request` is replaced
 */
export function answerFaults(prism: PrismHttpInstance): void {
  const { request } = prism;
  prism.request = (input, operations, config) => async () => {
    try {
      return await request(input, operations, config)();
    } catch (error) {
      return { _tag: 'Left', left: toProblem(error, input.url.path) };
    }
  };
}

function toProblem(error: unknown, path: string): Error {
  if (error instanceof URIError) {
    return ProblemJsonError.fromTemplate(MALFORMED_PATH, `${path} holds a broken percent escape.`);
  }
  return error instanceof Error ? error : new Error(String(error));
}
