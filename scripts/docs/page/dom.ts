type Child = Node | string;

/** Makes an element. Texts become text, never markup. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/**
 * The element of the page with an id.
 *
 * @throws an Error that names the id, if the page has none
 */
export function byId<Type extends HTMLElement>(id: string, type: new () => Type): Type {
  const found = document.getElementById(id);
  if (!(found instanceof type)) throw new Error(`The page has no #${id}.`);
  return found;
}

/** All elements that a selector matches, in the order of the page. */
export function all<Type extends HTMLElement = HTMLElement>(
  selector: string,
  within: ParentNode = document,
): Type[] {
  return [...within.querySelectorAll<Type>(selector)];
}
