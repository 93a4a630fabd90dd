import { expect, test } from 'vitest';
import { type Account, assertOwnTokens, authenticate, parseAccount } from '../../scripts/mock/accounts.ts';
import { basic } from './client.ts';

const jane: Account = { user: 'jane', token: 'se:cret', access: 'read' };
const mia: Account = { user: 'mia', token: 'pässword', access: 'write' };
const missing = { outcome: 'missing' };
const incorrect = { outcome: 'incorrect' };

test.each([
  { name: 'nothing', given: {}, want: missing },
  { name: 'a token with a colon', given: { authorization: basic('jane:se:cret') }, want: jane },
  { name: 'a token in UTF-8', given: { authorization: basic('mia:pässword') }, want: mia },
  {
    name: 'more than one space',
    given: { authorization: basic('jane:se:cret').replace(' ', '  ') },
    want: jane,
  },
  { name: 'another scheme', given: { authorization: 'Bearer amFuZTpzZTpjcmV0' }, want: missing },
  {
    name: 'a scheme that begins alike',
    given: { authorization: 'Basically amFuZTpzZTpjcmV0' },
    want: missing,
  },
  { name: 'no credentials after the scheme', given: { authorization: 'Basic ' }, want: missing },
  { name: 'no colon', given: { authorization: basic('jane') }, want: missing },
  { name: 'an unknown user', given: { authorization: basic('joe:se:cret') }, want: incorrect },
  { name: 'a wrong token', given: { authorization: basic('jane:secret') }, want: incorrect },
  { name: 'the token of somebody else', given: { authorization: basic('mia:se:cret') }, want: incorrect },
  { name: 'an empty user', given: { authorization: basic(':se:cret') }, want: incorrect },
  { name: 'a client', given: { 'x-auth-client': 'jane', 'x-auth-token': 'se:cret' }, want: jane },
  { name: 'a client without a token', given: { 'x-auth-client': 'jane' }, want: missing },
  { name: 'a token without a client', given: { 'x-auth-token': 'se:cret' }, want: jane },
  {
    name: 'a token beside an empty client',
    given: { 'x-auth-client': '', 'x-auth-token': 'se:cret' },
    want: jane,
  },
  { name: 'an unknown token', given: { 'x-auth-token': 'secret' }, want: incorrect },
  { name: 'an empty token', given: { 'x-auth-token': '' }, want: missing },
  {
    name: 'the client of somebody else',
    given: { 'x-auth-client': 'mia', 'x-auth-token': 'se:cret' },
    want: incorrect,
  },
  {
    name: 'a token beside a user who is wrong',
    given: { 'x-auth-token': 'se:cret', authorization: basic('mia:x') },
    want: jane,
  },
  {
    name: 'a client that is wrong beside a user who is right',
    given: { 'x-auth-client': 'jane', 'x-auth-token': 'x', authorization: basic('mia:pässword') },
    want: incorrect,
  },
])('$name', ({ given, want }) => {
  const account = 'user' in want ? { outcome: 'account', account: want } : want;
  expect(authenticate(given, [jane, mia])).toEqual(account);
});

test.each([
  { given: {}, want: missing },
  {
    given: { authorization: basic('who:ever') },
    want: { outcome: 'account', account: { user: 'anybody', token: '', access: 'write' } },
  },
])('any credentials, given $given', ({ given, want }) => {
  expect(authenticate(given, 'any')).toEqual(want);
});

test('an account of the command line', () => {
  expect(parseAccount('jane:secret:read')).toEqual({ user: 'jane', token: 'secret', access: 'read' });
  expect(parseAccount('jane:secret:write')).toEqual({ user: 'jane', token: 'secret', access: 'write' });
});

test.each([
  '',
  'jane',
  'jane:secret',
  'jane:secret:admin',
  ':secret:read',
  'jane::read',
  'a:b:c:read',
  'a:b:read ',
])("'%s' is no account", (text) => {
  expect(() => parseAccount(text)).toThrow(
    new Error(`'${text}' is not an account; write user:token:read or user:token:write`),
  );
});

test('each token tells whose it is', () => {
  assertOwnTokens([jane, mia]);
  expect(() => assertOwnTokens([jane, mia, { ...mia, user: 'joe' }])).toThrow(
    new Error("The accounts 'mia' and 'joe' have the same token; give each one of its own"),
  );
});
