import { Ajv2020 } from 'ajv/dist/2020.js';
import { extensions } from '../../generated/extensions.js';
import { pointerTo } from '../contract/json-pointer.ts';
import { isObject, memberOf } from './json.ts';

/** Why a value of an extension is wrong: the way to what is, and the reason. */
export interface ExtensionFault {
  readonly pointer: string;
  readonly reason: string;
}

export interface ExtensionSchemas {
  /** The objects that an extension may stand on; none for an extension of somebody else. */
  readonly objectsWith: (name: string) => readonly string[];
  /** All extensions of an object. */
  readonly namesOn: (object: string) => readonly string[];
  readonly faultOf: (object: string, name: string, value: unknown) => ExtensionFault | undefined;
}

let read: ExtensionSchemas | undefined;

/** Reads the schemas of the extensions, once. */
export function extensionSchemas(): ExtensionSchemas {
  read ??= readSchemas(extensions);
  return read;
}

function readSchemas(schemas: unknown): ExtensionSchemas {
  const ajv = new Ajv2020({ strict: false, logger: false, validateSchema: false });
  ajv.addSchema(schemas as object, 'extensions');
  const objects = Object.entries(isObject(schemas) && isObject(schemas.$defs) ? schemas.$defs : {}).map(
    ([object, schema]) => {
      const properties = memberOf(schema, 'properties');
      const names = isObject(properties) ? Object.keys(properties) : [];
      return { object, names: names.filter((name) => name.startsWith('x-')) };
    },
  );
  const namesOn = (object: string) => objects.find((one) => one.object === object)?.names ?? [];
  return {
    objectsWith: (name) => objects.filter(({ names }) => names.includes(name)).map(({ object }) => object),
    namesOn,
    faultOf: (object, name, value) => {
      // Unlike `compile`, this compiles a schema once.
      const validate = ajv.getSchema(`extensions#${pointerTo('$defs', object, 'properties', name)}`);
      if (validate === undefined) throw new Error(`There is no schema of ${name} on ${object}.`);
      if (validate(value)) return undefined;
      const [error] = validate.errors ?? [];
      const { instancePath = '', message = 'is wrong', params = {} } = error ?? {};
      const fact = params.allowedValues ?? params.allowedValue ?? params.additionalProperty;
      const reason = fact === undefined ? message : `${message} (${JSON.stringify(fact)})`;
      return { pointer: instancePath, reason };
    },
  };
}
