import { useMock } from './mock.ts';

/** What is done with code when it is shown first: what scrolls can be reached, and requests go to the reader's mock. */
export function useCodeBlocks(): (within?: ParentNode) => void {
  const { mock, documented } = useMock();
  return (within = document) => {
    if (mock.origin !== '') showOrigin(within, documented, mock.origin);
    const blocks = [...within.querySelectorAll<HTMLElement>('.vp-doc pre, .vp-doc table')];
    whenIdle(() => reachScrolling(blocks));
  };
}

/** To measure is to lay out, which takes its time. */
const AT_ONCE = 8;

/** Lets the keyboard reach those blocks that scroll, and only those. */
function reachScrolling(blocks: readonly HTMLElement[]): void {
  const scrolling = blocks
    .slice(0, AT_ONCE)
    .filter((block) => block.scrollWidth > block.clientWidth || block.scrollHeight > block.clientHeight);
  for (const block of scrolling) block.tabIndex = 0;
  if (blocks.length > AT_ONCE) whenIdle(() => reachScrolling(blocks.slice(AT_ONCE)));
}

/** Not all browsers say when they are. */
function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(work, { timeout: 1000 });
  else setTimeout(work, 1);
}

/** The texts of nodes whose addresses have been replaced, as they were. */
const originals = new WeakMap<Node, string>();

/** Puts the address of the mock that the page talks to where the samples name the one of the document. */
function showOrigin(within: ParentNode, documented: string, origin: string): void {
  for (const block of within.querySelectorAll('.vp-doc div[class*="language-"] code')) {
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = originals.get(node) ?? node.nodeValue ?? '';
      if (!text.includes(documented)) continue;
      originals.set(node, text);
      node.nodeValue = text.replaceAll(documented, origin);
    }
  }
}
