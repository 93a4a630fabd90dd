import type { MakeComputations } from './computations.ts';

const COUNTRIES = 'countries';

/** The code of the country is found by its name. */
export const addressComputations: MakeComputations = ({ below, has }) => ({
  derive({ country }) {
    const name = String(country).toLowerCase();
    const found = (has(COUNTRIES) ? below(COUNTRIES) : []).find(
      (one) => String(one.country).toLowerCase() === name,
    );
    return { country_iso2: found?.country_iso2 ?? '' };
  },
});
