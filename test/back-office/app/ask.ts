import { element, part } from './dom.ts';
import { markFields } from './form.ts';
import { type Asked, explain, explainFailure } from './notice.ts';
import { credentials } from './session.ts';
import { showNotice } from './show-notice.ts';
import type { Answer } from './store.ts';

export interface Question extends Omit<Asked, 'isSignedIn' | 'attempt'> {
  send(): Promise<Answer>;
  /** Draws what came; it gets no faults. */
  show?(answer: Answer): void;
  /** Where faults of fields are marked. */
  readonly form?: HTMLFormElement;
}

/** Who has asked last: an earlier answer that comes later is nobody's any more. */
let latest: Question | undefined;

/** Asks the store, and tells the user what came of it. */
export async function ask(question: Question, attempt = 1): Promise<void> {
  latest = question;
  const main = part('main');
  // Nothing is sent twice because somebody presses twice.
  main.inert = true;
  main.setAttribute('aria-busy', 'true');
  const again = () => void ask(question, attempt + 1);
  const { notice, answer } = await question.send().then(
    (answer) => ({
      answer,
      notice: explain(answer, { ...question, isSignedIn: credentials() !== undefined, attempt }),
    }),
    (error: unknown) => ({ answer: undefined, notice: explainFailure(error, question) }),
  );
  if (latest !== question) return;
  main.inert = false;
  if (answer !== undefined && notice.tone === 'good') question.show?.(answer);
  const others = question.form === undefined ? notice.fields : markFields(question.form, notice.fields ?? {});
  if (question.method === 'get' && answer?.status === 200) part('page').querySelector('h1')?.focus();
  else showNotice(notice, others ?? {}, again);
  main.setAttribute('aria-busy', 'false');
}

/** Empties the page for another one, under a heading that is read out. */
export function turnPage(title: string, ...children: readonly Node[]): void {
  document.title = `${title} – Back office`;
  part('page').replaceChildren(element('h1', { tabindex: '-1' }, title), ...children);
}
