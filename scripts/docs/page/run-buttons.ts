import bodies from 'contract:bodies';
import facts from 'contract:facts';
import headers from 'contract:headers';
import type { Recipe } from '../../recipes/recipe.ts';
import { runRecipe } from '../../recipes/run-recipe.ts';
import { UnexpectedAnswer } from '../../recipes/unexpected-answer.ts';
import { unmetExpectations } from '../../recipes/unmet-expectations.ts';
import { compareAnswer } from './compare-answer.ts';
import { all, byId, element } from './dom.ts';
import { HiddenRedirect, pageKitchen, resetMock } from './kitchen.ts';
import { checkMock, controlUrl, pageOfMock } from './mock.ts';
import { showComparison } from './show-comparison.ts';
import { stateUndo } from './state-undo.ts';

/** Makes the Run buttons work. */
export function listenToRunButtons(): void {
  for (const button of all<HTMLButtonElement>('button[data-run]')) {
    const recipe = facts.recipes.find(({ name }) => name === button.dataset.run);
    const result = document.getElementById(`result-${button.dataset.run}`);
    if (recipe === undefined || result === null) continue;
    button.hidden = false;
    button.addEventListener('click', () => void press(button, recipe, result));
  }
  const reset = byId('reset', HTMLButtonElement);
  reset.addEventListener('click', async () => {
    await resetMock();
    byId('mock-state', HTMLOutputElement).value = 'It is as it was at its start.';
  });
}

async function press(button: HTMLButtonElement, recipe: Recipe, result: HTMLElement): Promise<void> {
  if (recipe.empties !== undefined && button.dataset.sure === undefined) {
    button.dataset.sure = 'asked';
    button.textContent = `Yes, delete all ${recipe.empties.slice(1)} of the mock`;
    return;
  }
  button.setAttribute('aria-disabled', 'true');
  result.replaceChildren(element('p', { class: 'verdict' }, 'Sending …'));
  result.replaceChildren(...(await outcome(recipe)));
  button.removeAttribute('aria-disabled');
  delete button.dataset.sure;
  button.textContent = 'Run it again';
}

async function outcome(recipe: Recipe): Promise<Node[]> {
  if (!(await checkMock())) return [unreachable()];
  if (recipe.state !== undefined && controlUrl() === undefined) return [closed(recipe)];
  try {
    const run = Date.now().toString(36);
    const dish = await runRecipe(recipe, pageKitchen(), run);
    const expected = facts.expectations[recipe.name];
    if (expected === undefined) return [];
    const comparison = compareAnswer(expected, dish.answer, { bodies, headers });
    // The code may be right and the cause another one. A code that is wrong has been said already.
    const isOther = comparison.status.isKept ? unmetExpectations(recipe, dish) : [];
    const faults = [...new Set([...comparison.faults, ...isOther])];
    const shown = showComparison(dish.request, { ...comparison, faults });
    return comparison.status.isKept ? shown : [...shown, ...stateUndo(dish.answer.status)];
  } catch (error) {
    if (error instanceof HiddenRedirect) return [hidden(recipe)];
    if (error instanceof UnexpectedAnswer) return notSetUp(error);
    const reason = error instanceof Error ? error.message : String(error);
    return [
      verdict('fault', `The browser could not read the answer (${reason}). The lines for curl show it.`),
    ];
  }
}

/** A step before or after the request has failed, so that nothing can be said of the contract. */
function notSetUp({ message, answer }: UnexpectedAnswer): Node[] {
  const said = messageOf(answer.body);
  const text = `What the recipe needs beside its request did not work: ${message}${said === '' ? '' : ` “${said}”`}`;
  return [verdict('fault', text), ...stateUndo(answer.status)];
}

/** What the first error of a body says. */
function messageOf(body: string): string {
  try {
    return String((JSON.parse(body) as { readonly message?: unknown }[])[0]?.message ?? '');
  } catch {
    return '';
  }
}

function unreachable(): Node {
  const start = [
    'No mock answers. Start one with ',
    element('code', {}, 'npx store-api mock'),
    ' or, in the repository, ',
    element('code', {}, 'npm start'),
    '; then run it again.',
  ];
  return verdict('fault', ...start);
}

function closed({ status, cause }: Recipe): Node {
  const link = element('a', { href: pageOfMock(`${status}-${cause}`) }, 'the page that the mock serves');
  return verdict(
    'hidden',
    'This changes the state of the mock, which is open to its own pages only. Use ',
    link,
    '.',
  );
}

function hidden({ status }: Recipe): Node {
  const text = `The answer is a redirect, as ${status} is. Browsers hide its code and headers from pages; the lines for curl show them.`;
  return verdict('hidden', text);
}

function verdict(kind: string, ...children: (Node | string)[]): Node {
  return element('p', { class: 'verdict', 'data-kind': kind }, ...children);
}
