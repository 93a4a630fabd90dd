import { type Collection, orders, products } from './store.ts';

export interface Field {
  /** As the contract names it in its errors, with dots. */
  readonly name: string;
  readonly label: string;
  /** `number` becomes a number if it is one; what is none is for the store to refuse. */
  readonly type: 'text' | 'number' | 'long' | 'secret';
  readonly value?: string;
  /** What it has to be, where the store would say it in the words of programs. */
  readonly rule?: string;
  /** Left out where there is something to change. */
  readonly onlyNew?: true;
}

export interface Resource {
  readonly noun: string;
  readonly collection: Collection;
  /** Members of an entry that a list shows. */
  readonly columns: Readonly<Record<string, string>>;
  readonly filter: { readonly name: string; readonly label: string };
  readonly fields: readonly Field[];
  /** What each new entry has beside its fields. */
  readonly defaults: object;
}

const AMOUNT = 'A number, such as 14.50.';

export const resources: Readonly<Record<string, Resource>> = {
  products: {
    noun: 'product',
    collection: products,
    columns: { id: 'Id', name: 'Name', sku: 'SKU', price: 'Price' },
    filter: { name: 'name', label: 'Name' },
    fields: [
      { name: 'name', label: 'Name', type: 'text' },
      { name: 'sku', label: 'SKU', type: 'text' },
      { name: 'price', label: 'Price', type: 'text', rule: AMOUNT },
      { name: 'weight', label: 'Weight', type: 'text', value: '1', rule: AMOUNT },
      { name: 'categories.0', label: 'Category', type: 'number', value: '14', onlyNew: true },
      { name: 'description', label: 'Description', type: 'long' },
    ],
    defaults: { type: 'physical', availability: 'available' },
  },
  orders: {
    noun: 'order',
    collection: orders,
    columns: { id: 'Id', status: 'Status', items_total: 'Items', total_inc_tax: 'Total' },
    filter: { name: 'status_id', label: 'Status' },
    fields: [
      { name: 'billing_address.zip', label: 'Postal code', type: 'text', onlyNew: true },
      { name: 'products.0.product_id', label: 'Product', type: 'number', onlyNew: true },
      { name: 'products.0.quantity', label: 'Quantity', type: 'number', value: '1', onlyNew: true },
      { name: 'status_id', label: 'Status', type: 'number', value: '1' },
      { name: 'staff_notes', label: 'Notes', type: 'long' },
    ],
    defaults: {},
  },
};
