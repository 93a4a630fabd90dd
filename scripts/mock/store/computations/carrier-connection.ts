import type { Check, Input } from './computations.ts';

/** What a carrier has to be told. */
const NEEDED: Readonly<Record<string, readonly string[]>> = {
  auspost: ['auth_key', 'test_mode'],
  zoom2u: ['auth_key', 'test_mode'],
  endicia: ['account_id', 'pass_phrase'],
  fedex: ['key', 'password', 'account_number', 'meter_number'],
};

/** The first credential that is missing. */
export const checkConnection: Check = ({ refusals }, { carrier_id: carrier, connection }) => {
  const missing = (NEEDED[String(carrier)] ?? []).find((key) => (connection as Input)[key] === undefined);
  return missing === undefined
    ? undefined
    : refusals.field('missing-required-data', `connection.${missing}`, 'required');
};
