/** What the build knows of the contract; see `page-script.ts`. */
declare module 'contract:facts' {
  import type { AnswerExpectation } from '../model/answer-expectations.ts';
  import type { Server } from '../../recipes/fill-request.ts';
  import type { Recipe } from '../../recipes/recipe.ts';

  const facts: {
    readonly recipes: readonly Recipe[];
    readonly expectations: Readonly<Record<string, AnswerExpectation>>;
    readonly mock: Server;
    /** What the state of a mock is at its start, as far as it makes requests fail. */
    readonly defaultState: { readonly requestsPerHour: number; readonly planLimits: Readonly<Record<string, number>> };
  };
  export default facts;
}

declare module 'contract:bodies' {
  const checks: Readonly<Record<string, import('./compare-answer.ts').Check>>;
  export default checks;
}

declare module 'contract:headers' {
  const checks: Readonly<Record<string, import('./compare-answer.ts').Check>>;
  export default checks;
}
