import { causesByStatus } from '../../cases/cases.ts';
import { type ApiModel, modelOf } from '../../contract/model.ts';
import type { OpenApiDocument } from '../../contract/openapi-document.ts';
import { pathAliases } from '../../contract/path-aliases.ts';
import { Estate } from '../estate/estate.ts';
import { OwnValues } from '../estate/own-values.ts';
import { AnswerLaws } from '../laws/answer-laws.ts';
import { Court } from '../laws/court.ts';
import { Courier } from '../server/courier.ts';
import { Ledger } from '../server/ledger.ts';
import { operationFinder } from '../server/operation-finder.ts';
import { waitingOf } from '../server/waiting.ts';
import type { Subject } from '../subject.ts';
import { CleanUp } from './clean-up.ts';
import { NamedAnswers } from './named-answers.ts';
import { States } from './states.ts';

/** How often a list is looked at that is being emptied. */
const LOOKS = 100;
/** Milliseconds between two looks. */
const PAUSE = 20;

/** What a run works with. */
export class Workshop {
  readonly document: OpenApiDocument;
  readonly subject: Subject;
  readonly model: ApiModel;
  readonly court = new Court();
  readonly values: OwnValues;
  readonly ledger: Ledger;
  readonly courier: Courier;
  readonly estate: Estate;
  readonly answers: AnswerLaws;
  readonly states: States;
  readonly named: NamedAnswers;
  readonly cleanUp: CleanUp;

  /**
   * @param run what is different in each run: letters and digits
   * @param signal ends the run
   */
  constructor(document: OpenApiDocument, subject: Subject, run: string, signal: AbortSignal) {
    const { allowWrites, allowDeleteAll = false } = subject;
    this.document = document;
    this.subject = subject;
    this.model = modelOf(document);
    this.values = new OwnValues(run);
    this.ledger = new Ledger(allowWrites, allowDeleteAll);
    const guard: ConstructorParameters<typeof Courier>[3] = (request, operation) =>
      this.ledger.guard(request, operation);
    const find = operationFinder(this.model, pathAliases(document).toName);
    this.courier = new Courier(subject, find, waitingOf(document), guard, signal);
    this.answers = new AnswerLaws(document, this.court);
    this.courier.onAnswer((exchange) => this.ledger.note(exchange));
    this.courier.onAnswer((exchange, { wanted }) => this.answers.hold(exchange, wanted));
    this.estate = new Estate(document, this.model, this.courier, this.ledger, this.values, {
      allowWrites,
      allowDeleteAll,
    });
    this.courier.onAnswer((exchange) => this.estate.note(exchange));
    this.states = new States(document, subject);
    this.named = new NamedAnswers(this);
    this.cleanUp = new CleanUp(find, this.courier, this.ledger);
  }

  /**
   * The code of a cause.
   *
   * @throws an Error that names the cause, if the document has none of that name
   */
  statusOf(cause: string): number {
    for (const [status, causes] of causesByStatus(this.document))
      if (causes.some(({ name }) => name === cause)) return status;
    throw new Error(`The document names no cause ${cause}.`);
  }

  /** Waits until a list that is being emptied is empty, or has not become so for long. */
  async settle(list: string): Promise<boolean> {
    for (let look = 0; look < LOOKS; look += 1) {
      const { answer } = await this.courier.send({ method: 'GET', target: list });
      if (!Array.isArray(answer.json)) return true;
      await new Promise((done) => setTimeout(done, PAUSE));
    }
    return false;
  }
}
