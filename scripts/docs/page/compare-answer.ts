import { isOfMediaType } from '../../recipes/media-type.ts';
import type { Answer } from '../../recipes/run-recipe.ts';
import type { AnswerExpectation, ExpectedHeader } from '../model/answer-expectations.ts';
import { alignJson, type LinePair } from './align-json.ts';

/** A compiled schema. */
export interface Check {
  (value: unknown): boolean;
  errors?: readonly { readonly instancePath: string; readonly message?: string }[] | null;
}

export interface Checks {
  /** By the key of the response component. */
  readonly bodies: Readonly<Record<string, Check>>;
  /** By the key of the header component. */
  readonly headers: Readonly<Record<string, Check>>;
}

/** An answer beside what the contract says. */
export interface Comparison {
  readonly status: { readonly contract: string; readonly came: number; readonly isKept: boolean };
  /** The fields that the contract speaks of. */
  readonly headers: readonly HeaderRow[];
  /** Those that it leaves to HTTP. */
  readonly otherHeaders: readonly (readonly [name: string, value: string])[];
  readonly body: readonly LinePair[];
  /** What contradicts the contract, in sentences; empty if nothing does. */
  readonly faults: readonly string[];
}

export interface HeaderRow {
  readonly name: string;
  readonly contract: string;
  /** Undefined where the field did not come. */
  readonly came: string | undefined;
  readonly fault: string | undefined;
}

/** Compares an answer with what the contract says of it. */
export function compareAnswer(expected: AnswerExpectation, answer: Answer, checks: Checks): Comparison {
  const isKept = answer.status === expected.status;
  const headers = compareHeaders(expected, answer, checks);
  const body = compareBody(expected, answer, checks.bodies[expected.component]);
  const statusFault = `The status is ${answer.status}; the contract says ${expected.status}.`;
  return {
    status: { contract: `${expected.status} ${expected.definition}`, came: answer.status, isKept },
    headers,
    otherHeaders: otherHeaders(expected, answer),
    body: body.lines,
    faults: [
      ...(isKept ? [] : [statusFault]),
      ...headers.flatMap(({ fault }) => fault ?? []),
      ...body.faults,
    ],
  };
}

function compareHeaders(expected: AnswerExpectation, { headers }: Answer, checks: Checks): HeaderRow[] {
  return [
    ...compareContentType(expected.mediaType, headers['content-type']),
    ...expected.headers.map((header) => compareHeader(header, headers, checks)),
  ];
}

function compareContentType(mediaType: string | undefined, came: string | undefined): HeaderRow[] {
  if (mediaType === undefined) return [];
  const fault = isOfMediaType(came, mediaType)
    ? undefined
    : `The Content-Type is ${came ?? 'missing'}; the contract says ${mediaType}.`;
  return [{ name: 'Content-Type', contract: mediaType, came, fault }];
}

/** What the contract does not speak of, without the fields that are for the browser alone. */
function otherHeaders({ headers: expected }: AnswerExpectation, { headers }: Answer) {
  const named = new Set(['content-type', ...expected.map(({ name }) => name.toLowerCase())]);
  return Object.entries(headers).filter(([name]) => !named.has(name) && !name.startsWith('access-control-'));
}

function compareHeader(
  { name, component, required, alternative = name, example }: ExpectedHeader,
  headers: Answer['headers'],
  checks: Checks,
): HeaderRow {
  const came = headers[name.toLowerCase()];
  const check = checks.headers[component ?? ''];
  const isInvalid = came !== undefined && check !== undefined && !check({ value: came });
  const isMissing = required && came === undefined && headers[alternative.toLowerCase()] === undefined;
  return {
    name,
    contract: example,
    came,
    fault: isMissing
      ? `The header ${name} is missing.`
      : isInvalid
        ? `The header ${name} ${check.errors?.[0]?.message ?? 'is invalid'}.`
        : undefined,
  };
}

function compareBody({ example }: AnswerExpectation, { body }: Answer, check: Check | undefined) {
  if (example === undefined) {
    return {
      lines: body === '' ? [] : alignJson(undefined, parse(body), new Set([''])),
      faults: body === '' ? [] : ['There is a body; the contract says that there is none.'],
    };
  }
  const came = parse(body);
  const isValid = check === undefined || check(came);
  const errors = isValid ? [] : (check.errors ?? []);
  return {
    lines: alignJson(example, came, new Set(errors.map(({ instancePath }) => instancePath))),
    faults: errors.map(({ instancePath, message }) => `${instancePath || 'The body'} ${message}.`),
  };
}

/** The JSON value of a text, or the text itself where it is no JSON. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text === '' ? undefined : text;
  }
}
