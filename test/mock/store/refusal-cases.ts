import { expect } from 'vitest';
import { ErrorWriter } from '../../../scripts/contract/error-writer.ts';
import { createStore, type Input, type Refusal, type Store } from '../../../scripts/mock/store/store.ts';
import { body, causesOf, contractDocument, errorFaults, PLAN } from './contract-document.ts';

const errors = new ErrorWriter(contractDocument);

export type Action = 'create' | 'update' | 'delete' | 'delete-all';

export const product = (fields: Input = {}) => ({ ...body('createProduct', 'minimal'), ...fields });
export const order = (...products: readonly Input[]) => ({ billing_address: { zip: '78751' }, products });
export const pickup = (...items: readonly Input[]) => ({
  billing_address: { zip: '78751' },
  consignments: { pickups: [{ pickup_method_id: 1, line_items: items }] },
});
export const customer = (email: string) => ({ first_name: 'A', last_name: 'B', email });

const conflict = (name: string) => {
  const [entry] = causesOf(409)[name] as {
    message: string;
    details: { resolution: string };
  }[];
  return { cause: name, message: entry?.message ?? '', resolution: entry?.details.resolution };
};

export interface RefusalCase {
  readonly name: string;
  readonly prepare?: (store: Store) => void;
  readonly given: readonly [action: Action, resource: string, id: number | undefined, input?: Input];
  readonly planProducts?: number;
  /** Undefined where the write is admitted. */
  readonly want: Refusal | undefined;
}

export const duplicate = (field: string, value: string, id: number, message: string): Refusal => {
  const { cause, resolution } = conflict(`duplicate-${field}`);
  return { cause, message, details: { field, value, conflicting_id: id, resolution } };
};

export const inTheWay = (cause: string, details: object): Refusal => {
  const { message, resolution } = conflict(cause);
  return { cause, message, details: { ...details, resolution } };
};

export const unavailable = (...errors: readonly object[]) => inTheWay('quantity-unavailable', { errors });

/** Asks a store for a write, and compares the refusal as a whole. */
export function expectRefusal({ prepare, given, planProducts, want }: RefusalCase): void {
  const store = createStore(contractDocument);
  prepare?.(store);
  const [action, resource, id, input] = given;
  const refusal =
    action === 'delete-all'
      ? store.refuseDeleteAll(resource)
      : store.refuse(
          action,
          resource,
          id,
          input,
          planProducts === undefined ? PLAN : { planLimits: { '/products': planProducts } },
        );
  expect(refusal).toEqual(want);
  if (refusal !== undefined)
    expect(errorFaults({ status: errors.statusOf(refusal.cause) ?? 0, ...refusal })).toEqual([]);
}
