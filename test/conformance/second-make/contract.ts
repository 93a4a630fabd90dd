import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { listCauses } from '../../../scripts/contract/causes.ts';
import type { ModelOperation } from '../../../scripts/contract/model.ts';
import { modelOf } from '../../../scripts/contract/model.ts';
import type { OpenApiDocument, Response, Schema } from '../../../scripts/contract/openapi-document.ts';
import { resolveReference } from '../../../scripts/contract/resolve-reference.ts';
import { listResponses, listSharedResponses } from '../../../scripts/contract/responses.ts';

export type Values = Readonly<Record<string, unknown>>;

/** An answer before it goes out. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

const JSON_TYPE = 'application/json';

/** What the server reads in the document. */
export class Contract {
  readonly document: OpenApiDocument;
  readonly model;
  /** The shared responses with their causes, by the names of these. */
  readonly #causes;
  readonly #ajv: Ajv2020;
  readonly #checks = new Map<string, ValidateFunction>();

  constructor(document: OpenApiDocument) {
    this.document = document;
    this.model = modelOf(document);
    this.#causes = new Map(
      listSharedResponses(document).flatMap(({ status, response }) =>
        listCauses(document, response).map((cause) => [cause.name, { status, response, cause }] as const),
      ),
    );
    const options = { strict: false, validateSchema: false, validateFormats: false } as const;
    this.#ajv = new Ajv2020({ ...options, allErrors: true, inlineRefs: false, code: { optimize: false } });
    this.#ajv.addSchema(document, 'document');
  }

  /** The shared response that names a cause. */
  causeOf(name: string) {
    const found = this.#causes.get(name);
    if (found === undefined) throw new Error(`There is no cause ${name}.`);
    return found;
  }

  /** The response of a class that an operation has, such as that of its success. */
  responseOf({ operation }: ModelOperation, causeName: string): { status: number; response: Response } {
    const { status, response } = this.causeOf(causeName);
    const own = listResponses(this.document, operation).find((one) => one.status === status);
    return { status, response: own?.response ?? response };
  }

  /** An answer with a cause: its headers by their examples, its error by the words of the document. */
  reply(name: string, details: Values = {}, headers: Readonly<Record<string, string>> = {}): Reply {
    const { status, response, cause } = this.causeOf(name);
    const known = { ...this.headersOf(response), ...headers };
    if (cause.mediaType === undefined) return { status, headers: { ...known }, body: undefined };
    const [example] = cause.value as { message: string; details?: Values }[];
    const own = Object.fromEntries(
      Object.entries(details).filter(([key]) => key in (example?.details ?? {})),
    );
    const all = { ...example?.details, ...own };
    const message = (cause.message ?? example?.message ?? '').replaceAll(/\{([^}]+)\}/g, (_, key: string) =>
      [(all as Values)[key]].flat().join(', '),
    );
    const body = [{ status, message, ...(example?.details && { details: all }) }];
    return { status, headers: { ...known, 'Content-Type': JSON_TYPE }, body };
  }

  /** The headers without which an answer is none of the document, by their examples. */
  headersOf(response: Response): Record<string, string> {
    return Object.fromEntries(
      Object.entries(response.headers ?? {}).flatMap(([name, entry]) => {
        const header = resolveReference(this.document, entry);
        return header.required === true ? [[name, String(header.example)]] : [];
      }),
    );
  }

  /** What is wrong with a value for a schema that is not at the root of the document. */
  errorsOf(schema: Schema, key: string, value: unknown) {
    const check = this.#checks.get(key) ?? this.#ajv.compile(absolute(schema) as object);
    this.#checks.set(key, check);
    return check(value) ? [] : (check.errors ?? []);
  }

  resolve(schema: unknown): Values {
    if (typeof schema !== 'object' || schema === null) return {};
    return '$ref' in schema
      ? { ...resolveReference<Values>(this.document, schema as never), ...schema }
      : (schema as Values);
  }

  propertiesOf(schema: unknown): Readonly<Record<string, Values>> {
    const { properties = {} } = this.resolve(schema) as { properties?: Record<string, unknown> };
    return Object.fromEntries(Object.entries(properties).map(([name, one]) => [name, this.resolve(one)]));
  }
}

/** References of a part of the document are within the document. */
function absolute(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(absolute);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [
      key,
      key === '$ref' && typeof one === 'string' ? `document${one}` : absolute(one),
    ]),
  );
}
