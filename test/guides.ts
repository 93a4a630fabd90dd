import { readdirSync, readFileSync } from 'node:fs';

/** What people read first, and the guides: whose lines are typed, and whose files are run. */
export const GUIDES = ['README.md', ...readdirSync('guides').map((file) => `guides/${file}`)];

export const guideTexts = GUIDES.map((file) => readFileSync(file, 'utf8')).join('\n');
