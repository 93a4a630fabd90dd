import { countVerdicts, type Outcome } from './outcome.ts';

/** The outcomes for other programs. */
export function toJson(outcomes: readonly Outcome[], server: string): string {
  const results = outcomes.map(({ recipe: { name, status, cause, title }, verdict, notes }) => ({
    name,
    status,
    cause,
    title,
    verdict,
    notes,
  }));
  return `${JSON.stringify({ server, totals: countVerdicts(outcomes), results }, null, 2)}\n`;
}

/** The outcomes in the form that CI servers read: one test case for each. */
export function toJunit(outcomes: readonly Outcome[]): string {
  const { fail, skipped } = countVerdicts(outcomes);
  const cases = outcomes.map(({ recipe: { name, status, title }, verdict, notes }) => {
    const attributes = `classname="${status}" name="${escapeXml(`${name}: ${title}`)}"`;
    if (verdict === 'pass') return `  <testcase ${attributes}/>`;
    const element = verdict === 'fail' ? 'failure' : 'skipped';
    return `  <testcase ${attributes}><${element} message="${escapeXml(notes.join('; '))}"/></testcase>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuite name="conformance" tests="${outcomes.length}" failures="${fail}" skipped="${skipped}">`,
    ...cases,
    '</testsuite>',
    '',
  ].join('\n');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Characters that XML 1.0 cannot hold at all become spaces. */
function escapeXml(text: string): string {
  return text
    .replace(/[^\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, ' ')
    .replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '');
}
