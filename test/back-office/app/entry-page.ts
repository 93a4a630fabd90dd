import { ask, turnPage } from './ask.ts';
import { element } from './dom.ts';
import { makeForm } from './form.ts';
import type { Resource } from './resources.ts';
import type { Answer } from './store.ts';

/** The form for a new entry. */
export function showNew(name: string, { noun, collection, fields, defaults }: Resource): void {
  const form = makeForm(fields, {}, [element('button', {}, `Create the ${noun}`)], (body) =>
    ask({
      method: 'post',
      resource: name,
      noun,
      form,
      send: () => collection.create({ ...defaults, ...body } as never),
    }),
  );
  turnPage(`New ${noun}`, form);
  form.querySelector<HTMLElement>('input')?.focus();
}

/** An entry, to be read, changed and deleted. */
export function showEntry(name: string, resource: Resource, id: string): void {
  const { noun, collection } = resource;
  const title = `${noun.charAt(0).toUpperCase()}${noun.slice(1)} ${id}`;
  const load = (since?: string) =>
    ask({
      method: 'get',
      resource: name,
      noun,
      send: () => collection.read(id, since),
      show(answer) {
        if (answer.status === 200) turnPage(title, formFor(answer));
      },
    });
  const formFor = ({ body, headers }: Extract<Answer, { status: 200 }>): HTMLFormElement => {
    const fields = resource.fields.filter(({ onlyNew }) => onlyNew !== true);
    const refresh = element('button', { type: 'button' }, 'Refresh');
    const remove = element('button', { type: 'button' }, `Delete the ${noun}`);
    const save = element('button', {}, `Save the ${noun}`);
    const values = body as unknown as Readonly<Record<string, unknown>>;
    const form = makeForm(fields, values, [save, refresh, remove], (changed) =>
      ask({
        method: 'put',
        resource: name,
        noun,
        form,
        send: () => collection.update(id, changed as never),
      }),
    );
    refresh.addEventListener('click', () => load(headers['Last-Modified']));
    remove.addEventListener('click', () => {
      if (!confirm(`Delete ${noun} ${id}?`)) return;
      ask({
        method: 'delete',
        resource: name,
        noun,
        send: () => collection.remove(id),
        show: () => turnPage(title),
      });
    });
    return form;
  };
  turnPage(title);
  void load();
}
