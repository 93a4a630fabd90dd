import type { CaseState } from '../../cases/case.ts';
import { causesByStatus } from '../../cases/cases.ts';
import type { OpenApiDocument } from '../../contract/openapi-document.ts';
import { send } from '../server/send.ts';
import type { Subject } from '../subject.ts';

type State = Readonly<Record<string, unknown>>;

/** Leads a mock into states that its clients cannot lead it to, and back. */
export class States {
  readonly #subject: Subject;
  readonly #failure: number | undefined;

  constructor(document: OpenApiDocument, subject: Subject) {
    this.#subject = subject;
    this.#failure = [...causesByStatus(document)].find(([, causes]) =>
      causes.some(({ name }) => name === 'internal-error'),
    )?.[0];
  }

  /**
   * Does something in a state, which is left again whatever comes of it.
   *
   * @throws an Error of one line if the control endpoint does not do as it is told
   */
  async within<T>(state: CaseState, work: () => Promise<T>): Promise<T> {
    const before = JSON.parse(await this.#control('GET')) as State;
    await this.#control('PUT', JSON.stringify(this.#changes(state, before)));
    try {
      return await work();
    } finally {
      await this.#control('PUT', JSON.stringify(before));
    }
  }

  #changes(state: CaseState, { planLimits = {} }: State): State {
    switch (state) {
      case 'maintenance':
        return { maintenance: true };
      case 'upgrade':
        return { maintenance: 'upgrade' };
      case 'hour-used-up':
        return { requestsPerHour: 0 };
      case 'plan-used-up':
        return {
          planLimits: Object.fromEntries(Object.keys(planLimits as object).map((path) => [path, 0])),
        };
      case 'failing':
        return { failNext: { status: this.#failure, times: 1 } };
      case 'store-full':
        throw new Error('No control fills a store.');
    }
  }

  async #control(method: string, body?: string): Promise<string> {
    const { control, timeout } = this.#subject;
    if (control === undefined) throw new Error('Only a mock whose --control is named has states.');
    const headers = body === undefined ? {} : { 'content-type': 'application/json' };
    const answer = await send({ method, url: control, headers, body }, { timeout });
    if (answer.status !== 200)
      throw new Error(`--control ${control}: it answers ${answer.status} to ${method}.`);
    return answer.body;
  }
}
