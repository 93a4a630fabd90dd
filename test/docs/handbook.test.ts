import { expect, test } from 'vitest';
import { listCauses } from '../../scripts/contract/causes.ts';
import { loadDocument } from '../../scripts/contract/load-document.ts';
import { listOperations } from '../../scripts/contract/operations.ts';
import { listSharedResponses } from '../../scripts/contract/responses.ts';
import { expectAnswers } from '../../scripts/docs/model/answer-expectations.ts';
import { describeHandbook } from '../../scripts/docs/model/handbook.ts';
import { printJson } from '../../scripts/docs/model/typed-bodies.ts';
import { renderHandbook } from '../../scripts/docs/render-handbook.ts';
import { recipes } from '../recipes/contract-recipes.ts';

const document = await loadDocument('generated/openapi.json');
const codes = describeHandbook(document, recipes).classes.flatMap((one) => one.codes);

test('each code has the causes, headers and operations of the document', () => {
  const found = codes.map(({ status, causes, headers, operations, retry }) => ({
    status,
    retry: retry.name,
    causes: causes.map(({ name }) => name),
    headers: headers.map(({ name }) => name),
    operations: operations.map(({ method, path }) => `${method} ${path}`),
  }));
  const want = listSharedResponses(document).map(({ status, response }) => ({
    status,
    retry: response['x-retry'],
    causes: listCauses(document, response).map(({ name }) => name),
    headers: Object.keys(response.headers ?? {}),
    operations: listOperations(document)
      .filter(({ operation }) => Object.hasOwn(operation.responses, status))
      .map(({ method, path }) => `${method.toUpperCase()} ${path}`),
  }));
  expect(found).toEqual(want);
});

test('each cause has the operations whose x-causes name it, or all that answer with the one cause of their code', () => {
  const found = codes.flatMap(({ status, causes }) =>
    causes.map(({ name, operations }) => ({
      status,
      name,
      operations: operations.map(({ method, path }) => `${method} ${path}`),
    })),
  );
  const want = listSharedResponses(document).flatMap(({ status, response }) =>
    listCauses(document, response).map(({ name }, _, { length }) => ({
      status,
      name,
      operations: listOperations(document)
        .filter(({ operation }) =>
          length === 1
            ? Object.hasOwn(operation.responses, status)
            : operation['x-causes']?.[status]?.includes(name),
        )
        .map(({ method, path }) => `${method.toUpperCase()} ${path}`),
    })),
  );
  expect(found).toEqual(want);
  expect(found.filter(({ name }) => name === 'category-has-subcategories')).toEqual([
    {
      status: 409,
      name: 'category-has-subcategories',
      operations: ['DELETE /categories', 'DELETE /categories/{category_id}'],
    },
  ]);
});

test('the page lists the operations of a cause that not every operation of its code can have', () => {
  const html = renderHandbook(describeHandbook(document, recipes), 'Written by a test.');
  const shown = [...html.matchAll(/<section class="cause" id="([^"]+)"[\s\S]*?<\/section>/g)].map(
    ([section, id = '']) => [
      id,
      [...section.matchAll(/<a href="reference\.html[^>]*>(.*?)<\/a>/g)].map(textOf),
    ],
  );
  const want = codes.flatMap(({ causes, operations: all }) =>
    causes.map(({ id, operations }) => [id, operations.length === all.length ? [] : shownAs(operations)]),
  );
  expect(shown).toEqual(want);
  expect(html.match(/Only requests that no operation describes\./g)?.length).toBe(
    codes.flatMap(({ causes, operations: all }) =>
      causes.filter(({ operations }) => operations.length === 0 && all.length > 0),
    ).length,
  );
});

test('a response with fewer causes of the shared one has no type of its own', () => {
  const typed = codes.flatMap(({ typedBodies }) => typedBodies.map(({ component }) => component));
  const shared = listSharedResponses(document).map(({ component }) => component);
  const want = Object.keys(document.components?.responses ?? {}).filter(
    (name) => /[a-z](OK|Created)$/.test(name) && !shared.includes(name),
  );
  expect(want).toContain('GetProductOK');
  expect(typed.toSorted()).toEqual(want.toSorted());
  const expected = Object.values(expectAnswers(document, recipes)).map(({ component }) => component);
  expect(expected.filter((name) => !shared.includes(name) && !want.includes(name))).toEqual([]);
});

test('the body in a card is the one that the answers of its recipes are compared with', () => {
  const expectations = expectAnswers(document, recipes);
  const found = codes.flatMap(({ causes }) =>
    causes.flatMap(({ json, recipes: own }) => own.map(({ name }) => ({ name, json }))),
  );
  expect(found.length).toBe(recipes.length);
  expect(found).toEqual(
    found.map(({ name }) => {
      const { mediaType, example } = expectations[name] ?? {};
      return { name, json: mediaType === undefined ? undefined : printJson(example) };
    }),
  );
});

test('nothing is left empty: meaning, advice, class, recipes, TypeScript', () => {
  const { classes } = describeHandbook(document, recipes);
  expect(classes.filter(({ summary, description }) => summary === '' || description === '')).toEqual([]);
  const incomplete = codes.filter(({ brief, purpose, next, snippet, causes }) =>
    [
      brief,
      purpose,
      next,
      snippet,
      ...causes.map((cause) => cause.recipes.map(({ title }) => title).join()),
    ].includes(''),
  );
  expect(incomplete).toEqual([]);
});

test('texts of the document cannot become markup, whatever they hold', () => {
  const hostile =
    '"\'><img src=x onerror=alert(1)></pre><script>alert(2)</script>[x](javascript:alert(3)) <!--';
  const texts = new Set(['description', 'summary', 'title', 'message', 'example', 'x-summary']);
  const poisoned = JSON.parse(JSON.stringify(document), (key, value) =>
    typeof value === 'string' && texts.has(key) ? `${value}${hostile}` : value,
  );
  // The names of the shared responses are made from their summaries.
  for (const { component, response } of listSharedResponses(document))
    poisoned.components.responses[component]['x-summary'] = response['x-summary'];
  const print = (one: typeof document) =>
    renderHandbook(describeHandbook(one, recipes), 'Written by a test.');
  expect(tagsOf(print(poisoned))).toEqual(tagsOf(print(document)));
});

function textOf([, html = '']: RegExpMatchArray): string {
  return html.replaceAll(/<[^>]+>/g, '');
}

/** The kinds of tags in a page: their names with those of their attributes. */
function tagsOf(html: string): Set<string> {
  const tags = html.matchAll(/<(!--|[a-z][a-z0-9]*)((?:\s+[^\s=>"']+(?:="[^"]*")?)*)/gi);
  return new Set([...tags].map(([, name = '', rest = '']) => name + rest.replaceAll(/="[^"]*"/g, '')));
}

/** Where there are too many to read, their number. */
function shownAs(
  operations: readonly { readonly method: string; readonly path: string }[],
): readonly string[] {
  if (operations.length > 40)
    return [`${operations.length} of ${listOperations(document).length} operations`];
  return operations.map(({ method, path }) => `${method} ${path}`);
}
