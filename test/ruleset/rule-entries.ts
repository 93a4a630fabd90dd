import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Json } from './merge-patch.ts';

/** What RULES.md says of one rule. The examples are undefined where there are none. */
export interface RuleEntry {
  readonly id: string;
  readonly sentence: string;
  readonly good: Json | undefined;
  readonly bad: Json | undefined;
}

const RULES = new URL('../../scripts/ruleset/RULES.md', import.meta.url);

/** The entries of RULES.md in their order. */
export function readEntries(text = readFileSync(RULES, 'utf8')): RuleEntry[] {
  return text
    .split(/^## /m)
    .slice(1)
    .map((section) => {
      const [id = '', , sentence = ''] = section.split('\n');
      return { id, sentence, good: readExample(section, 'Good'), bad: readExample(section, 'Bad') };
    });
}

function readExample(section: string, title: string): Json | undefined {
  const [, text] = new RegExp(`^${title}:\\n\\n\`\`\`yaml\\n(.*?)^\`\`\``, 'ms').exec(section) ?? [];
  return text === undefined ? undefined : parse(text);
}
