import type { ModelOperation } from '../../../scripts/contract/model.ts';
import type { Values } from './contract.ts';

/** Whether the filters of a query let an entry through. */
export function isLetThrough(value: Values, { parameters }: ModelOperation, query: URLSearchParams): boolean {
  return parameters.every(({ name, 'x-filter': filter }) => {
    const wanted = query.get(name);
    if (filter === undefined || wanted === null) return true;
    const { field, match } = filter as { field: string | string[]; match: string };
    const isThere = [field].flat().some((one) => fits(value[one], wanted, match));
    return match === 'differs' ? !isThere : isThere;
  });
}

function fits(value: unknown, wanted: string, match: string): boolean {
  const text = String(value);
  const same = (one: unknown) => {
    const isTrue = ['true', '1', 'yes'].includes(wanted.toLowerCase());
    if (typeof one === 'boolean') return one === isTrue;
    return String(one) === wanted || (wanted.trim() !== '' && Number(one) === Number(wanted));
  };
  if (match === 'contains') return text.toLowerCase().includes(wanted.toLowerCase());
  if (match === 'includes') return [value].flat().some(same);
  if (match === 'in') return wanted.split(',').some((one) => String(value) === one);
  if (match === 'minimum') return order(text) >= order(wanted);
  if (match === 'maximum') return order(text) <= order(wanted);
  return same(value);
}

function order(text: string): number {
  return Number.isNaN(Number(text)) ? Date.parse(text) : Number(text);
}
