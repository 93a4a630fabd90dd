import { createMock } from 'store-api-contract/mock';

/** The `globalSetup` of Vitest or of Playwright. Tests find the mock at `process.env.STORE_API`. */
export default async function setUp() {
  const mock = await createMock();
  process.env.STORE_API = await mock.listen();
  return () => mock.close();
}
