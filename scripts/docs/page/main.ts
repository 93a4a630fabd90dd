import { listenToCopyButtons } from './copy-buttons.ts';
import { all } from './dom.ts';
import { markCurrentCode } from './index-marker.ts';
import { listenToKeys } from './keyboard.ts';
import { watchMock } from './mock.ts';
import { listenToRunButtons } from './run-buttons.ts';
import { watchScrollableBlocks } from './scrollable-blocks.ts';

listenToKeys();
watchMock();
listenToRunButtons();
listenToCopyButtons();
markCurrentCode();
watchScrollableBlocks();

// Paper has nothing to click on.
window.addEventListener('beforeprint', () => {
  for (const details of all<HTMLDetailsElement>('details')) details.open = true;
});
