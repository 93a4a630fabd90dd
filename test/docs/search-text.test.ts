import { expect, test } from 'vitest';
import { searchText } from '../../scripts/docs/pages/search-text.ts';

test('the search sees headings with their addresses and texts, but neither code nor marks nor targets', () => {
  const source = [
    '---\n{"title":"409"}\n---\n',
    '# 409 Conflict\n',
    'A **text** with `code` & a [link](/404/).\n',
    '## Another <name> {:#duplicate-name:}\n',
    '```json [Body]\n{"secret": 1}\n```\n',
    '::: tip What to do\nWait.\n:::\n',
    '### Release it!\n',
    '### Release it!\n',
    '| `a_b` {:#body-a_b:} | text |',
  ].join('\n');
  const text = searchText(source);
  expect(text).toContain('<h1>409 Conflict <a href="#">#</a></h1>');
  expect(text).toContain('<h2>Another &lt;name> <a href="#duplicate-name">#</a></h2>');
  expect(text).toContain('<h3>Release it! <a href="#release-it">#</a></h3>');
  expect(text).toContain('<h3>Release it! <a href="#release-it-1">#</a></h3>');
  expect(text).toMatch(/ a_b +text /);
  expect(text).toContain('A   text   with  code  &amp; a  link.');
  expect(text).toContain('Wait.');
  expect(text).not.toMatch(/secret|404|409"|:::/);
});
