import { all, byId } from './dom.ts';
import { isMatch } from './match-query.ts';

/** Shows the codes that match a text: `409`, `40`, `4xx`, words, the name of a header field. */
export function filterCodes(text: string): void {
  const query = text.trim().toLowerCase();
  const matching = new Set(
    all('[data-terms]')
      .filter(({ dataset }) => isMatch(query, dataset.code ?? '', dataset.terms ?? ''))
      .map(({ dataset }) => dataset.code),
  );
  for (const one of all('[data-code]')) one.hidden = !matching.has(one.dataset.code);
  for (const group of all('[data-class]'))
    group.hidden = all('[data-code]', group).every((one) => one.hidden);
  const total = all('[data-terms]').length;
  const none = `No code matches “${text.trim()}”. Esc shows all.`;
  byId('matches', HTMLOutputElement).value =
    query === '' ? '' : matching.size === 0 ? none : `${matching.size} of ${total} codes`;
}
