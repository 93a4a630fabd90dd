import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { listCauses } from '../../scripts/contract/causes.ts';
import { loadDocument } from '../../scripts/contract/load-document.ts';
import { listOperations } from '../../scripts/contract/operations.ts';
import { isReference, resolveReference } from '../../scripts/contract/resolve-reference.ts';
import { listSharedResponses } from '../../scripts/contract/responses.ts';
import { page } from './page.ts';

const document = await loadDocument('generated/openapi.json');
const shared = listSharedResponses(document);

describe('the shared responses are the rows of the page', () => {
  const given = shared.map(({ component, status, response }) => ({
    status,
    definition: response['x-summary'],
    component,
    causes: listCauses(document, response).map(({ name }) => name),
    headers: Object.keys(response.headers ?? {}),
    body: response.content !== undefined,
  }));

  test.each(page)('$status $definition', ({ folder, ...row }) => {
    const want = { ...row, headers: row.headers.toSorted() };
    const one = given.find(({ status }) => status === row.status);
    // The contract tells more causes apart than the page names.
    const causes = one?.causes.filter((cause) => row.causes.includes(cause));
    expect(one && { ...one, causes, headers: one.headers.toSorted() }).toEqual(want);
    expect(existsSync(`openapi/components/responses/${folder}/${row.component}.yaml`)).toBe(true);
  });

  test('and no others', () => {
    expect(given.map(({ status }) => status)).toEqual(page.map(({ status }) => status));
  });
});

describe('every shared response says', () => {
  test.each(shared)('$status what happened, then what to do next', ({ response }) => {
    expect(response.description).toMatch(/^.{40,}\n\n\*\*Next:\*\* .{20,}/s);
  });

  test.each(shared)('$status a retry policy that the document defines', ({ response }) => {
    expect(Object.keys(document['x-retry-policies'] ?? {})).toContain(response['x-retry']);
  });

  test.each(shared)('$status its headers by reference', ({ response }) => {
    expect(Object.values(response.headers ?? {}).filter((header) => !isReference(header))).toEqual([]);
  });

  test.each(shared)('$status a summary for each cause', ({ response }) => {
    expect(listCauses(document, response).filter(({ summary }) => summary.length < 10)).toEqual([]);
  });
});

test('every header has a description, a schema and an example', () => {
  const headers = Object.entries(document.components?.headers ?? {});
  const bare = headers.filter(([, header]) => {
    const { description, schema, example } = resolveReference(document, header);
    return description === undefined || schema === undefined || example === undefined;
  });
  expect(bare.map(([name]) => name)).toEqual([]);
});

describe('the example bodies of an error match its schema, and no other error does', () => {
  const ajv = new Ajv2020({ strict: false, validateSchema: false });
  formats.default(ajv);
  ajv.addFormat('http-date', true);
  ajv.addSchema(document, 'document');
  const errors = shared.filter(({ status }) => status >= 400);
  const schemaOf = (component: string) => ({
    $ref: `document#/components/responses/${component}/content/application~1json/schema`,
  });

  test.each(errors)('$status', ({ component, response }) => {
    const bodies = listCauses(document, response).map((cause) =>
      cause.mediaType === undefined ? [] : cause.value,
    );
    const matched = (other: string) => bodies.filter((body) => ajv.validate(schemaOf(other), body)).length;
    const given = Object.fromEntries(errors.map((other) => [other.component, matched(other.component)]));
    const want = Object.fromEntries(errors.map((other) => [other.component, 0]));
    expect(given).toEqual({ ...want, [component]: bodies.length });
  });
});

describe('a component is the file of its name', async () => {
  const filesOf = async (folder: string) => {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries.filter((entry) => entry.isFile()).map(({ name }) => name.replace(/\.yaml$/, ''));
  };
  const files = await filesOf('openapi');
  const components = Object.values(document.components ?? {}).flatMap((section) =>
    Object.keys(section ?? {}),
  );

  test('and each file of the components is one, but for the answers that each operation gets as its own', async () => {
    const without = (await filesOf('openapi/components')).filter((name) => !components.includes(name));
    expect(without.toSorted()).toEqual((await filesOf('openapi/components/answers')).toSorted());
  });

  test('and the folder of the responses holds the shared ones and nothing else', async () => {
    expect((await filesOf('openapi/components/responses')).toSorted()).toEqual(
      shared.map(({ component }) => component).toSorted(),
    );
  });

  test('or a schema of its writes or excerpts, or an answer of an operation, or one with some of its causes', () => {
    const { schemas = {}, responses = {} } = document.components ?? {};
    const operations = listOperations(document).map(({ operationId }) => operationId.toLowerCase());
    const made = [...Object.keys(schemas), ...Object.keys(responses)].filter((name) => !files.includes(name));
    const fromFile = made.filter((name) => files.includes(name.replace(/(Create|Update|Excerpt)$/, '')));
    const fromShared = made.filter((name) =>
      shared.some(
        ({ component }) =>
          name.startsWith(component) ||
          (name.endsWith(component) && operations.includes(name.slice(0, -component.length).toLowerCase())),
      ),
    );
    expect(made.filter((name) => !fromFile.includes(name) && !fromShared.includes(name))).toEqual([]);
    expect([fromFile.length > 0, fromShared.length > 0]).toEqual([true, true]);
  });
});
