import { defineComponent, h, ref, shallowRef, type VNode } from 'vue';
import type { Recipe } from '../../recipes/recipe.ts';
import { type Kitchen, runRecipe } from '../../recipes/run-recipe.ts';
import { UnexpectedAnswer } from '../../recipes/unexpected-answer.ts';
import { unmetExpectations } from '../../recipes/unmet-expectations.ts';
import type { CodeData } from '../data/code-data.ts';
import { compareAnswer } from './compare-answer.ts';
import { loadData } from './load-data.ts';
import { useMock } from './mock.ts';
import { useMounted } from './mounted.ts';
import { send } from './send.ts';
import { showComparison } from './show-comparison.ts';
import { stateUndo } from './state-undo.ts';
import { closed, failed, unreachable, verdict } from './verdicts.ts';

/** Sends what brings a cause about to the mock, and shows its answer beside the contract. */
export const RunRecipe = defineComponent({
  props: { argument: { type: String, required: true } },
  setup({ argument: name }) {
    const { mock, facts, base, isControllable, look, control, remember } = useMock();
    const isMounted = useMounted();
    const label = ref('Run it');
    const isBusy = ref(false);
    const isSure = ref(false);
    const result = shallowRef<readonly VNode[]>([]);

    const kitchen = (): Kitchen => ({
      server: { base: base.value, accounts: facts.mock.accounts },
      async send(request) {
        const answer = await send(request);
        remember(`${request.method} ${new URL(request.url).pathname}`, answer.status);
        return answer;
      },
      async changeState(changes) {
        const before = await control('GET');
        await control('PUT', JSON.stringify(changes));
        return async () => void (await control('PUT', before));
      },
      pause: () => new Promise((done) => setTimeout(done, 100)),
    });

    const outcome = async (recipe: Recipe, data: CodeData): Promise<VNode[]> => {
      if (!(await look())) return [unreachable()];
      if (recipe.state !== undefined && !isControllable.value) return [closed(mock.origin, recipe.cause)];
      try {
        const dish = await runRecipe(recipe, kitchen(), Date.now().toString(36));
        const expected = data.expectations[recipe.name];
        if (expected === undefined) return [];
        const { checksOf } = await import('./checks.ts');
        const comparison = compareAnswer(expected, dish.answer, checksOf(data.schemas));
        // The code may be right and the cause another one. A code that is wrong has been said already.
        const isOther = comparison.status.isKept ? unmetExpectations(recipe, dish) : [];
        const faults = [...new Set([...comparison.faults, ...isOther])];
        const shown = showComparison(dish.request, { ...comparison, faults });
        return comparison.status.isKept
          ? shown
          : [...shown, ...stateUndo(dish.answer.status, facts, mock.origin)];
      } catch (error) {
        if (!(error instanceof UnexpectedAnswer)) return [failed(error)];
        const said = messageOf(error.answer.body);
        const text = `What the recipe needs beside its request did not work: ${error.message}${said === '' ? '' : ` “${said}”`}`;
        return [verdict('fault', text), ...stateUndo(error.answer.status, facts, mock.origin)];
      }
    };

    const press = async () => {
      if (isBusy.value) return;
      isBusy.value = true;
      try {
        const data = await loadData<CodeData>(`data/${name.slice(0, 3)}.json`);
        const recipe = data.recipes.find((one) => one.name === name);
        if (recipe === undefined) return;
        if (recipe.empties !== undefined && !isSure.value) {
          isSure.value = true;
          label.value = `Yes, delete all ${recipe.empties.slice(1)} of the mock`;
          return;
        }
        result.value = [h('p', { class: 'verdict' }, 'Sending …')];
        result.value = await outcome(recipe, data);
        isSure.value = false;
        label.value = 'Run it again';
      } catch (error) {
        result.value = [failed(error)];
      } finally {
        isBusy.value = false;
      }
    };

    return () =>
      h('div', { class: 'run' }, [
        isMounted.value
          ? h(
              'button',
              {
                type: 'button',
                class: 'press',
                'data-run': name,
                'data-sure': isSure.value ? 'asked' : undefined,
                'aria-disabled': isBusy.value ? 'true' : undefined,
                onClick: press,
              },
              label.value,
            )
          : undefined,
        h('div', { class: 'result', id: `result-${name}`, 'aria-live': 'polite' }, [...result.value]),
      ]);
  },
});

/** What the first error of a body says. */
function messageOf(body: string): string {
  try {
    return String((JSON.parse(body) as { readonly message?: unknown }[])[0]?.message ?? '');
  } catch {
    return '';
  }
}
