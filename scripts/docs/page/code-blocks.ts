import { useMock } from './mock.ts';

/** What is done with code when it is shown first: what scrolls can be reached, and requests go to the reader's mock. */
export function useCodeBlocks(): (within?: ParentNode) => void {
  const { mock, documented } = useMock();
  return (within = document) => {
    if (mock.origin !== '') showOrigin(within, documented, mock.origin);
    // To measure is to lay out, which the browser does later anyway.
    setTimeout(() => reachScrollingBlocks(within));
  };
}

/** Lets the keyboard reach those blocks of code that scroll, and only those. */
function reachScrollingBlocks(within: ParentNode): void {
  for (const block of within.querySelectorAll<HTMLElement>('.vp-doc pre, .vp-doc table')) {
    if (block.scrollWidth > block.clientWidth || block.scrollHeight > block.clientHeight) block.tabIndex = 0;
  }
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
