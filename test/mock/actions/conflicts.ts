import { samples } from '../samples.ts';
import type { Action, ErrorEntry } from './action.ts';

const create = (resource: string) => samples.find((sample) => sample.resource === resource)?.create ?? {};

const held = 'The category cannot be deleted, because products would be left without a category.';
const moveProducts = 'Move the products to another category, or delete them, before you delete the category.';

const deletions: readonly Action[] = [
  {
    name: 'a DELETE of a category that holds products',
    request: { method: 'DELETE', target: '{base}/categories/14' },
    want: conflict('category-holds-products', held, { product_ids: [32, 33], resolution: moveProducts }),
  },
  {
    name: 'a DELETE of all categories while one holds products',
    request: { method: 'DELETE', target: '{base}/categories' },
    want: conflict('category-holds-products', held, { product_ids: [32, 33, 34], resolution: moveProducts }),
  },
  {
    name: 'a DELETE of all categories that a filter lets through, while others are below them',
    request: { method: 'DELETE', target: '{base}/categories?name=Clothing' },
    want: conflict(
      'category-has-subcategories',
      'The category cannot be deleted, because it has subcategories.',
      {
        category_ids: [14],
        resolution:
          'Move the subcategories to another parent, or delete them, before you delete the category.',
      },
    ),
  },
  {
    name: 'a DELETE of a category that has subcategories',
    request: { method: 'DELETE', target: '{base}/categories/10' },
    want: conflict(
      'category-has-subcategories',
      'The category cannot be deleted, because it has subcategories.',
      {
        category_ids: [14],
        resolution:
          'Move the subcategories to another parent, or delete them, before you delete the category.',
      },
    ),
  },
];

const duplicates: readonly Action[] = [
  {
    resource: 'products',
    other: 33,
    field: 'name',
    value: 'Plain T-Shirt',
    holder: 32,
    message: "The name 'Plain T-Shirt' is in use already.",
    resolution: 'Choose another name, or update the resource that has it.',
  },
  {
    resource: 'products',
    other: 33,
    field: 'sku',
    value: 'TTRPS',
    holder: 32,
    message: "The SKU 'TTRPS' is in use already.",
    resolution: 'Choose another SKU, or update the product that has it.',
  },
  {
    resource: 'categories',
    other: 14,
    field: 'name',
    value: 'Tableware',
    holder: 15,
    message: "The name 'Tableware' is in use already.",
    resolution: 'Choose another name, or update the resource that has it.',
  },
  {
    resource: 'customers',
    other: 6,
    field: 'email',
    value: 'JaneDoe@example.com',
    holder: 5,
    message: "The e-mail address 'JaneDoe@example.com' is in use already.",
    resolution: 'Choose another e-mail address, or update the customer who has it.',
  },
].flatMap(({ resource, other, field, value, holder, message, resolution }): Action[] => {
  const want = conflict(`duplicate-${field}`, message, { field, value, conflicting_id: holder, resolution });
  return [
    {
      name: `a POST to ${resource} of a ${field} that exists`,
      request: {
        method: 'POST',
        target: `{base}/${resource}`,
        body: { ...create(resource), [field]: value },
      },
      want,
    },
    {
      name: `a PUT to one of the ${resource} of a ${field} that exists`,
      request: { method: 'PUT', target: `{base}/${resource}/${other}`, body: { [field]: value } },
      want,
    },
    {
      name: `a PUT to one of the ${resource} of its own ${field}`,
      request: { method: 'PUT', target: `{base}/${resource}/${holder}`, body: { [field]: value } },
      want: { status: 200, cause: 'updated', json: { id: holder, [field]: value } },
    },
  ];
});

const freed: Action = {
  name: 'a POST of a name that was freed',
  before: [{ method: 'PUT', target: '{base}/categories/16', body: { name: 'Sale' } }],
  request: { method: 'POST', target: '{base}/categories', body: { name: 'Clearance' } },
  want: { status: 201, cause: 'created' },
};

const mug = { id: 34, name: 'Enamel Mug', inventory_level: 3 };
const jug = { id: 35, name: 'Enamel Jug', inventory_level: 0 };

const quantities: readonly Action[] = [
  {
    name: 'more than is in stock',
    products: [{ product_id: 34, quantity: 4 }],
    errors: [{ type: 'OutOfStock', product: mug }],
  },
  {
    name: 'more than is in stock, on two lines',
    products: [
      { product_id: 34, quantity: 2 },
      { product_id: 34, quantity: 2 },
    ],
    errors: [{ type: 'OutOfStock', product: mug }],
  },
  {
    name: 'more than may be ordered at once',
    products: [{ product_id: 35, quantity: 6 }],
    errors: [{ type: 'ExceedsMaxQuantity', product: jug, maximum_quantity: 5 }],
  },
  {
    name: 'less than may be ordered at once',
    products: [{ product_id: 35, quantity: 1 }],
    errors: [{ type: 'InsufficientQuantity', product: jug, minimum_quantity: 2 }],
  },
].flatMap(({ name, products, errors }): Action[] => {
  const before = [
    {
      method: 'POST',
      target: '{base}/products',
      body: {
        ...create('products'),
        name: jug.name,
        order_quantity_minimum: 2,
        order_quantity_maximum: 5,
      },
    },
  ];
  const want = conflict(
    'quantity-unavailable',
    'Quantities of one or more products are out of stock or did not meet quantity requirements.',
    { errors, resolution: 'Lower the quantity, or wait until the product is in stock.' },
  );
  return [
    {
      name: `a POST of an order of ${name}`,
      before,
      request: { method: 'POST', target: '{base}/orders', body: { ...create('orders'), products } },
      want,
    },
    {
      name: `a PUT of an order of ${name}`,
      before,
      request: { method: 'PUT', target: '{base}/orders/118', body: { products } },
      want,
    },
  ];
});

export const conflicts = [...deletions, ...duplicates, freed, ...quantities];

function conflict(cause: string, message: string, details: ErrorEntry['details']) {
  return { status: 409, cause, errors: [{ message, ...(details && { details }) }] };
}
