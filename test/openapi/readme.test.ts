import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listCauses } from '../../scripts/contract/causes.ts';
import { loadDocument } from '../../scripts/contract/load-document.ts';
import { listSharedResponses } from '../../scripts/contract/responses.ts';
import { GUIDES } from '../guides.ts';
import { page } from './page.ts';

const document = await loadDocument('generated/openapi.json');
const readme = await readFile('README.md', 'utf8');

test('the README has the table of codes as the document has it', () => {
  const rows = listSharedResponses(document).map(({ component, status, response }) => {
    const folder = page.find((row) => row.status === status)?.folder;
    const file = `openapi/components/responses/${folder}/${component}.yaml`;
    const causes = listCauses(document, response).map(({ name }) => `\`${name}\``);
    return `| ${status} | [${response['x-summary']}](${file}) | ${causes.join(', ')} | ${response['x-retry']} |`;
  });
  const given = readme.split('\n').filter((line) => /^\| \d{3} \| \[/.test(line));
  expect(given.join('\n')).toBe(rows.join('\n'));
});

test('every response that the README names is one of the bundle', () => {
  const names = [...readme.matchAll(/`([A-Z][a-z]+(?:[A-Z][a-z]+)*(?:OK|Created)|Conflict[A-Z]\w+)`/g)];
  const given = names.map(([, name = '']) => name);
  expect(given).toEqual(['GetProductOK', 'CreateOrderCreated', 'ConflictDuplicateName']);
  const known = Object.keys(document.components?.responses ?? {});
  expect(given.filter((name) => !known.includes(name))).toEqual([]);
});

test.each(GUIDES)('every file and command that %s names exists', async (guide) => {
  const text = await readFile(guide, 'utf8');
  const links = [...text.matchAll(/\]\(([^)#:]+)\)/g)].map((match) => match[1] ?? '');
  const commands = [...text.matchAll(/npm run ([\w:-]+)/g)].map((match) => match[1] ?? '');
  const { scripts } = JSON.parse(await readFile('package.json', 'utf8')) as {
    scripts: Record<string, string>;
  };
  expect(links.filter((link) => !existsSync(join(guide, '..', link)))).toEqual([]);
  expect(commands.filter((command) => scripts[command] === undefined)).toEqual([]);
});
