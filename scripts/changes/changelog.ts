import type { Change } from './change.ts';

/** What stands between these is written anew each time; what people write stands elsewhere. */
const [BEGIN, END] = ['<!-- npm run semver-check writes from here -->', '<!-- to here -->'];
const HEADING = '### Changed';

/**
 * Writes the changes of the contract into a changelog in the form of Keep a Changelog: into the section of the version
 * or, where there is none, into that of what is unreleased. What it wrote before is replaced.
 *
 * @param text the changelog
 * @throws an Error if it has neither section
 */
export function writeChangelog(text: string, version: string, changes: readonly Change[]): string {
  const sections = text.split(/^(?=## )/m);
  const place = [`## [${version}]`, '## [Unreleased]']
    .map((start) => sections.findIndex((section) => section.startsWith(start)))
    .find((index) => index >= 0);
  if (place === undefined) {
    throw new Error(`CHANGELOG.md has neither ## [Unreleased] nor ## [${version}]: write one of them.`);
  }
  return sections.map((section, index) => (index === place ? withEntry(section, changes) : section)).join('');
}

function withEntry(section: string, changes: readonly Change[]): string {
  const entry = changes.length === 0 ? '' : `${BEGIN}\n${linesOf(changes).join('\n')}\n${END}\n`;
  const [before, after] = [section.indexOf(BEGIN), section.indexOf(END)];
  if (before >= 0 && after > before) {
    return section.slice(0, before) + entry + section.slice(after + END.length + 1);
  }
  if (entry === '') return section;
  const parts = section.trimEnd().split(/^(?=### )/m);
  const place = parts.findIndex((part) => part.startsWith(HEADING));
  const whole =
    place < 0
      ? [...parts.map(trimEnd), `${HEADING}\n\n${trimEnd(entry)}`]
      : parts.map((part, index) => (index === place ? `${trimEnd(part)}\n${trimEnd(entry)}` : trimEnd(part)));
  return `${whole.join('\n\n')}\n${section.endsWith('\n\n') ? '\n' : ''}`;
}

/** A change of wording is not worth a line of its own. */
function linesOf(changes: readonly Change[]): string[] {
  const lines = changes.flatMap(({ impact, text, remedy }) => {
    if (impact === 'patch') return [];
    return [
      `- ${impact === 'major' ? '**Breaking.** ' : ''}${[`${text}.`, remedy].filter(Boolean).join(' ')}`,
    ];
  });
  const wording = changes.length - lines.length;
  return wording === 0 ? lines : [...lines, `- Changes of wording: ${wording}.`];
}

function trimEnd(text: string): string {
  return text.trimEnd();
}
