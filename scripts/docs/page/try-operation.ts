import { withBase } from 'vitepress';
import { defineComponent, h, onMounted, reactive, ref, shallowRef, type VNode } from 'vue';
import type { FilledRequest } from '../../recipes/fill-request.ts';
import type { RecipeAccount } from '../../recipes/recipe.ts';
import type { OperationData } from '../data/operation-data.ts';
import { compareAnswer } from './compare-answer.ts';
import { loadData } from './load-data.ts';
import { useMock } from './mock.ts';
import { nearestAnswer } from './nearest-answer.ts';
import { send } from './send.ts';
import { showComparison } from './show-comparison.ts';
import { stateUndo } from './state-undo.ts';
import { type Filling, filledPath, firstFilling, keyOf, printBody, triedRequest } from './tried-request.ts';
import { failed, unreachable, verdict } from './verdicts.ts';

const ACCOUNTS: Readonly<Record<RecipeAccount, string>> = {
  write: 'may write',
  read: 'may only read',
  none: 'no credentials',
  wrong: 'wrong credentials',
};

/** A form for an operation, filled from the document's examples, whose answer is shown beside the contract. */
export const TryOperation = defineComponent({
  props: { argument: { type: String, required: true } },
  setup({ argument: operationId }) {
    const { mock, facts, base, look, remember } = useMock();
    const data = shallowRef<OperationData>();
    const form = reactive<Filling>({ account: 'write', body: '', values: {} });
    const isBusy = ref(false);
    const isSure = ref(false);
    const result = shallowRef<readonly VNode[]>([]);

    onMounted(async () => {
      try {
        const loaded = await loadData<OperationData>(`data/${operationId}.json`);
        Object.assign(form, firstFilling(loaded));
        data.value = loaded;
      } catch (error) {
        result.value = [failed(error)];
      }
    });

    const outcome = async (request: FilledRequest, { answers, schemas }: OperationData): Promise<VNode[]> => {
      if (!(await look())) return [unreachable()];
      try {
        const answer = await send(request);
        remember(`${request.method} ${new URL(request.url).pathname}`, answer.status);
        const expected = nearestAnswer(answers, answer.status, answer.body);
        const undo = stateUndo(answer.status, facts, mock.origin);
        if (expected === undefined) return [undocumented(answer.status, answer.body), ...undo];
        const { checksOf } = await import('./checks.ts');
        return [...showComparison(request, compareAnswer(expected, answer, checksOf(schemas))), ...undo];
      } catch (error) {
        return [failed(error)];
      }
    };

    const submit = async (event: Event) => {
      event.preventDefault();
      if (data.value === undefined || isBusy.value) return;
      if (empties(data.value) && !isSure.value) {
        isSure.value = true;
        return;
      }
      isSure.value = false;
      isBusy.value = true;
      result.value = [h('p', { class: 'verdict' }, 'Sending …')];
      const request = triedRequest(data.value, form, { base: base.value, accounts: facts.mock.accounts });
      result.value = await outcome(request, data.value);
      isBusy.value = false;
    };

    const inputs = ({ parameters, bodies }: OperationData) => [
      labelled('Account', (id) =>
        h(
          'select',
          {
            id,
            value: form.account,
            onChange: (event: Event) => (form.account = inputValue(event) as RecipeAccount),
          },
          Object.entries(ACCOUNTS).map(([value, label]) =>
            h('option', { value }, accountLabel(value, label)),
          ),
        ),
      ),
      ...parameters.map((parameter) =>
        labelled(
          parameter.name,
          (id) =>
            h('input', {
              id,
              type: 'text',
              autocomplete: 'off',
              spellcheck: false,
              required: parameter.required,
              value: form.values[keyOf(parameter)],
              placeholder: parameter.required ? undefined : parameter.example,
              onInput: (event: Event) => (form.values[keyOf(parameter)] = inputValue(event)),
            }),
          parameter.in,
        ),
      ),
      ...(bodies.length === 0 ? [] : bodyInputs(bodies)),
    ];

    const accountLabel = (account: string, label: string) => {
      const credentials =
        account === 'write' || account === 'read' ? facts.mock.accounts[account] : undefined;
      return credentials === undefined ? label : `${credentials}, ${label}`;
    };

    const bodyInputs = (bodies: OperationData['bodies']) => [
      ...(bodies.length < 2
        ? []
        : [
            labelled('Example', (id) =>
              h(
                'select',
                {
                  id,
                  onChange: (event: Event) => {
                    if (data.value !== undefined)
                      form.body = printBody(data.value, Number(inputValue(event)));
                  },
                },
                bodies.map(({ summary }, place) => h('option', { value: place }, summary)),
              ),
            ),
          ]),
      labelled('Body', (id) =>
        h('textarea', {
          id,
          spellcheck: false,
          rows: Math.min(16, form.body.split('\n').length + 1),
          value: form.body,
          onInput: (event: Event) => (form.body = inputValue(event)),
        }),
      ),
    ];

    return () =>
      h('div', { class: 'try' }, [
        data.value === undefined
          ? undefined
          : h('form', { onSubmit: submit, 'aria-label': `Try ${operationId}` }, [
              ...inputs(data.value),
              h('p', { class: 'send' }, [
                h(
                  'button',
                  { class: 'press', 'aria-disabled': isBusy.value ? 'true' : undefined },
                  isSure.value ? 'Yes, delete all of them from the mock' : 'Send it to the mock',
                ),
                h('code', `${data.value.method} ${base.value}${filledPath(data.value, form.values)}`),
              ]),
            ]),
        h('div', { class: 'result', id: `result-${operationId}`, 'aria-live': 'polite' }, [...result.value]),
      ]);
  },
});

function labelled(text: string, control: (id: string) => VNode, note?: string): VNode {
  const id = `try-${text.replaceAll(/\W/g, '-')}`;
  return h('div', { class: 'field' }, [
    h('label', { for: id }, note === undefined ? text : [text, ' ', h('small', note)]),
    control(id),
  ]);
}

/** A code that the operation does not document: what OPTIONS or a strange method would get, for example. */
function undocumented(status: number, body: string): VNode {
  return h('div', [
    verdict(
      'fault',
      h('strong', `${status}`),
      ', which this operation does not document. What the code means: ',
      h('a', { href: withBase(`/${status}/`) }, `${status}`),
      '.',
    ),
    h('pre', { tabindex: 0 }, [h('code', body)]),
  ]);
}

/** Whether it takes all entries of a collection. */
function empties({ method, path }: OperationData): boolean {
  return method === 'DELETE' && !path.endsWith('}');
}

function inputValue({ target }: Event): string {
  return (target as HTMLInputElement).value;
}
