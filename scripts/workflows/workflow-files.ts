import { stringify } from 'yaml';
import type { OpenApiDocument } from '../contract/openapi-document.ts';
import { conflicts } from '../recipes/conflicts.ts';
import type { RecipeSource } from '../recipes/recipe-source.ts';
import { recipesOf } from '../recipes/recipes.ts';
import { redirection } from '../recipes/redirection.ts';
import { refusedClients } from '../recipes/refused-clients.ts';
import { refusedRequests } from '../recipes/refused-requests.ts';
import { serverError } from '../recipes/server-error.ts';
import { success } from '../recipes/success.ts';
import { described } from './described.ts';
import { hasWorkflow } from './has-workflow.ts';
import { workflowOfRecipe } from './workflow-of-recipe.ts';

interface Group {
  readonly title: string;
  /** What its codes have in common. */
  readonly about: string;
  readonly recipes: readonly RecipeSource[];
}

/** What each file holds, by its name. */
const GROUPS = {
  'conflicts.arazzo.yaml': {
    title: 'Conflicts',
    about: 'The state of the store speaks against a change',
    recipes: conflicts,
  },
  'refused-clients.arazzo.yaml': {
    title: 'Refused clients',
    about: 'The client may not do what it asks for',
    recipes: refusedClients,
  },
  'refused-requests.arazzo.yaml': {
    title: 'Refused requests',
    about: 'The request is wrong in itself',
    recipes: refusedRequests,
  },
  'server-error.arazzo.yaml': {
    title: 'Server errors',
    about: 'The server cannot do what it is asked',
    recipes: serverError,
  },
  'success.arazzo.yaml': {
    title: 'Successful responses',
    about: 'The server did what the client asked for, or the client has it already',
    recipes: [...success, ...redirection],
  },
} as const satisfies Record<string, Group>;

export type WorkflowFile = keyof typeof GROUPS;

export const WORKFLOW_FILES = Object.keys(GROUPS) as readonly WorkflowFile[];

const STAMP =
  'Written by `npm run build` from scripts/recipes/ and openapi/. Do not edit: change the recipe and build again.';

/** What a workflow may be given, and where it goes. Those with a place are parameters of the requests. */
const INPUTS: Readonly<Record<string, { readonly schema: object; readonly parameter?: object }>> = {
  server: {
    schema: {
      description: 'Scheme, host and base path, for requests that no operation describes.',
      type: 'string',
    },
    parameter: { name: 'server', in: 'path', value: '$inputs.server' },
  },
  run: {
    schema: {
      description: 'Letters and digits, different in each run, that keep names unique.',
      type: 'string',
    },
  },
  writer: credentials('The Authorization of an account that may write.', 'writer'),
  reader: credentials('The Authorization of an account that may only read.', 'reader'),
  wrong: credentials('An Authorization with a token that is wrong.', 'wrong'),
  control: {
    schema: { description: 'The control endpoint of the mock.', type: 'string' },
    parameter: { name: 'control', in: 'path', value: '$inputs.control' },
  },
};

function credentials(description: string, input: string) {
  return {
    schema: { description, type: 'string', format: 'password' },
    parameter: { name: 'Authorization', in: 'header', value: `$inputs.${input}` },
  };
}

/**
 * The recipes as Arazzo documents, by the names of their files. A file without workflows is left out: Arazzo wants
 * one at least (1.0.1, section 4.6.1).
 *
 * @param openapi where the bundled document is, as seen from the files
 */
export function workflowFiles(document: OpenApiDocument, openapi: string): Map<WorkflowFile, string> {
  const facts = described(document);
  return new Map(
    WORKFLOW_FILES.flatMap((file) => {
      const group: Group = GROUPS[file];
      const recipes = recipesOf(document, group.recipes).filter(hasWorkflow);
      if (recipes.length === 0) return [];
      const workflows = recipes.map((recipe) => workflowOfRecipe(recipe, facts));
      const codes = [...new Set(recipes.map(({ status }) => status))].toSorted((a, b) => a - b);
      const arazzo = {
        arazzo: '1.0.1',
        info: {
          title: group.title,
          description: `${group.about}: ${listed(codes)}.`,
          version: document.info.version,
        },
        sourceDescriptions: [{ name: 'store', type: 'openapi', url: openapi }],
        components: componentsOf(JSON.stringify(workflows)),
        workflows,
      };
      const yaml = stringify(arazzo, { aliasDuplicateObjects: false, lineWidth: 120 });
      return [[file, `# ${STAMP}\n${yaml}`] as const];
    }),
  );
}

/** The inputs and the parameters that workflows use. */
function componentsOf(workflows: string) {
  const used = Object.entries(INPUTS).filter(
    ([name]) =>
      workflows.includes(`$inputs.${name}`) || workflows.includes(`$components.parameters.${name}"`),
  );
  return {
    inputs: {
      kit: {
        type: 'object',
        properties: Object.fromEntries(used.map(([name, { schema }]) => [name, schema])),
      },
    },
    parameters: Object.fromEntries(
      used.flatMap(([name, { parameter }]) => (parameter === undefined ? [] : [[name, parameter]])),
    ),
  };
}

function listed(codes: readonly number[]): string {
  return [codes.slice(0, -1).join(', '), codes.at(-1)].filter((part) => part !== '').join(' and ');
}
