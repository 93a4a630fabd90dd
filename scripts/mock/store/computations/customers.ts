import type { Entity } from '../entity.ts';
import type { Act, Input, MakeComputations } from './computations.ts';

const ADDRESSES = 'customers/{customer_id}/addresses';
const GROUPS = 'customer_groups';

/** Where a customer has the password: under a key that no JSON shows. */
const PASSWORD = Symbol('password');

/** A customer joins the default group, and has addresses and a password that the customer's own answers do not show. */
export const customerComputations: MakeComputations = (
  { below, change, find, has, make, refusals },
  fields,
) => {
  const defaultGroup = () => {
    const groups = has(GROUPS) ? below(GROUPS) : [];
    return groups.find(({ is_default: isDefault }) => isDefault === true)?.id ?? 0;
  };

  return {
    derive(_, { input, previous }) {
      const joins = previous === undefined && fields.has('customer_group_id');
      const { password } = authenticationIn(input);
      return {
        ...(joins && input.customer_group_id === undefined && { customer_group_id: defaultGroup() }),
        ...(password !== undefined && { [PASSWORD]: password }),
      };
    },

    isInvalid({ input, previous }) {
      const { password, password_confirmation: repeated } = authenticationIn(input);
      if (repeated !== undefined && repeated !== password)
        return refusals.invalidField('_authentication.password_confirmation', 'other');
      for (const [index, { id }] of addressesIn(input).entries()) {
        const isOwn = typeof id === 'number' && find(ADDRESSES, id)?.customer_id === previous?.id;
        if (id === undefined || (isOwn && previous !== undefined)) continue;
        const collection = `/customers/${previous?.id ?? '{customer_id}'}/addresses`;
        return refusals.invalidField(`addresses.${index}.id`, 'missing-reference', {
          collection,
          id: Number(id),
        });
      }
      return undefined;
    },

    afterWrite({ id: customer }, { input }) {
      for (const { id, ...address } of addressesIn(input)) {
        if (id === undefined) make(ADDRESSES, [customer], address);
        else change(ADDRESSES, Number(id), address);
      }
    },
  };
};

/** Whether a password is the one that was stated for the customer last. */
export const validatePassword: Act = ({ find }, [customer], { password }) => {
  const entity =
    customer === undefined ? undefined : (find('customers', customer) as WithPassword | undefined);
  return { success: entity?.[PASSWORD] !== undefined && entity[PASSWORD] === password };
};

type WithPassword = Entity & { readonly [PASSWORD]?: unknown };

function authenticationIn({ _authentication: stated }: Input): Input {
  return (stated ?? {}) as Input;
}

/** A link in the place of the addresses, as answers have it, says nothing. */
function addressesIn({ addresses }: Input): readonly Input[] {
  return Array.isArray(addresses) ? addresses : [];
}
