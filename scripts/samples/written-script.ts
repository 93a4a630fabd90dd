import type { Captured } from '../recipes/recipe.ts';
import type { Call, Outcome, Script, Statement } from './script.ts';

/** How a language writes the statements of a script. */
export interface Statements {
  /** The answer that counts. */
  readonly answer: string;
  assign(name: string, expression: string): string;
  /** Ends an expression whose value nobody takes. */
  alone(expression: string): string;
  /** An expression that sends a request; its value is the answer. */
  call(call: Call): string;
  /** What is taken from an answer, as an expression. */
  captured(answer: string, what: Captured): string;
  /** The body of an answer. */
  body(answer: string): string;
  /** Sends a request until a member of its answer has a value. */
  wait(call: Call, member: string, value: number): string;
  /** Sends the request that counts, into `answer`, and shows its answer. */
  count(call: Call, outcome: Outcome | undefined): string[];
  /** Prints a sentence. */
  say(sentence: string): string;
}

/** All statements of a script, in the order in which they are run; empty lines set off the request that counts. */
export function writeStatements(script: Script, write: Statements): string[] {
  const { counted, outcome, capture } = script;
  const before = script.before.flatMap((one) => writeStatement(one, write));
  const after = [
    ...Object.entries(capture).map(([name, what]) => write.assign(name, write.captured(write.answer, what))),
    ...script.after.flatMap((one) => writeStatement(one, write)),
  ];
  return [
    ...before,
    '',
    ...write.count(counted, outcome),
    ...(outcome === undefined ? [] : [write.say(`Next: ${outcome.next}`)]),
    ...(after.length === 0 ? [] : ['', ...after]),
  ];
}

function writeStatement(statement: Statement, write: Statements): string[] {
  switch (statement.do) {
    case 'wait':
      return [write.wait(statement.call, statement.member, statement.value)];
    case 'change-state':
      return [
        write.assign('state', write.body(write.call(statement.read))),
        write.alone(write.call(statement.write)),
      ];
    case 'call': {
      const call = write.call(statement.call);
      const captures = Object.entries(statement.capture);
      return captures.length === 0
        ? [write.alone(call)]
        : captures.map(([name, what]) => write.assign(name, write.captured(call, what)));
    }
  }
}
