import { h, type VNode } from 'vue';
import type { FilledRequest } from '../../recipes/fill-request.ts';
import type { LinePair } from './align-json.ts';
import type { Comparison, HeaderRow } from './compare-answer.ts';

/** An answer beside what the contract says; the verdict comes first. */
export function showComparison({ method, url }: FilledRequest, comparison: Comparison): VNode[] {
  const { status, faults } = comparison;
  const isKept = faults.length === 0;
  return [
    h('p', { class: 'verdict', 'data-kind': isKept ? 'kept' : 'fault', 'data-status': status.came }, [
      h('strong', `${status.came}`),
      isKept ? ', as the contract says.' : ' – this differs from the contract:',
    ]),
    ...(isKept
      ? []
      : [
          h(
            'ul',
            { class: 'faults' },
            faults.map((text) => h('li', text)),
          ),
        ]),
    h('p', { class: 'sent' }, [h('code', `${method} ${url}`)]),
    headerTable(comparison),
    ...otherFields(comparison.otherHeaders),
    ...bodyColumns(comparison.body),
  ];
}

function headerTable({ status, headers }: Comparison): VNode {
  const titles = ['Field', 'The contract', 'The answer'];
  const rows = [
    row('Status', status.contract, `${status.came}`, status.isKept ? 'same' : 'fault'),
    ...headers.map(headerRow),
  ];
  return h('table', { class: 'compared' }, [
    h('thead', [
      h(
        'tr',
        titles.map((title) => h('th', { scope: 'col' }, title)),
      ),
    ]),
    h('tbody', rows),
  ]);
}

function headerRow({ name, contract, came, fault }: HeaderRow): VNode {
  // A field that need not come is no other value.
  const isSame = came === undefined || contract === came.split(';')[0];
  const kind = fault !== undefined ? 'fault' : isSame ? 'same' : 'other';
  return row(name, contract, came ?? 'not sent', kind);
}

function otherFields(fields: Comparison['otherHeaders']): VNode[] {
  if (fields.length === 0) return [];
  const lines = fields.map(([name, value]) => `${name}: ${value}`).join('\n');
  return [
    h('details', { class: 'other-fields' }, [
      h('summary', `${fields.length} more, which the contract leaves to HTTP`),
      h('pre', { tabindex: 0 }, [h('code', lines)]),
    ]),
  ];
}

const NOTES: Readonly<Record<string, string>> = { fault: 'differs', other: 'other value' };

function row(name: string, contract: string, came: string, kind: string): VNode {
  const note = NOTES[kind];
  return h('tr', { 'data-kind': kind }, [
    h('th', { scope: 'row' }, name),
    h('td', contract),
    h('td', note === undefined ? came : [came, ' ', h('span', { class: 'note' }, note)]),
  ]);
}

function bodyColumns(lines: readonly LinePair[]): VNode[] {
  if (lines.length === 0) return [h('p', { class: 'no-body' }, 'No body, on either side.')];
  return [
    h('div', { class: 'bodies' }, [
      bodyColumn('Body in the contract', lines, 'contract'),
      bodyColumn('Body of the answer', lines, 'came'),
    ]),
    h('p', { class: 'legend' }, [
      'Marked: ',
      h('mark', 'other values'),
      ' than the example’s, which the contract allows; ',
      h('mark', { 'data-kind': 'fault' }, 'what contradicts'),
      ' the contract.',
    ]),
  ];
}

function bodyColumn(title: string, lines: readonly LinePair[], side: 'contract' | 'came'): VNode {
  const spans = lines.map((line) => {
    const text = line[side];
    if (text === undefined) return h('span', { class: 'line absent' }, '\n');
    return h('span', { class: 'line', 'data-kind': line.kind }, `${text}\n`);
  });
  return h('figure', [
    h('figcaption', title),
    h('pre', { 'aria-label': title, role: 'group', tabindex: 0 }, [h('code', spans)]),
  ]);
}
