import { createRequire } from 'node:module';
import type { BaseResolver, Config, Document, NormalizedProblem, Source } from '@redocly/openapi-core';
import type { FileTexts } from '../contract/file-texts.ts';

type Redocly = typeof import('@redocly/openapi-core');

/** A fifth of the compiler's time for all scripts would go into what `createConfig` says that it takes. */
interface Core extends Omit<Redocly, 'createConfig'> {
  createConfig(config: { readonly extends: readonly string[] }): Promise<Config>;
}

// Required and not imported: jiti's loader would first transpile all of it.
const core = createRequire(import.meta.url)('@redocly/openapi-core') as Core;

/** Writes data as `redocly bundle` does, what occurs twice included. */
export function writeYaml(data: unknown): string {
  return core.stringifyYaml(data, { noRefs: true, lineWidth: 120 });
}

/** What Redocly says of one place. */
export interface RedoclyProblem {
  readonly rule: string;
  readonly severity: 'error' | 'warn';
  readonly message: string;
  /** Absolute. */
  readonly path: string;
  /** Inside the file; undefined where the file is no YAML. */
  readonly pointer: string | undefined;
  readonly line: number;
  readonly column: number;
}

/** Files as they were parsed before: one whose text is the same is not parsed again. */
export interface ParsedBefore {
  readonly texts: FileTexts;
  /** By path. */
  readonly files: Map<string, Document>;
}

class KeepingResolver extends core.BaseResolver {
  readonly #before: ParsedBefore;

  constructor(before: ParsedBefore) {
    super();
    this.#before = before;
  }

  override async loadExternalRef(path: string): Promise<Source> {
    const { files, texts } = this.#before;
    const source = files.get(path)?.source;
    return source !== undefined && source.body === texts.read(path) ? source : super.loadExternalRef(path);
  }

  override parseDocument(source: Source, isRoot?: boolean): Document {
    const { files } = this.#before;
    const before = files.get(source.absoluteRef);
    const known = before?.source.body === source.body ? before : super.parseDocument(source, isRoot);
    files.set(source.absoluteRef, known);
    // The bundler changes what it is given.
    return { ...known, parsed: structuredClone(known.parsed) };
  }
}

/** The rules that make a document valid, whatever `redocly.yaml` asks for besides. */
const SPEC = { extends: ['spec'] };

/** The order in which `redocly bundle` writes the members of a document; others come after them. */
const ORDER = [
  'openapi',
  'info',
  'jsonSchemaDialect',
  'servers',
  'security',
  'tags',
  'externalDocs',
  'paths',
  'webhooks',
  'x-webhooks',
  'components',
];

/**
 * Redocly, in this process, over the files of one state of a source: each is read and parsed once. It makes no request
 * to another host unless a file refers there.
 */
export class RedoclyCore {
  readonly #root: string;
  readonly #resolver: BaseResolver;

  /**
   * @param root path of the root file
   * @param before for whoever reads again and again; what is parsed is kept in it
   */
  constructor(root: string, before?: ParsedBefore) {
    this.#root = root;
    this.#resolver = before === undefined ? new core.BaseResolver() : new KeepingResolver(before);
  }

  /** What keeps the document from being valid OpenAPI. */
  async check(): Promise<RedoclyProblem[]> {
    return this.#lint(await core.createConfig(SPEC));
  }

  /**
   * What the rules of a configuration find.
   *
   * @param configPath path of a `redocly.yaml`
   */
  async lint(configPath: string): Promise<RedoclyProblem[]> {
    return this.#lint(await core.loadConfig({ configPath }));
  }

  /**
   * Joins all files into one document. Afterwards the files as read are no longer what they were: this comes last.
   *
   * @throws an Error with the reasons, if they cannot be joined
   */
  async bundle(): Promise<unknown> {
    const { bundle, problems } = await core.bundle({
      ref: this.#root,
      config: await core.createConfig(SPEC),
      externalRefResolver: this.#resolver,
      // Otherwise two components of one name become `Name` and `Name-2`, with a mere warning.
      componentRenamingConflicts: 'error',
    });
    const errors = problems.filter(({ severity }) => severity === 'error');
    if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join(' '));
    // The bundler leaves one object in several places, and what changes one of them must not change the others.
    const joined = JSON.parse(JSON.stringify(bundle.parsed)) as Readonly<Record<string, unknown>>;
    const names = new Set([...ORDER.filter((name) => name in joined), ...Object.keys(joined)]);
    return Object.fromEntries([...names].map((name) => [name, joined[name]]));
  }

  async #lint(config: Config): Promise<RedoclyProblem[]> {
    const problems = await core.lint({ ref: this.#root, config, externalRefResolver: this.#resolver });
    return problems.filter((problem) => problem.ignored !== true && !isInExtension(problem)).map(toProblem);
  }
}

/** OpenAPI 3.1, section 4.9: an extension may hold anything. Redocly takes a `$ref` in one for a fault. */
function isInExtension({ ruleId, location: [place] }: NormalizedProblem): boolean {
  return ruleId === 'spec-strict-refs' && /\/x-[^/]+\//.test(place?.pointer ?? '');
}

function toProblem({ ruleId, severity, message, location: [place] }: NormalizedProblem): RedoclyProblem {
  const start = place === undefined ? undefined : core.getLineColLocation(place).start;
  return {
    ...{ rule: ruleId, severity, message },
    path: place?.source.absoluteRef ?? '',
    pointer: place?.pointer,
    line: start?.line ?? 1,
    column: start?.col ?? 1,
  };
}
