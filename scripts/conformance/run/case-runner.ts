import { attemptsAt } from '../../cases/attempts.ts';
import type { Attempt } from '../../cases/case.ts';
import { causesByStatus } from '../../cases/cases.ts';
import { fitsCause } from '../../cases/fits-cause.ts';
import type { Cause } from '../../contract/causes.ts';
import { type ModelOperation, operationOf } from '../../contract/model.ts';
import { oncePerDocument } from '../../contract/once-per-document.ts';
import { OwnSubject } from '../estate/own-subject.ts';
import { pathWith } from '../estate/paths.ts';
import { ownSubjectOf } from '../estate/subject-of.ts';
import { type Exchange, hasSucceeded } from '../exchange.ts';
import { lawOfCase } from '../laws/case-laws.ts';
import type { Outcome } from '../outcome.ts';
import { type NamedCase, reasonAgainst } from '../plan.ts';
import { NotOurs, pathOf } from '../server/ledger.ts';
import type { Workshop } from './workshop.ts';

/** Attempts that are made for one cause: more of them tell nothing new. */
const ATTEMPTS = 100;

/** How far apart two HTTP dates are, in milliseconds. */
const SECOND = 1_000;
/** The date of what was modified several times may lie so many seconds ahead. */
const MOST_PAUSES = 2;

/** Brings about the causes of operations, one by one. */
export class CaseRunner {
  readonly #workshop: Workshop;
  readonly #causes: ReadonlyMap<number, readonly Cause[]>;

  constructor(workshop: Workshop) {
    this.#workshop = workshop;
    this.#causes = causesByStatus(workshop.document);
  }

  /** Tries the ways to a cause until one leads there, cleans up after each, and says what came of it. */
  async run(one: NamedCase): Promise<Outcome> {
    const { subject } = this.#workshop;
    const wanted = this.#causes.get(one.status)?.find(({ name }) => name === one.cause);
    const attempts = await this.#attemptsAt(one);
    const reasons = new Set<string>();
    const failed: { readonly exchanges: readonly Exchange[]; readonly law: string }[] = [];
    for (const attempt of attempts.slice(0, ATTEMPTS)) {
      const reason = reasonAgainst(attempt, subject);
      if (reason !== undefined) {
        reasons.add(reason);
        continue;
      }
      try {
        const exchanges = await this.#try(one, attempt);
        const last = exchanges.at(-1);
        if (last !== undefined && isWanted(last, one, wanted)) {
          this.#holdDetails(one, last);
          this.#holdTarget(one, last);
          return {
            ...one,
            verdict: this.#workshop.court.areSound(last) ? 'pass' : 'fail',
            isAsked: false,
            note: '',
          };
        }
        failed.push({ exchanges, law: lawOfCase(one.cause, attempt) });
      } catch (error) {
        if (!(error instanceof NotOurs)) throw error;
        reasons.add(
          error.message.replace(/^\S+ \S+ would/, 'it would').concat('; --allow-delete-all lets it'),
        );
      }
    }
    return this.#failed(one, failed, reasons);
  }

  async #failed(
    one: NamedCase,
    failed: readonly { readonly exchanges: readonly Exchange[]; readonly law: string }[],
    reasons: ReadonlySet<string>,
  ): Promise<Outcome> {
    const { named } = this.#workshop;
    const [first] = failed;
    const isHope = this.#isHope(one);
    if (first === undefined || isHope) {
      const asked = await named.ask(one);
      if (asked !== undefined) return asked;
    }
    if (first === undefined || isHope) {
      const [reason = this.#faultAt(one) ?? 'nothing that is on the server leads to it'] = reasons;
      return { ...one, verdict: 'skipped', isAsked: false, note: reason };
    }
    const last = first.exchanges.at(-1);
    if (last === undefined) return { ...one, verdict: 'skipped', isAsked: false, note: 'nothing was sent' };
    const came = cameOf(last);
    const wanted = `${one.status} ${one.cause}`;
    this.#workshop.court.hold(this.#lawOf(first.law, last, one.status), first.exchanges, () => ({
      came,
      wanted,
      place: `paths.${one.operation.path}.${one.operation.method}.responses.${one.status}`,
    }));
    return { ...one, verdict: 'fail', isAsked: false, note: `${came} instead of ${wanted}` };
  }

  /** Why there is nothing to try it on, where that is because nothing could be made. */
  #faultAt({ operation: { role } }: NamedCase): string | undefined {
    const { faults } = this.#workshop.estate;
    const paths = [...role.parents.map(({ collection }) => collection), role.collection ?? ''];
    const path = paths.find((one) => faults.has(one) && this.#workshop.estate.known(one).length === 0);
    return path === undefined ? undefined : `nothing could be made in ${path}: ${faults.get(path)}`;
  }

  /** What is wrong with an answer whatever was asked for is told as that. */
  #lawOf(law: string, exchange: Exchange, status: number): string {
    const { answers } = this.#workshop;
    if (answers.isStray(exchange)) return 'no-redirect';
    if (exchange.answer.status === status) return 'error-cause';
    return exchange.failure === undefined && answers.describe(exchange, false) === undefined
      ? 'documented-code'
      : law;
  }

  /**
   * Whether attempts only hope to bring a cause about: on what nobody can make, or where the document does not say what
   * leads to it.
   */
  #isHope({ operation, cause }: NamedCase): boolean {
    const { model, document } = this.#workshop;
    const collection = model.collections.find(({ path }) => path === operation.role.collection);
    const law = lawOfCase(cause, { request: { method: '', target: '' } });
    if (law === 'conflict') return !ruledCauses(document).has(cause);
    if (cause === 'empty-list' && operation.role.kind === 'singleton') return true;
    const isMakeable = collection === undefined || operationOf(collection, 'create') !== undefined;
    return (
      law === 'success' &&
      (!isMakeable || (operation.role.kind === 'singleton' && operation.role.parents.length > 0))
    );
  }

  async #try({ status }: NamedCase, { before = [], request, state }: Attempt): Promise<Exchange[]> {
    const { courier, states } = this.#workshop;
    const exchanges: Exchange[] = [];
    for (const step of before) {
      const exchange = await courier.send(step);
      exchanges.push(exchange);
      await this.#settle(exchange);
    }
    const last = () => courier.send(request, { asItIs: true, wanted: [status] });
    const exchange = state === undefined ? await last() : await states.within(state, last);
    await this.#settle(exchange);
    return [...exchanges, exchange];
  }

  /** Who goes on at once after a delete of all would have deleted what he makes next. */
  async #settle(exchange: Exchange): Promise<void> {
    const { operation, request } = exchange;
    if (operation?.action === 'delete-all' && hasSucceeded(exchange) && exchange.answer.body !== '')
      await this.#workshop.settle(pathOf(request.target));
  }

  async #attemptsAt({ operation, cause }: NamedCase): Promise<readonly Attempt[]> {
    const subject = await ownSubjectOf(operation, this.#workshop);
    if (subject === undefined) return [];
    const attempts = attemptsAt(subject, cause);
    return [
      ...(await this.#freshAttempts(operation, cause)),
      ...attempts,
      ...(cause === 'read' ? await this.#attemptsElsewhere(operation) : []),
    ];
  }

  /** What there is one of may be empty below what the kit has made. */
  async #attemptsElsewhere({ path, role }: ModelOperation): Promise<readonly Attempt[]> {
    const innermost = role.parents.at(-1);
    const { estate, model } = this.#workshop;
    const owner = model.collections.find((one) => one.path === innermost?.collection);
    if (role.kind !== 'singleton' || innermost === undefined || owner === undefined) return [];
    const entries = owner.parents.length === 0 ? [] : await estate.foreign(owner);
    return entries.map((entry) => ({
      request: { method: 'GET', target: pathWith(path, estate.below(innermost, entry)) },
    }));
  }

  /** What is to succeed is tried on something new, that nothing stands in the way of. */
  async #freshAttempts(operation: ModelOperation, cause: string): Promise<readonly Attempt[]> {
    const { estate, model } = this.#workshop;
    const collection = model.collections.find(({ path }) => path === operation.role.collection);
    if (collection === undefined) return [];
    if (cause === 'deleted') {
      const made = await estate.create(collection);
      if (made === undefined) return [];
      const subject = new OwnSubject(this.#workshop.document, model, operation, estate, made.parameters, []);
      return [{ request: { method: subject.method, target: subject.pathTo(made) } }];
    }
    if (cause === 'not-modified-since') return this.#sinceLastModified(operation);
    // To fail for its own reason it has to have no other.
    if (
      !['created', 'internal-error'].includes(cause) ||
      operation.action !== 'create' ||
      collection.parents.length === 0
    )
      return [];
    const parameters = await estate.freshParents(collection);
    if (parameters === undefined) return [];
    const bodies = await estate.bodies(collection, parameters);
    const subject = new OwnSubject(this.#workshop.document, model, operation, estate, parameters, bodies);
    return attemptsAt(subject, cause);
  }

  /**
   * What the server says of when something was modified is what it is asked with. What has just been modified may be
   * said to have been once more, until the clock has moved on.
   */
  async #sinceLastModified(operation: ModelOperation): Promise<readonly Attempt[]> {
    const subject = await ownSubjectOf(operation, this.#workshop);
    const [attempt] = subject === undefined ? [] : attemptsAt(subject, 'read');
    if (attempt === undefined) return [];
    const { courier } = this.#workshop;
    for (let pause = 0; ; pause += 1) {
      const { answer } = await courier.send(attempt.request);
      const modified = answer.headers['last-modified'];
      if (modified === undefined) return [];
      const since = { ...attempt.request, headers: { 'if-modified-since': modified } };
      if (pause === MOST_PAUSES || !hasSucceeded(await courier.send(since))) return [{ request: since }];
      await new Promise((done) => setTimeout(done, SECOND));
    }
  }

  /** A redirect leads to the same target, by the way that is not deprecated or not insecure. */
  #holdTarget({ cause }: NamedCase, exchange: Exchange): void {
    const { court, subject } = this.#workshop;
    const { location } = exchange.answer.headers;
    if (lawOfCase(cause, exchange) !== 'redirected' || location === undefined) return;
    const wanted = new URL(`${subject.server}${exchange.request.target}`);
    court.hold('redirected', [exchange], () => {
      const url = URL.canParse(location, exchange.sent.url)
        ? new URL(location, exchange.sent.url)
        : undefined;
      return url?.pathname === wanted.pathname && url.search === wanted.search
        ? undefined
        : { came: `Location: ${location}`, wanted: `a Location with ${wanted.pathname}${wanted.search}` };
    });
  }

  /** The details of a refused request name what was wrong with it. */
  #holdDetails({ cause }: NamedCase, exchange: Exchange): void {
    const { court } = this.#workshop;
    const [error] = Array.isArray(exchange.answer.json) ? exchange.answer.json : [];
    const details = (error as { details?: Record<string, unknown> } | undefined)?.details;
    const name = details?.field ?? details?.parameter;
    if (typeof name !== 'string' || !NAMING.has(cause)) return;
    const sent = `${exchange.request.target} ${JSON.stringify(exchange.request.body) ?? ''}`;
    const template = exchange.operation?.path ?? '';
    court.hold('error-details', [exchange], () =>
      sent.includes(name.split(/[.[]/)[0] ?? name) || template.includes(`{${name}}`)
        ? undefined
        : { came: `details that name ${name}`, wanted: 'the name of something that was sent' },
    );
  }
}

/** Causes whose details name a field or a parameter that was sent. */
const NAMING: ReadonlySet<string> = new Set([
  'invalid-field',
  'unknown-field',
  'read-only-field',
  'invalid-parameter',
  'limit-above-maximum',
]);

/** The causes that schemas name for what is unique, and for what others refer to. */
const ruledCauses = oncePerDocument((document): ReadonlySet<string> => {
  const text = JSON.stringify(document);
  return new Set(
    [...text.matchAll(/"x-unique":\{"cause":"([^"]+)"|"refuse":"([^"]+)"/g)].map(
      ([, unique, refuse]) => unique ?? refuse ?? '',
    ),
  );
});

function isWanted({ answer }: Exchange, { status }: NamedCase, cause: Cause | undefined): boolean {
  return answer.status === status && (cause === undefined || fitsCause(cause, answer.json));
}

export function cameOf({ answer, failure }: Exchange): string {
  if (failure !== undefined) return failure;
  const [error] = Array.isArray(answer.json) ? answer.json : [];
  const message = (error as { message?: unknown } | undefined)?.message;
  return `${answer.status}${answer.status >= 400 && typeof message === 'string' ? ` "${message}"` : ''}`;
}
