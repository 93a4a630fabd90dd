import { createMock } from '../../scripts/mock/create-mock.ts';

/** A program that uses a mock without a network, and without a test runner that loads modules in its own way. */
const mock = await createMock();
const { statusCode } = await mock.inject({ url: '/api/v2/time' });
await mock.close();
console.log(statusCode);
