import type { MakeRules } from './rules.ts';

export const customerRules: MakeRules = () => ({
  uniqueFields: [{ name: 'email', cause: 'duplicate-email', key: (email) => email.toLowerCase() }],
});
