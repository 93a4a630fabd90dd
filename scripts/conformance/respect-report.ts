/** What `redocly respect --json-output` writes, as far as it is read. */
export interface RespectReport {
  readonly files: Readonly<Record<string, { readonly executedWorkflows: readonly ExecutedWorkflow[] }>>;
}

interface ExecutedWorkflow {
  readonly workflowId: string;
  readonly executedSteps: readonly (ExecutedStep | ExecutedWorkflow)[];
}

interface ExecutedStep {
  readonly stepId: string;
  readonly response: { readonly statusCode: number };
  readonly checks: readonly Check[];
  /** Set where the step was sent again after this. */
  readonly retriesLeft?: number;
}

interface Check {
  readonly name: string;
  readonly passed: boolean;
  readonly message?: string;
  readonly condition?: string;
}

/** What differed, by workflow; an empty list for one that passed. */
export function differencesByWorkflow({ files }: RespectReport): Map<string, string[]> {
  const workflows = Object.values(files).flatMap(({ executedWorkflows }) => executedWorkflows);
  return new Map(
    workflows.map((workflow) => [
      workflow.workflowId,
      stepsOf(workflow)
        .filter(({ retriesLeft = 0 }) => retriesLeft === 0)
        .flatMap(differencesOfStep),
    ]),
  );
}

function stepsOf({ executedSteps }: ExecutedWorkflow): ExecutedStep[] {
  return executedSteps.flatMap((step) => ('executedSteps' in step ? stepsOf(step) : [step]));
}

function differencesOfStep({ stepId, response, checks }: ExecutedStep): string[] {
  const failed = checks.filter(({ passed }) => !passed);
  // An answer with another code cannot have the headers and the body either.
  const status = failed.find(({ condition = '' }) => condition.startsWith('$statusCode'));
  const told = status === undefined || response.statusCode === 0 ? failed : [status];
  const where = stepId.startsWith('answered-with-') ? '' : `${stepId}: `;
  return told.map((check) => `${where}${explain(check, response.statusCode)}`);
}

function explain({ name, message = '', condition }: Check, status: number): string {
  if (condition?.startsWith('$statusCode') === true)
    return `status ${status}, not ${[...condition.matchAll(/\d+/g)].join(' or ')}`;
  if (name === 'success criteria check') return `not so: ${criterion(message) ?? condition}`;
  if (name === 'schema check') return `the body does not match its schema (${oneLine(message)})`;
  if (name === 'status code check') return `the document lists no ${status} for this operation`;
  return oneLine(message);
}

/** A criterion of Arazzo in one line; undefined where the message holds none. */
function criterion(message: string): string | undefined {
  try {
    const { condition, context } = JSON.parse(message.slice(message.indexOf('{'))) as Record<string, string>;
    return context === undefined ? condition : `${context} matches ${condition}`;
  } catch {
    return undefined;
  }
}

/** The first line that says something. */
function oneLine(message: string): string {
  const [line = ''] = message.split('\n').filter((text) => text.trim() !== '');
  return line.trim().replace(/\s+/g, ' ').slice(0, 200);
}
