import { element } from './dom.ts';
import type { Field } from './resources.ts';

/**
 * A form whose fields are named as the contract names them. It leaves it to the store to judge what they hold.
 *
 * @param values what the fields hold at first
 */
export function makeForm(
  fields: readonly Field[],
  values: Readonly<Record<string, unknown>>,
  buttons: readonly HTMLButtonElement[],
  submit: (body: object) => void,
): HTMLFormElement {
  const form = element('form', { novalidate: '' });
  for (const field of fields) form.append(makeField(field, values[field.name] ?? field.value ?? ''));
  form.append(element('p', { class: 'buttons' }, ...buttons));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    submit(bodyOf(fields, new FormData(form)));
  });
  return form;
}

function makeField({ name, label, type, rule }: Field, value: unknown): HTMLElement {
  const attributes = { id: name, name, 'aria-describedby': `${name}-fault`, autocomplete: 'off' };
  const control =
    type === 'long'
      ? element('textarea', { ...attributes, rows: '4' })
      : element('input', {
          ...attributes,
          type: type === 'secret' ? 'password' : 'text',
          inputmode: type === 'number' ? 'numeric' : 'text',
        });
  control.value = String(value);
  if (rule !== undefined) control.dataset.rule = rule;
  return element(
    'div',
    { class: 'field' },
    element('label', { for: name }, label),
    control,
    element('p', { id: `${name}-fault`, class: 'fault' }),
  );
}

/**
 * Marks what is wrong with fields, and takes earlier marks away.
 *
 * @returns what is wrong with fields that the form does not have
 */
export function markFields(
  form: HTMLFormElement,
  faults: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const others = { ...faults };
  for (const control of form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')) {
    // A list as a whole is at fault in its first entry.
    const names = [control.name, control.name.replace(/\.0$/, '')];
    const name = names.find((one) => one in faults) ?? '';
    control.setAttribute('aria-invalid', String(name in faults));
    const place = document.getElementById(`${control.name}-fault`);
    if (place !== null)
      place.textContent = name in faults ? (control.dataset.rule ?? faults[name] ?? '') : '';
    delete others[name];
  }
  return others;
}

/** `products.0.quantity` stands for a member of the first entry of a list. */
function bodyOf(fields: readonly Field[], data: FormData): object {
  const body: Record<string, unknown> = {};
  for (const { name, type } of fields) {
    const text = String(data.get(name));
    const steps = name.split('.');
    let place = body;
    steps.slice(0, -1).forEach((step, index) => {
      place[step] ??= /^\d+$/.test(steps[index + 1] ?? '') ? [] : {};
      place = place[step] as Record<string, unknown>;
    });
    place[steps.at(-1) ?? ''] = type === 'number' && /^-?\d+$/.test(text) ? Number(text) : text;
  }
  return body;
}
