/** Wrong on purpose, and left out of tsconfig.json: it proves that the type check can fail. */
import type { components } from '../../generated/openapi.js';

type Status = components['responses']['NotFound']['content']['application/json'][0]['status'];

export const status: Status = 409;
