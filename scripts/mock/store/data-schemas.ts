import type { ErrorObject, ValidateFunction } from 'ajv';
import { answeredEntity } from '../../contract/entity-schema.ts';
import { modelOf } from '../../contract/model.ts';
import { oncePerDocument } from '../../contract/once-per-document.ts';
import { CHEAP, loadAjv } from '../ajv.ts';
import { listCollections, readSchemaOf } from './collection-shape.ts';
import type { Input } from './computations/computations.ts';

/** What is wrong with an entry: the way to it as a JSON Pointer, and a sentence. */
export type EntryProblem = readonly [pointer: string, reason: string];

/** Holds entries of data against the schemas of answers, each compiled when it is first needed. */
export interface DataSchemas {
  /**
   * What is wrong with an entry.
   *
   * @param path the template of its list, or of what there is one of
   * @param isPart whether it may leave out what has to be there
   */
  problems(path: string, entry: Input, isPart: boolean): readonly EntryProblem[];
}

export const dataSchemasOf = oncePerDocument((document): DataSchemas => {
  const singletons = modelOf(document).paths.flatMap(({ path, role, operations }) => {
    const get = operations.find(({ method }) => method === 'get');
    return role.kind === 'singleton' && get !== undefined
      ? [[path, answeredEntity(document, get.operation)?.whole ?? true] as const]
      : [];
  });
  const collections = listCollections(document).map(
    (shape) => [`/${shape.name}`, readSchemaOf(document, shape)] as const,
  );
  const schemas = new Map([...singletons, ...collections]);
  const paths = [...schemas.keys()];
  const compiled = new Map<string, ValidateFunction>();
  let ajv: InstanceType<ReturnType<typeof loadAjv>['Ajv2020']> | undefined;
  const compile = (path: string): ValidateFunction => {
    if (ajv === undefined) {
      const { Ajv2020, addFormats } = loadAjv();
      ajv = new Ajv2020({ strict: false, validateSchema: false, logger: false, ...CHEAP, allErrors: true });
      addFormats(ajv);
      // In the document, so that references lead to where they point.
      ajv.addSchema({ ...document, entries: [...schemas.values()] }, 'document');
    }
    const validate = ajv.getSchema(`document#/entries/${paths.indexOf(path)}`);
    if (validate === undefined) throw new Error(`The document has no schema for what is at ${path}.`);
    return validate as ValidateFunction;
  };
  return {
    problems(path, entry, isPart) {
      const validate = compiled.get(path) ?? compile(path);
      compiled.set(path, validate);
      if (validate(entry)) return [];
      const errors = (validate.errors ?? []).filter((error) => !(isPart && isMissingMember(error)));
      validate.errors = null;
      return errors.map(({ instancePath, message, params }) => [instancePath, sentence(message, params)]);
    },
  };
});

function isMissingMember({ keyword, instancePath }: ErrorObject): boolean {
  return keyword === 'required' && instancePath === '';
}

function sentence(message = 'is not right', params: ErrorObject['params']): string {
  const named = params.unevaluatedProperty ?? params.additionalProperty;
  const allowed = params.allowedValues === undefined ? '' : `: ${params.allowedValues.join(', ')}`;
  return `${message}${allowed}${named === undefined ? '' : ` ('${named}')`}.`;
}
