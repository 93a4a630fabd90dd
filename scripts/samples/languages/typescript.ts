import type { DescribedOperation } from '../../contract/operations.ts';
import { bracketed, joined } from '../layout.ts';
import { capturesOf, type Script } from '../script.ts';
import { type Statements, writeStatements } from '../written-script.ts';
import { notation, statementsFor, writeFetchCall, writeSettings } from './fetch.ts';

const ID_OF = `
async function idOf(answer: Response): Promise<number> {
  if (answer.status !== 201) throw new Error(\`\${answer.status} \${await answer.text()}\`);
  return ((await answer.json()) as { id: number }).id;
}
`;

/** A module that reads the answer which counts with the package. */
export function writeTypeScript(script: Script, operation: DescribedOperation): string {
  const { outcome, capture, counted } = script;
  const isAskedAgain = outcome?.isRetryable === true;
  const fromPackage = isAskedAgain ? ['isRetryable', 'readResponse', 'retryDelay'] : ['readResponse'];
  const fetching = statementsFor(script);
  const { path, method } = operation;
  const write: Statements = {
    ...fetching,
    captured: (answer, what) =>
      answer === fetching.answer ? `${answer}.body.id` : fetching.captured(answer, what),
    count: () => [
      `const answer = await ${bracketed('readResponse(', [`'${path}'`, `'${method}'`, writeFetchCall(counted, script.variables, outcome?.isRedirect)], ')')};`,
      ...(outcome !== undefined && (outcome.headers.length > 0 || Object.keys(capture).length > 0)
        ? [`if (answer.status !== ${outcome.status}) throw new Error(\`The answer is \${answer.status}.\`);`]
        : []),
      'console.log(answer.status, answer.body);',
      ...(outcome?.headers ?? []).map((name) => `console.log('${name}:', answer.headers${memberOf(name)});`),
      ...(isAskedAgain
        ? [`if (isRetryable(answer, '${method}')) console.log('Pause in ms:', retryDelay(answer));`]
        : []),
    ],
  };
  return joined([
    `import { ${fromPackage.join(', ')} } from 'store-api-contract';`,
    ...(capturesOf(script).includes('id') && script.before.length > 0 ? [ID_OF] : []),
    [...writeSettings(script), ...writeStatements(script, write)].join('\n'),
  ]);
}

function memberOf(name: string): string {
  return /^[a-z_]\w*$/i.test(name) ? `.${name}` : `[${notation.text([name])}]`;
}
