import { createMock } from '../mock/create-mock.ts';

const [document = '', port = ''] = process.argv.slice(2);
const state = { requestsPerHour: 1_000_000_000, planProducts: 1_000_000_000 };
// Prism writes a line for each request; so does the mock, as it would for a user.
const mock = await createMock({
  document,
  port: Number(port),
  state,
  log: (text) => process.stdout.write(text),
});
await mock.listen();
