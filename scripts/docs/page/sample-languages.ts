import { defineComponent, h, onMounted, ref } from 'vue';
import { LABELS, type SampleLanguage } from '../../samples/labels.ts';
import type { SampleData, ShownSample } from '../data/sample-data.ts';
import { useCodeBlocks } from './code-blocks.ts';
import { loadData } from './load-data.ts';

const KEY = 'store-api-language';

/** Offers the other languages in the group of code behind it; what is chosen is loaded then. */
export const SampleLanguages = defineComponent({
  props: { argument: { type: String, required: true } },
  setup({ argument }) {
    const place = ref<HTMLElement>();
    const adapt = useCodeBlocks();
    onMounted(async () => {
      const group = place.value?.nextElementSibling?.firstElementChild;
      if (!(group instanceof HTMLElement)) return;
      offer(group, argument);
      const language = localStorage.getItem(KEY) ?? 'curl';
      if (language === 'curl') return;
      await show(group, language);
      adapt(group);
    });
    return () => h('span', { ref: place, hidden: true });
  },
});

/**
 * Shows the language that a reader chooses in all groups, and keeps it for later pages and visits.
 *
 * @param adapt what is done with code that was not there before
 */
export function watchLanguages(adapt: () => void): void {
  document.addEventListener('change', async ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    const { language } = target.dataset;
    if (language === undefined) return;
    localStorage.setItem(KEY, language);
    const before = target.labels?.[0]?.getBoundingClientRect().top ?? 0;
    const groups = document.querySelectorAll<HTMLElement>('.vp-code-group[data-sample]');
    await Promise.all([...groups].map((group) => show(group, language)));
    adapt();
    // The code above has grown or shrunk; what the reader looks at stays where it is.
    scrollBy(0, (target.labels?.[0]?.getBoundingClientRect().top ?? before) - before);
  });
}

/** Gives a group, which has the code for the shell alone, the tabs of the other languages. */
function offer(group: HTMLElement, sample: string): void {
  const [tabs, blocks] = [group.querySelector('.tabs'), group.querySelector('.blocks')];
  const first = tabs?.querySelector('input');
  if (!tabs || !blocks || !first || group.dataset.sample !== undefined) return;
  group.dataset.sample = sample;
  tabs.setAttribute('role', 'radiogroup');
  tabs.setAttribute('aria-label', 'Language');
  first.dataset.language = 'curl';
  for (const [language, label] of Object.entries(LABELS).slice(1)) {
    const input = make('input', { type: 'radio', name: first.name, id: `${first.name}-${language}` });
    input.dataset.language = language;
    tabs.append(input, make('label', { htmlFor: input.id, textContent: label }));
    blocks.append(make('div', { className: `language-${language}` }));
  }
}

async function show(group: HTMLElement, language: string): Promise<void> {
  const inputs = [...group.querySelectorAll<HTMLInputElement>('.tabs input')];
  const chosen = inputs.findIndex((input) => input.dataset.language === language);
  const input = inputs[chosen];
  if (input === undefined) return;
  input.checked = true;
  const blocks = [...(group.querySelector('.blocks')?.children ?? [])];
  blocks.forEach((block, place) => {
    block.classList.toggle('active', place === chosen);
  });
  const block = blocks[chosen];
  if (block?.childElementCount === 0)
    await fill(block, group.dataset.sample ?? '', language as SampleLanguage);
}

async function fill(block: Element, sample: string, language: SampleLanguage): Promise<void> {
  const [page, name = ''] = sample.split(' ');
  try {
    const data = await loadData<SampleData>(`data/samples/${page}.${language}.json`);
    const shown = data[name];
    if (shown !== undefined) write(block, shown, language);
  } catch (error) {
    write(block, { reason: (error as Error).message }, language);
  }
}

function write(block: Element, shown: ShownSample, language: SampleLanguage): void {
  if ('reason' in shown) {
    block.replaceChildren(make('p', { textContent: `Not in ${LABELS[language]}: ${shown.reason}` }));
    return;
  }
  // The build has made it of the samples, whose characters it has escaped.
  block.innerHTML = shown.html;
  block.prepend(
    make('button', { className: 'copy', title: 'Copy Code' }),
    make('span', { className: 'lang' }),
  );
}

function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]>,
): HTMLElementTagNameMap[Name] {
  return Object.assign(document.createElement(name), properties);
}
