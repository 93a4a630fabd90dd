import type { FilledRequest } from '../../recipes/fill-request.ts';
import type { LinePair } from './align-json.ts';
import type { Comparison, HeaderRow } from './compare-answer.ts';
import { element } from './dom.ts';

/** An answer beside what the contract says, as elements; the verdict comes first. */
export function showComparison({ method, url }: FilledRequest, comparison: Comparison): Node[] {
  const { status, faults } = comparison;
  const isKept = faults.length === 0;
  const verdict = element(
    'p',
    { class: 'verdict', 'data-kind': isKept ? 'kept' : 'fault', 'data-status': String(status.came) },
    element('strong', {}, String(status.came)),
    isKept ? ', as the contract says.' : ' – this differs from the contract:',
  );
  return [
    verdict,
    ...(isKept ? [] : [element('ul', { class: 'faults' }, ...faults.map((text) => element('li', {}, text)))]),
    element('p', { class: 'sent' }, `${method} ${url}`),
    headerTable(comparison),
    ...otherFields(comparison.otherHeaders),
    ...bodyColumns(comparison.body),
  ];
}

function headerTable({ status, headers }: Comparison): Node {
  const head = element(
    'tr',
    {},
    element('th', { scope: 'col', class: 'name' }, 'Field'),
    element('th', { scope: 'col' }, 'The contract'),
    element('th', { scope: 'col' }, 'The answer'),
  );
  const statusRow = row('Status', status.contract, String(status.came), status.isKept ? 'same' : 'fault');
  return element(
    'table',
    { class: 'compared' },
    element('thead', {}, head),
    element('tbody', {}, statusRow, ...headers.map(headerRow)),
  );
}

function headerRow({ name, contract, came, fault }: HeaderRow): Node {
  const kind = fault !== undefined ? 'fault' : contract === came?.split(';')[0] ? 'same' : 'other';
  return row(name, contract, came ?? 'not sent', kind);
}

function otherFields(fields: Comparison['otherHeaders']): Node[] {
  if (fields.length === 0) return [];
  const lines = fields.map(([name, value]) => `${name}: ${value}`).join('\n');
  return [
    element(
      'details',
      { class: 'other-fields' },
      element('summary', {}, `${fields.length} more, which the contract leaves to HTTP`),
      element('pre', {}, element('code', {}, lines)),
    ),
  ];
}

const NOTES: Readonly<Record<string, string>> = {
  fault: 'differs',
  other: 'other value',
  same: '',
  extra: '',
};

function row(name: string, contract: string, came: string, kind: string): Node {
  const note = NOTES[kind] ?? '';
  return element(
    'tr',
    { 'data-kind': kind },
    element('th', { scope: 'row', class: 'name' }, name),
    element('td', {}, contract),
    element('td', {}, came, ...(note === '' ? [] : [' ', element('span', { class: 'note' }, note)])),
  );
}

function bodyColumns(lines: readonly LinePair[]): Node[] {
  if (lines.length === 0) return [element('p', { class: 'no-body' }, 'No body, on either side.')];
  return [
    element(
      'div',
      { class: 'bodies' },
      bodyColumn('Body in the contract', lines, 'contract'),
      bodyColumn('Body of the answer', lines, 'came'),
    ),
    element(
      'p',
      { class: 'legend' },
      'Marked: ',
      element('mark', {}, 'other values'),
      ' than the example’s, which the contract allows; ',
      element('mark', { 'data-kind': 'fault' }, 'what contradicts'),
      ' the contract.',
    ),
  ];
}

function bodyColumn(title: string, lines: readonly LinePair[], side: 'contract' | 'came'): Node {
  const code = element(
    'code',
    {},
    ...lines.map((line) => {
      const text = line[side];
      if (text === undefined) return element('span', { class: 'line absent' }, '\n');
      return element('span', { class: 'line', 'data-kind': line.kind }, `${text}\n`);
    }),
  );
  const block = element('pre', { 'aria-label': title, role: 'group' }, code);
  return element('figure', {}, element('figcaption', {}, title), block);
}
