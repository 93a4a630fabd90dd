import type { Entity } from '../entity.ts';
import type { Shop } from './computations.ts';

/** Of a flag that one entry at most has: whoever gets it takes it from the one before. */
export function takeFromOthers(
  { below, change }: Shop,
  resource: string,
  field: string,
  entity: Entity,
): void {
  if (entity[field] !== true) return;
  for (const other of below(resource))
    if (other.id !== entity.id && other[field] === true) change(resource, other.id, { [field]: false });
}
