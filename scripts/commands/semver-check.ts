import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Command } from 'commander';
import { writeChangelog } from '../changes/changelog.ts';
import { bundlesOf, checkVersion, type VersionCheck } from '../changes/check-version.ts';
import { loadDocument } from '../contract/load-document.ts';
import { runCommand } from './run-command.ts';

const CURRENT = 'generated';
const RELEASED = 'generated/released';
const CHANGELOG = 'CHANGELOG.md';

interface Options {
  readonly release?: true;
  readonly writeChangelog?: true;
}

const command = new Command('semver-check')
  .description(
    'Says what has changed in the contract since the last release, and which version that asks for; fails if package.json says less.',
  )
  .option('--write-changelog', `write it into ${CHANGELOG}`)
  .option('--release', 'then keep the bundles as those of the last release')
  .action(async ({ release, writeChangelog: writes }: Options) => {
    const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string };
    const { info } = await loadDocument(join(CURRENT, 'openapi.json'));
    if (info.version !== version) {
      throw new Error(
        `package.json says ${version}, openapi/openapi.yaml ${info.version}. They are released together: give both the same version.`,
      );
    }
    if (existsSync(RELEASED)) {
      const check = await checkVersion(RELEASED, CURRENT, version);
      report(check);
      if (writes === true) await write(version, check);
      refuseTooSmall(check, version);
    } else console.log('Nothing has been released yet.');
    if (release === true) await keep();
  });

function report({ released, impact, changes, least }: VersionCheck): void {
  for (const change of changes) {
    console.log(`${change.text}: ${change.impact}`);
    if (change.remedy !== undefined) console.log(`  ${change.remedy}`);
  }
  console.log(
    impact === 'none'
      ? `Nothing has changed since ${released}.`
      : `Since ${released}: ${impact}, so ${least}.`,
  );
}

async function write(version: string, { released, changes }: VersionCheck): Promise<void> {
  const text = await readFile(CHANGELOG, 'utf8');
  // What came after a release is not part of it.
  const written = writeChangelog(text, version === released ? 'Unreleased' : version, changes);
  if (written === text) return;
  await writeFile(CHANGELOG, written);
  console.log(`→ ${CHANGELOG}`);
}

function refuseTooSmall({ isEnough, least }: VersionCheck, version: string): void {
  if (isEnough) return;
  throw new Error(
    `package.json says ${version}. Give it and openapi/openapi.yaml ${least}, and write ${CHANGELOG}.`,
  );
}

async function keep(): Promise<void> {
  // An edition that is there no longer goes with it.
  await rm(RELEASED, { recursive: true, force: true });
  for (const bundle of await bundlesOf(CURRENT)) {
    const [from, to] = [join(CURRENT, bundle), join(RELEASED, bundle)];
    await mkdir(dirname(to), { recursive: true });
    await copyFile(from, to);
    console.log(`${from} → ${to}`);
  }
}

await runCommand(command);
