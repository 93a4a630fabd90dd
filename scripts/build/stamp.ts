/** What stands at the top of a generated file whose format has comments. */
export const STAMP =
  'Written by `npm run build` from openapi/. Do not edit: change the source and build again.';
