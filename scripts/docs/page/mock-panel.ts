import { defineComponent, h, onMounted, ref } from 'vue';
import { useMock } from './mock.ts';
import { useMounted } from './mounted.ts';

const REACH = { unknown: 'not asked yet', there: 'it answers', missing: 'nothing answers' };

/** Where the requests of the page go, what state that mock is in, what was sent last, and the way back to its start. */
export const MockPanel = defineComponent({
  setup() {
    const { mock, facts, isControllable, look, control, move } = useMock();
    const isMounted = useMounted();
    const address = ref('');
    const said = ref('');
    // What nobody looks at need not be made with each page.
    const isOpen = ref(false);
    onMounted(() => {
      address.value = mock.origin;
    });

    const submit = async (event: Event) => {
      event.preventDefault();
      said.value = move(address.value) ? '' : 'That is no address; http://127.0.0.1:4010 is one.';
      if (said.value === '') {
        address.value = mock.origin;
        await look();
      }
    };

    const reset = async () => {
      await control('DELETE');
      await look();
      said.value = 'It is as it was at its start, data included.';
    };

    const addressForm = () =>
      h('form', { onSubmit: submit }, [
        h('label', { for: 'mock-address' }, 'Address'),
        h('input', {
          id: 'mock-address',
          type: 'url',
          required: true,
          autocomplete: 'off',
          spellcheck: false,
          value: address.value,
          onInput: (event: Event) => (address.value = (event.target as HTMLInputElement).value),
        }),
        h('button', { class: 'press' }, 'Look for it'),
      ]);

    const stateRows = () =>
      Object.entries(mock.state ?? {}).map(([name, value]) => {
        const text = JSON.stringify(value);
        const usual = JSON.stringify((facts.defaultState as Record<string, unknown>)[name]);
        const isOther = usual !== undefined && usual !== text;
        return h('tr', { 'data-kind': isOther ? 'other' : 'same' }, [
          h('th', { scope: 'row' }, name),
          h('td', [h('code', text), isOther ? h('span', { class: 'note' }, ' changed') : undefined]),
        ]);
      });

    const lastRequests = () =>
      mock.last.length === 0
        ? h('p', 'None yet.')
        : h(
            'ul',
            { class: 'sent-list' },
            mock.last.map(({ line, status, cause }) =>
              h('li', [h('code', line), ` ${status} ${cause ?? ''}`]),
            ),
          );

    /** What only the pages that the mock serves itself may open. */
    const more = () =>
      h('p', [
        'All of it: ',
        ...['data', 'requests', 'faults', 'clock', 'sandboxes'].flatMap((name, index) => [
          index === 0 ? '' : ', ',
          h('a', { href: `/_mock/${name}`, target: '_blank' }, name),
        ]),
      ]);

    const content = () => [
      addressForm(),
      h('output', { id: 'mock-said', 'aria-live': 'polite' }, said.value),
      mock.reach === 'missing'
        ? h('p', [
            'Start one with ',
            h('code', 'npx store-api mock'),
            ' or, in the repository, ',
            h('code', 'npm start'),
            ', which serves these pages as well.',
          ])
        : undefined,
      mock.state === undefined
        ? h('p', 'Its state is shown, and can be changed, on the pages alone that the mock serves itself.')
        : h('div', { class: 'mock-state' }, [
            h('p', { class: 'title' }, 'State'),
            h('table', [h('tbody', stateRows())]),
          ]),
      h('p', { class: 'title' }, isControllable.value ? 'Last requests' : 'Last requests of this page'),
      lastRequests(),
      mock.state === undefined ? undefined : more(),
      mock.reach === 'there' && isControllable.value
        ? h('button', { type: 'button', class: 'press', id: 'reset', onClick: reset }, 'Reset the mock')
        : undefined,
    ];

    const toggle = ({ target }: Event) => {
      isOpen.value = (target as HTMLDetailsElement).open;
    };

    return () =>
      isMounted.value
        ? h('details', { class: 'mock-panel', id: 'mock', onToggle: toggle }, [
            h('summary', { 'data-reach': mock.reach }, [
              h('span', { class: 'dot' }),
              ` Mock ${mock.origin}: `,
              h('output', { id: 'mock-reach' }, REACH[mock.reach]),
            ]),
            ...(isOpen.value ? content() : []),
          ])
        : h('div', { class: 'mock-panel' });
  },
});
