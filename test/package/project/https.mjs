import { createMock } from 'store-api-contract/mock';

/** TLS with a certificate that is made by what comes with the package. */
const mock = await createMock({ https: true });
console.log(new URL(await mock.listen()).protocol, mock.authority.split('\n', 1)[0]);
await mock.close();
