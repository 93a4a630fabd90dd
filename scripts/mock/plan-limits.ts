import { modelOf, operationOf } from '../contract/model.ts';
import type { OpenApiDocument } from '../contract/openapi-document.ts';

/** The cause of what the store's plan does not allow, in `x-limits`. */
export const PLAN_LIMIT = 'plan-limit-reached';

/** How many entries the plan allows, by the path of the collection, such as `/products`. */
export type PlanLimits = Readonly<Record<string, number>>;

/** The collections that the plan limits, with what the document says of them. */
export function planLimitsOf(document: OpenApiDocument): PlanLimits {
  return Object.fromEntries(
    modelOf(document).collections.flatMap((collection) => {
      const limits = operationOf(collection, 'create')?.operation['x-limits'] ?? [];
      const limit = limits.find(({ cause }) => cause === PLAN_LIMIT);
      return limit === undefined ? [] : [[collection.path, limit.maximum] as const];
    }),
  );
}
