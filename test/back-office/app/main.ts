import { showEntry, showNew } from './entry-page.ts';
import { showList } from './list-page.ts';
import { resources } from './resources.ts';
import { clearNotice } from './show-notice.ts';
import { showSignIn } from './sign-in-page.ts';

/** Shows the page that the address names: `#/products?page=2`, `#/products/new`, `#/products/32`. */
function show(): void {
  const [path = '', query] = location.hash.slice(1).split('?');
  const [, name = '', id] = path.split('/');
  const resource = resources[name];
  clearNotice();
  if (name === 'sign-in') showSignIn();
  else if (resource === undefined) location.hash = '#/products';
  else if (id === undefined) showList(name, resource, Object.fromEntries(new URLSearchParams(query)));
  else if (id === 'new') showNew(name, resource);
  else showEntry(name, resource, decodeURIComponent(id));
}

addEventListener('hashchange', show);
show();
