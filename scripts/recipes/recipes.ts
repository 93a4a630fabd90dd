import { conflicts } from './conflicts.ts';
import type { Recipe } from './recipe.ts';
import { redirection } from './redirection.ts';
import { refusedClients } from './refused-clients.ts';
import { refusedRequests } from './refused-requests.ts';
import { serverError } from './server-error.ts';
import { success } from './success.ts';

/** How to bring about each cause that the document names, by code and then as the document orders them. */
export const recipes: readonly Recipe[] = [
  ...success,
  ...redirection,
  ...refusedRequests,
  ...refusedClients,
  ...conflicts,
  ...serverError,
].toSorted((a, b) => a.status - b.status);
