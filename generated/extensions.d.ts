// Written by `npm run build` from openapi/. Do not edit: change the source and build again.

/** JSON Schemas of the extensions, by the object that they stand on. */
export declare const extensions: object;
