import { all } from './dom.ts';

/** Lets the keyboard reach those blocks of code that scroll, and only those. */
export function watchScrollableBlocks(): void {
  const sizes = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      const { scrollHeight, clientHeight, scrollWidth, clientWidth } = target;
      if (scrollHeight > clientHeight || scrollWidth > clientWidth) target.setAttribute('tabindex', '0');
      else target.removeAttribute('tabindex');
    }
  });
  const observe = (within: ParentNode) => {
    for (const block of all('pre', within)) sizes.observe(block);
  };
  observe(document);
  // Answers bring blocks of their own.
  const answers = new MutationObserver((changes) => {
    for (const { target } of changes) if (target instanceof HTMLElement) observe(target);
  });
  for (const result of all('.result')) answers.observe(result, { childList: true });
}
