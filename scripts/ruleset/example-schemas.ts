import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { tokensOf } from '../contract/json-pointer.ts';
import { isObject, type JsonObject, memberOf } from './json.ts';
import type { OpenApiObject } from './openapi-objects.ts';
import type { Place, Places } from './places.ts';
import { addressOf, schemaFiles } from './schema-files.ts';

/** Why a value does not match its schema, or why nobody can tell. */
export interface Mismatch {
  /** The way from the value to what is wrong in it; undefined if the schema itself is wrong. */
  readonly keys: readonly string[] | undefined;
  readonly reason: string;
}

/** Which fields a body holds: `readOnly` ones are absent from requests, `writeOnly` ones from responses. */
export type Direction = 'request' | 'response';

export type ExampleCheck = (value: unknown, schema: Place, direction: Direction) => Mismatch[];

/** RFC 9110, section 5.6.7: the form that senders of dates must use. */
const IMF_FIXDATE =
  /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d{2}:\d{2}:\d{2} GMT$/;

/**
 * Validates values by the schemas as they were written. The files are given to Ajv whole, under their own
 * addresses, so that `$ref`s work as they do in JSON Schema, circles included.
 */
export function exampleCheck(places: Places, objects: readonly OpenApiObject[]): ExampleCheck {
  // All errors, because the first may be one that the direction excuses.
  const ajv = new Ajv2020({
    allErrors: true,
    strict: false,
    logger: false,
    validateSchema: false,
    verbose: true,
    // Each schema is compiled once, for a few values: copies of it in others, and polish, cost more than they save.
    inlineRefs: false,
    code: { optimize: false, regExp: Object.assign(toPattern, { code: 'toPattern' }) },
  });
  formats.default(ajv);
  ajv.addFormat('http-date', isHttpDate);
  const contents = new Map<string, JsonObject>();
  const compiled = new Map<string, ValidateFunction>();

  function validatorOf(schema: Place): ValidateFunction {
    if (contents.size === 0) {
      for (const { address, content } of schemaFiles(places, objects)) {
        contents.set(address, content);
        ajv.addSchema(content, address);
      }
    }
    const file = contents.get(addressOf({ file: schema.file, pointer: [] }));
    const assertions = assertionsOf(schema.pointer.reduce<unknown>(memberOf, file));
    if (assertions === undefined) return validatorAt(addressOf(schema));
    const validate = compiled.get(assertions) ?? ajv.compile(JSON.parse(assertions));
    compiled.set(assertions, validate);
    return validate;
  }

  /** Unlike `compile`, `getSchema` compiles a schema once; but only the former says why there is none. */
  function validatorAt(address: string): ValidateFunction {
    return ajv.getSchema(address) ?? ajv.compile({ $ref: address });
  }

  return (value, schema, direction) => {
    try {
      const validate = validatorOf(schema);
      if (validate(value)) return [];
      const errors = validate.errors ?? [];
      return chooseMismatches(errors.filter((error) => !isAbsentByDirection(error, direction)));
    } catch (error) {
      return [{ keys: undefined, reason: error instanceof Error ? error.message : String(error) }];
    }
  };
}

/** What names a schema, or leads to a name: it means something in its file alone. */
const NAMES = /"\$(id|anchor|dynamicAnchor|dynamicRef|recursiveAnchor|recursiveRef)":|"\$ref":"#/;

/**
 * What a schema asks for as JSON, without what it says beside. Many fields and bodies of a document ask for the same, and
 * compiling takes far longer than validating. Undefined for what means nothing outside its file.
 */
function assertionsOf(schema: unknown): string | undefined {
  if (!isObject(schema)) return undefined;
  const {
    title: _title,
    description: _description,
    example: _example,
    examples: _examples,
    ...rest
  } = schema;
  const assertions = JSON.stringify(rest);
  return NAMES.test(assertions) ? undefined : assertions;
}

/**
 * One mismatch for each place. What the branches of a `oneOf` or `anyOf` complain about is one fault:
 * of it the deepest error is kept, at the same depth the last, which sums up the others.
 */
function chooseMismatches(errors: readonly ErrorObject[]): Mismatch[] {
  const choices = errors.filter(({ keyword }) => keyword === 'oneOf' || keyword === 'anyOf');
  const chosen = new Map<string, ErrorObject>();
  for (const error of errors) {
    if (error.keyword === 'if') continue;
    const choice = choices.find(({ instancePath }) => isBelow(error.instancePath, instancePath));
    const place = choice?.instancePath ?? error.instancePath;
    const before = chosen.get(place);
    if (before === undefined || depthOf(error) >= depthOf(before)) chosen.set(place, error);
  }
  return [...chosen.values()].map((error) => ({
    keys: tokensOf(error.instancePath),
    reason: explain(error),
  }));
}

function isBelow(pointer: string, parent: string): boolean {
  return pointer === parent || pointer.startsWith(`${parent}/`);
}

function depthOf({ instancePath }: ErrorObject): number {
  return instancePath.split('/').length;
}

function explain({ message = 'is wrong', params }: ErrorObject): string {
  const facts = [
    params.allowedValue,
    params.allowedValues,
    params.additionalProperty,
    params.unevaluatedProperty,
  ];
  const fact = facts.find((one) => one !== undefined);
  return fact === undefined ? message : `${message} (${JSON.stringify(fact)})`;
}

function isAbsentByDirection({ keyword, params, parentSchema }: ErrorObject, direction: Direction): boolean {
  if (keyword !== 'required') return false;
  const property = memberOf(parentSchema?.properties, params.missingProperty);
  return memberOf(property, direction === 'request' ? 'readOnly' : 'writeOnly') === true;
}

/** JSON Schema 2020-12 core, section 6.4: Unicode first, since most patterns mean it; a pattern that only works without is one. */
function toPattern(pattern: string, flags: string): RegExp {
  try {
    return new RegExp(pattern, flags);
  } catch (error) {
    try {
      return new RegExp(pattern);
    } catch {
      throw error;
    }
  }
}

function isHttpDate(text: string): boolean {
  return IMF_FIXDATE.test(text) && new Date(text).toUTCString() === text;
}
