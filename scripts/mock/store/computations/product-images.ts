import { type Entity, parentOf } from '../entity.ts';
import { documentedBase } from '../links.ts';
import type { Input, MakeComputations, Shop } from './computations.ts';
import { inPlace, makeRoom } from './sort-order.ts';

const IMAGES = 'products/{product_id}/images';
const SIZES = ['zoom', 'thumbnail', 'standard', 'tiny'];
const NO_IMAGE: Input = { id: 0, ...Object.fromEntries(SIZES.map((size) => [`${size}_url`, null])) };

/** The most of a file's name that is kept, so that the paths made from it stay as short as the schemas want them. */
const LONGEST_NAME = 100;

/** An image has addresses, and one of a product's images is its thumbnail. */
export const productImageComputations: MakeComputations = (shop) => {
  const origin = documentedBase(shop.document).replace(/\/api\/.*$/, '');

  return {
    derive(draft, { input, previous, below, isOwn = false }) {
      const [, product = 0] = below.at(-1) ?? [];
      const isFirst = previous === undefined && shop.below(IMAGES, product).length === 0;
      // A product keeps its thumbnail until another image is.
      const stays = previous?.is_thumbnail === true && !isOwn;
      return {
        ...(isFirst || stays ? { is_thumbnail: true } : {}),
        ...(input.image_file === undefined || input.image_file === previous?.image_file
          ? {}
          : stored(String(input.image_file), draft.id, origin)),
      };
    },

    afterWrite(image, write) {
      const [, product] = write.below.at(-1) ?? [];
      if (write.isOwn === true || product === undefined) return;
      if (image.is_thumbnail === true) {
        for (const { id, is_thumbnail: isThumbnail } of shop.below(IMAGES, product))
          if (isThumbnail === true && id !== image.id) shop.change(IMAGES, id, { is_thumbnail: false });
        show(shop, product, image);
      }
      makeRoom(shop, IMAGES, image, write);
    },

    afterDelete(images) {
      for (const product of new Set(images.map(parentOf))) {
        if (product === undefined || shop.find('products', product) === undefined) continue;
        const left = shop.below(IMAGES, product);
        if (left.some(({ is_thumbnail: isThumbnail }) => isThumbnail === true)) continue;
        const [first] = inPlace(left);
        if (first !== undefined) shop.change(IMAGES, first.id, { is_thumbnail: true });
        show(shop, product, first);
      }
    },
  };
};

/** Makes an image the product's primary one; none if it is left out. */
function show(shop: Shop, product: number, image: Entity | undefined): void {
  const primary =
    image === undefined
      ? NO_IMAGE
      : { id: image.id, ...Object.fromEntries(SIZES.map((size) => [`${size}_url`, image[`${size}_url`]])) };
  const before = shop.find('products', product)?.primary_image;
  if (JSON.stringify(before) !== JSON.stringify(primary))
    shop.change('products', product, { primary_image: primary });
}

/** Where a file that was fetched is, and its image in all sizes. */
function stored(file: string, id: number, origin: string): Input {
  const last = file.split(/[?#]/)[0]?.split('/').at(-1) ?? '';
  const [, stem = last, extension = 'jpg'] = /^(.*?)\.([A-Za-z0-9]{1,5})$/.exec(last) ?? [];
  const name = stem.replace(/[^A-Za-z0-9_]+/g, '-').slice(0, LONGEST_NAME) || 'image';
  const urls = SIZES.map((size) => [`${size}_url`, `${origin}/images/${name}-${id}-${size}.${extension}`]);
  return {
    image_file: `${name.charAt(0).toLowerCase()}/${name}__${String(id).padStart(5, '0')}.${extension}`,
    ...Object.fromEntries(urls),
  };
}
