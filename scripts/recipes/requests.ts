import type { RecipeRequest } from './recipe.ts';
import type { StepSource } from './recipe-source.ts';

const JSON_BODY = { 'Content-Type': 'application/json' } as const;

/** A request with a JSON body that says so. */
export function send(method: string, path: string, json: unknown): RecipeRequest {
  return { method, path, headers: JSON_BODY, body: { json } };
}

export function get(path: string): RecipeRequest {
  return { method: 'GET', path };
}

/** Creates a category; its id is captured. */
export function makeCategory(name = 'category', json: object = { name: 'Recipe {run}' }): StepSource {
  return {
    request: send('POST', '/categories', json),
    causes: ['created'],
    capture: { [name]: 'id' },
  };
}

/** Creates a product in `{category}`; its id is captured as `product`. */
export function makeProduct(fields: object = {}): StepSource {
  return {
    request: send('POST', '/products', { ...PRODUCT, ...fields }),
    causes: ['created'],
    capture: { product: 'id' },
  };
}

/** Creates a customer; the id is captured as `customer`. */
export function makeCustomer(fields: object = {}): StepSource {
  return {
    request: send('POST', '/customers', { ...CUSTOMER, ...fields }),
    causes: ['created'],
    capture: { customer: 'id' },
  };
}

/** Deletes a resource; that it is gone already does no harm. */
export function remove(path: string): StepSource {
  return { request: { method: 'DELETE', path }, causes: ['deleted', 'no-such-resource'] };
}

/** Waits until a collection has no entries. */
export function untilEmpty(collection: string): StepSource {
  return {
    request: get(`${collection}/count`),
    causes: ['read'],
    until: { member: 'count', value: 0 },
  };
}

export const PRODUCT = {
  name: 'Recipe {run}',
  type: 'physical',
  price: '14.5000',
  weight: '0.2500',
  categories: ['{category}'],
  availability: 'available',
} as const;

export const CUSTOMER = {
  first_name: 'Recipe',
  last_name: '{run}',
  email: 'recipe-{run}@example.com',
} as const;

export const CURRENCY = {
  currency_code: 'XTS',
  currency_exchange_rate: '1.5',
  token: 'XTS',
  token_location: 'left',
  decimal_token: '.',
  thousands_token: ',',
  decimal_places: 2,
} as const;

export const REDIRECT = {
  path: '/recipe-{run}',
  forward: { type: 'manual', ref: 'https://example.com/{run}' },
} as const;
