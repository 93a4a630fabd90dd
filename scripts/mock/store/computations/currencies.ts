import { formatMoment } from '../dates.ts';
import type { MakeComputations } from './computations.ts';
import { takeFromOthers } from './only-one.ts';

/** One currency is the default one, which can be paid in and cannot go. */
export const currencyComputations: MakeComputations = (shop) => ({
  derive({ country_iso2: country, is_default: isDefault = false, is_transactional: isTransactional }) {
    return {
      is_default: isDefault,
      is_transactional: isDefault === true || isTransactional,
      default_for_country_codes: typeof country === 'string' ? [country] : [],
      last_updated: formatMoment(shop.now()),
    };
  },

  afterWrite: (currency) => takeFromOthers(shop, 'currencies', 'is_default', currency),

  stays: ({ id, is_default: isDefault }) =>
    isDefault === true ? shop.refusals.refuse('default-currency', { currency_id: id }) : undefined,
});
