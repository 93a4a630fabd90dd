/** JSON Schemas of the options that several rules take. */

export const codes = {
  type: 'array',
  uniqueItems: true,
  items: { type: 'integer', minimum: 100, maximum: 599 },
};

export const names = { type: 'array', uniqueItems: true, items: { type: 'string', minLength: 1 } };

/** Makes the schema of an options object that has exactly these members. */
export function optionsOf(properties: Record<string, object>): object {
  return { type: 'object', additionalProperties: false, required: Object.keys(properties), properties };
}
