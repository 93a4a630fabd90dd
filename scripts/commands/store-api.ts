#!/usr/bin/env node
import { Command } from 'commander';
import { version } from './own-manifest.ts';
import { runCommand } from './run-command.ts';

/** Loaded when they are asked for: each brings the libraries of one tool with it. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  mock: async () => (await import('./mock-command.ts')).createMockCommand(),
  docs: async () => (await import('./docs-command.ts')).createDocsCommand(),
  build: async () => (await import('./build-command.ts')).createBuildCommand(),
  lint: async () => (await import('./lint-command.ts')).createLintCommand(),
  dev: async () => (await import('./dev-command.ts')).createDevCommand(),
  seed: async () => (await import('./seed-command.ts')).createSeedCommand(),
  conformance: async () => (await import('./conformance-command.ts')).createConformanceCommand(),
};

const program = new Command('store-api')
  .description('What the contract of the store API brings for the command line.')
  .version(version);
const asked = COMMANDS[process.argv[2] ?? ''];
for (const load of asked === undefined ? Object.values(COMMANDS) : [asked]) {
  program.addCommand(await load());
}
await runCommand(program);
