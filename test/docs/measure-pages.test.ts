import { expect, test } from 'vitest';
import { unmet, worstOf } from '../../scripts/docs/measure-pages.ts';

function report(performance: number, image: number) {
  const category = (score: number, id: string) => ({ score, auditRefs: [{ id, weight: 1 }] });
  return {
    categories: {
      performance: category(performance, 'speed-index'),
      accessibility: category(1, 'image-alt'),
      'best-practices': category(1, 'doctype'),
      seo: category(1, 'title'),
    },
    audits: { 'speed-index': { score: performance, displayValue: '4 s' }, 'image-alt': { score: image } },
  };
}

test('the worst of several runs counts, and what is too low is said', () => {
  const measured = worstOf('409/', [report(0.99, 1), report(0.8, 1), report(0.97, 0)]);
  expect(measured).toEqual({
    page: '409/',
    scores: { performance: 80, accessibility: 100, 'best-practices': 100, seo: 100 },
    faults: ['speed-index 4 s', 'image-alt'],
  });
  expect(unmet(measured)).toEqual(['409/: performance 80, not 95']);
});
