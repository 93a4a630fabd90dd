import { expect, test } from 'vitest';
import { listCauses } from '../../scripts/contract/causes.ts';
import type { Response } from '../../scripts/contract/openapi-document.ts';
import { SMALL_DOCUMENT } from './small-document.ts';

const cases: readonly { name: string; given: Response; want: readonly unknown[] }[] = [
  {
    name: 'the named examples of a body',
    given: {
      description: '',
      content: {
        'application/json': { examples: { full: { summary: 'It is full', value: [1] } } },
        'text/plain': { examples: { full: { value: 'full' } } },
      },
      // A body goes first: a response with both breaks a rule of the lint.
      'x-causes': { other: { summary: 'Ignored' } },
    },
    want: [
      { name: 'full', summary: 'It is full', mediaType: 'application/json', value: [1] },
      { name: 'full', summary: '', mediaType: 'text/plain', value: 'full' },
    ],
  },
  {
    name: 'x-causes where there is no body',
    given: {
      description: '',
      'x-causes': {
        moved: { summary: 'It moved', headers: { Location: '/new' } },
        gone: { summary: 'Gone' },
      },
    },
    want: [
      { name: 'moved', summary: 'It moved', mediaType: undefined, headers: { Location: '/new' } },
      { name: 'gone', summary: 'Gone', mediaType: undefined, headers: {} },
    ],
  },
  { name: 'neither', given: { description: '' }, want: [] },
];

test.each(cases)('$name', ({ given, want }) => {
  expect(listCauses(SMALL_DOCUMENT, given)).toEqual(want);
});
