import { randomInt } from 'node:crypto';
import { formatSeconds } from '../dates.ts';
import type { Draft } from '../entity.ts';
import type { MakeComputations } from './computations.ts';

const KEPT_CHARACTERS = 20;
const ALPHABET = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/** The store cuts codes, makes up those that are left out, and fills in what follows from the rest. */
export const giftCertificateComputations: MakeComputations = ({ now }) => ({
  derive(draft, { input, previous }) {
    if (previous !== undefined) return input.code === undefined ? {} : { code: cut(draft) };
    return {
      code: input.code === undefined ? makeCode() : cut(draft),
      balance: input.balance === undefined ? draft.amount : draft.balance,
      purchase_date: input.purchase_date ? draft.purchase_date : formatSeconds(now()),
    };
  },
});

function cut({ code }: Draft): string {
  return [...String(code)].slice(0, KEPT_CHARACTERS).join('');
}

/** Four groups of three characters. */
function makeCode(): string {
  const characters = Array.from({ length: 12 }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
  return characters.replace(/(?<=.)(?=(?:.{3})+$)/g, '-');
}
