import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Command } from 'commander';
import { loadDocument } from '../contract/load-document.ts';
import { checkVersion, type VersionCheck } from '../package/check-version.ts';
import { runCommand } from './run-command.ts';

const CURRENT = 'generated/openapi.json';
const RELEASED = 'generated/released/openapi.json';

const command = new Command('semver-check')
  .description('Says which version the changes of the contract since the last release ask for.')
  .option('--release', 'then keep the bundle as that of the last release')
  .action(async ({ release }: { readonly release?: true }) => {
    const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string };
    const { info } = await loadDocument(CURRENT);
    if (info.version !== version) {
      throw new Error(
        `package.json says ${version}, openapi/openapi.yaml ${info.version}. They are released together: give both the same version.`,
      );
    }
    if (existsSync(RELEASED)) report(await checkVersion(RELEASED, CURRENT, version), version);
    else console.log('Nothing has been released yet.');
    if (release !== true) return;
    await mkdir(dirname(RELEASED), { recursive: true });
    await copyFile(CURRENT, RELEASED);
    console.log(`${CURRENT} → ${RELEASED}`);
  });

function report({ released, impact, changes, least, isEnough }: VersionCheck, version: string): void {
  for (const change of changes) console.log(`${change.impact.padEnd(5)} ${change.text}`);
  console.log(
    impact === 'none'
      ? `Nothing has changed since ${released}.`
      : `Since ${released}: ${impact}, so ${least}.`,
  );
  if (!isEnough) {
    throw new Error(
      `package.json says ${version}. Give it and openapi/openapi.yaml ${least}, and write CHANGELOG.md.`,
    );
  }
}

await runCommand(command);
