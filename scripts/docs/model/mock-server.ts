import type { OpenApiDocument } from '../../contract/openapi-document.ts';
import { defaultAccounts } from '../../mock/accounts.ts';
import type { Server } from '../../recipes/fill-request.ts';

/** The mock as the document and its default accounts have it; the pages show requests to it. */
export function mockOf({ servers = [] }: OpenApiDocument): Server {
  const local = servers.find(({ url }) => /^http:\/\/(127\.0\.0\.1|localhost)(:|\/)/.test(url));
  const tokenOf = (access: string) => {
    const account = defaultAccounts.find((one) => one.access === access);
    return `${account?.user}:${account?.token}`;
  };
  return {
    base: local?.url ?? 'http://127.0.0.1:4010/api/v2',
    accounts: { write: tokenOf('write'), read: tokenOf('read') },
  };
}
