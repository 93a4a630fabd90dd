import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

/** An Arazzo document, as far as the kit looks into it (Arazzo 1.0.1, section 4.6). */
export interface ArazzoDocument {
  readonly arazzo: string;
  readonly info: object;
  readonly sourceDescriptions: readonly {
    readonly name: string;
    readonly type: string;
    readonly url: string;
  }[];
  readonly components: {
    readonly inputs: { readonly kit: { readonly type: string; readonly properties: object } };
    readonly parameters: object;
  };
  readonly workflows: readonly { readonly workflowId: string }[];
}

const FOLDER = fileURLToPath(new URL('../../generated/workflows', import.meta.url));

/** The files that hold the workflows of the contract. */
export function listWorkflowFiles(): string[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.arazzo.yaml'))
    .toSorted()
    .map((name) => join(FOLDER, name));
}

export function readWorkflowFile(path: string): ArazzoDocument {
  return parse(readFileSync(path, 'utf8')) as ArazzoDocument;
}

/**
 * Some workflows of all the files as one Arazzo document: Redocly would load the OpenAPI document once for each file.
 *
 * @param names of the workflows
 * @param openapi path of the bundled OpenAPI document that they are for
 * @throws an Error that names a workflow which is in none of the files
 */
export function gatherWorkflows(names: readonly string[], openapi: string): ArazzoDocument {
  const files = listWorkflowFiles().map(readWorkflowFile);
  const [first] = files;
  const all = new Map(files.flatMap(({ workflows }) => workflows.map((one) => [one.workflowId, one])));
  const workflows = names.map((name) => {
    const workflow = all.get(name);
    if (workflow === undefined) throw new Error(`There is no workflow ${name} in generated/workflows.`);
    return workflow;
  });
  if (first === undefined) throw new Error('There are no workflows in generated/workflows.');
  const inputs = files.map(({ components }) => components.inputs.kit.properties);
  const parameters = files.map(({ components }) => components.parameters);
  return {
    ...first,
    sourceDescriptions: first.sourceDescriptions.map((source) => ({ ...source, url: openapi })),
    components: {
      inputs: { kit: { type: 'object', properties: Object.assign({}, ...inputs) } },
      parameters: Object.assign({}, ...parameters),
    },
    workflows,
  };
}
