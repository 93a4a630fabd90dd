import { describe, expect, test } from 'vitest';
import { applyOverlay } from '../../scripts/overlay/apply-overlay.ts';
import type { OverlayAction } from '../../scripts/overlay/overlay.ts';

const document = {
  info: { title: 'Shoes', tags: ['a'] },
  paths: { '/shoes': { get: { responses: { 200: 'ok', 404: 'none' } } }, '/boots': { get: {} } },
  list: [1, 2, 3, 4],
};

function apply(action: Omit<OverlayAction, 'line' | 'column'>, idle: 'pass' | 'fail' = 'fail') {
  const actions = [{ ...action, line: 4, column: 5 }];
  return applyOverlay(document, { file: 'mine.overlay.yaml', actions }, idle);
}

describe('an action', () => {
  test.each([
    {
      name: 'merges objects member by member',
      given: { target: '$.info', update: { title: 'Boots', version: '1' } },
      want: { ...document, info: { title: 'Boots', tags: ['a'], version: '1' } },
    },
    {
      name: 'adds to arrays, at any depth',
      given: { target: '$.info', update: { tags: ['b'] } },
      want: { ...document, info: { title: 'Shoes', tags: ['a', 'b'] } },
    },
    {
      name: 'changes all that its target selects',
      given: { target: '$.paths[*].get', update: { deprecated: true } },
      want: {
        ...document,
        paths: {
          '/shoes': { get: { ...document.paths['/shoes'].get, deprecated: true } },
          '/boots': { get: { deprecated: true } },
        },
      },
    },
    {
      name: 'may select nothing where that is allowed',
      given: { target: '$.paths[*].put', remove: true },
      want: document,
      idle: 'pass',
    } as const,
    {
      name: 'removes members',
      given: { target: "$.paths[*].get.responses['404']", remove: true },
      want: { ...document, paths: { ...document.paths, '/shoes': { get: { responses: { 200: 'ok' } } } } },
    },
    {
      name: 'removes entries of arrays, several at once',
      given: { target: '$.list[?(@ > 1 && @ < 4)]', remove: true },
      want: { ...document, list: [1, 4] },
    },
    {
      name: 'replaces what is no object',
      given: { target: '$.info.title', update: 'Boots' },
      want: { ...document, info: { title: 'Boots', tags: ['a'] } },
    },
    {
      name: 'merges into the whole document',
      given: { target: '$', update: { info: { version: '1' } } },
      want: { ...document, info: { ...document.info, version: '1' } },
    },
    {
      name: 'adds a member of any name',
      given: { target: '$.info', update: JSON.parse('{"__proto__": 1}') as object },
      want: { ...document, info: JSON.parse('{"title": "Shoes", "tags": ["a"], "__proto__": 1}') as object },
    },
  ])('$name', ({ given, want, idle }) => {
    expect(JSON.stringify(apply(given, idle))).toBe(JSON.stringify(want));
  });

  test('leaves the document that it was given as it is', () => {
    const before = structuredClone(document);
    apply({ target: '$', update: { list: [5], info: { title: 'x' } } });
    expect(document).toEqual(before);
  });

  test.each([
    {
      given: '$.nowhere',
      want: 'mine.overlay.yaml:4:5 The target $.nowhere selects nothing in the document.',
    },
    { given: '$.a[', want: 'mine.overlay.yaml:4:5 The target $.a[ is no JSONPath query (RFC 9535):' },
    { given: '$', want: 'mine.overlay.yaml:4:5 The whole document cannot be removed.' },
  ])('whose target is $given says where it stands', ({ given, want }) => {
    expect(() => apply({ target: given, remove: true })).toThrow(want);
  });
});
