import type { Entity } from '../entity.ts';
import { answerExample } from '../examples.ts';
import type { Input, MakeComputations } from './computations.ts';
import { slug } from './slug.ts';

/** Where the targets of each type are kept, and the paths that the storefront has for them. */
const TARGETS: Readonly<Record<string, readonly [resource: string, path: (target: Entity) => unknown]>> = {
  product: ['products', ({ custom_url: url }) => url],
  category: ['categories', ({ url }) => url],
  brand: ['brands', ({ name }) => `/brands/${slug(String(name))}/`],
};

/** A redirect shows the address that it leads to. */
export const redirectComputations: MakeComputations = ({ document, find, mayRefer, refusals }) => {
  const storefront = String((answerExample(document, '/store') as Input | undefined)?.secure_url);

  return {
    derive({ forward }) {
      const { type, ref } = forward as Input;
      const [resource, pathOf] = TARGETS[String(type)] ?? [];
      if (resource === undefined) return { url: new URL(String(ref)).href };
      const target = find(resource, Number(ref));
      const path = target === undefined ? '/' : String(pathOf?.(target) ?? '/');
      return { forward: { type, ref: Number(ref) }, url: new URL(path, storefront).href };
    },

    isInvalid({ input }) {
      const { type, ref } = input.forward as Input;
      const [resource] = TARGETS[String(type)] ?? [];
      if (resource === undefined)
        return isWebAddress(String(ref))
          ? undefined
          : refusals.invalidField('forward.ref', 'format', { value: 'uri' });
      if (!/^\d{1,10}$/.test(String(ref)))
        return refusals.invalidField('forward.ref', 'type', { value: 'integer' });
      return mayRefer(resource, Number(ref))
        ? undefined
        : refusals.invalidField('forward.ref', 'missing-reference', {
            collection: `/${resource}`,
            id: Number(ref),
          });
    },
  };
};

function isWebAddress(text: string): boolean {
  return /^https?:/i.test(text) && URL.canParse(text);
}
