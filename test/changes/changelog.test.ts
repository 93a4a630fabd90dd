import { describe, expect, test } from 'vitest';
import type { Change } from '../../scripts/changes/change.ts';
import { writeChangelog } from '../../scripts/changes/changelog.ts';

const CHANGES: readonly Change[] = [
  { impact: 'major', text: 'GET /time went away', remedy: 'Stop asking for it.' },
  { impact: 'minor', text: 'POST /shoes may now answer 409 too-many' },
  { impact: 'patch', text: 'GET /shoes got another `summary`' },
];
const ENTRY = `<!-- npm run semver-check writes from here -->
- **Breaking.** GET /time went away. Stop asking for it.
- POST /shoes may now answer 409 too-many.
- Changes of wording: 1.
<!-- to here -->
`;
const OLD = '## [1.0.0] - 2026-11-28\n\n### Added\n\n- Shoes.\n';

const cases = [
  {
    name: 'an empty section',
    given: '## [Unreleased]\n\n',
    want: `## [Unreleased]\n\n### Changed\n\n${ENTRY}\n`,
  },
  {
    name: 'beside what people wrote',
    given: '## [Unreleased]\n\n### Changed\n\n- Laces.\n\n### Removed\n\n- Hats.\n\n',
    want: `## [Unreleased]\n\n### Changed\n\n- Laces.\n${ENTRY}\n### Removed\n\n- Hats.\n\n`,
  },
  {
    name: 'the section of the version',
    given: '## [Unreleased]\n\n## [2.0.0]\n\n### Fixed\n\n- Soles.\n\n',
    want: `## [Unreleased]\n\n## [2.0.0]\n\n### Fixed\n\n- Soles.\n\n### Changed\n\n${ENTRY}\n`,
  },
];

describe.each(cases)('$name', ({ given, want }) => {
  const written = writeChangelog(`# Changelog\n\n${given}${OLD}`, '2.0.0', CHANGES);

  test('has the entry', () => {
    expect(written).toBe(`# Changelog\n\n${want}${OLD}`);
  });
  test('has it once', () => {
    expect(writeChangelog(written, '2.0.0', CHANGES)).toBe(written);
  });
  test('has what is true now', () => {
    const after = writeChangelog(written, '2.0.0', CHANGES.slice(1, 2));
    expect(after).toBe(written.replace(/- \*\*Breaking.*\n/, '').replace(/- Changes of wording.*\n/, ''));
  });
});

test('a changelog without a section for it', () => {
  expect(() => writeChangelog('# Changelog\n', '2.0.0', CHANGES)).toThrow(
    new Error('CHANGELOG.md has neither ## [Unreleased] nor ## [2.0.0]: write one of them.'),
  );
});

test('nothing to write', () => {
  const text = `# Changelog\n\n## [Unreleased]\n\n${OLD}`;
  expect(writeChangelog(text, '2.0.0', [])).toBe(text);
});
