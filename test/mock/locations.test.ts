import { expect, test } from 'vitest';
import {
  baseOf,
  deprecatedVersionTarget,
  readTarget,
  routeTarget,
  secureTarget,
} from '../../scripts/mock/locations.ts';

test.each([
  { given: '/api/v1/products', want: '/api/v2/products' },
  { given: '/api/v1', want: '/api/v2' },
  { given: '/api/v1?page=2', want: '/api/v2?page=2' },
  { given: '/api/v1/products?url=/api/v1/x', want: '/api/v2/products?url=/api/v1/x' },
  { given: '/stores/abc123/v1/orders/118', want: '/stores/abc123/v2/orders/118' },
  { given: '/stores/a%2Fb/v1/time', want: '/stores/a%2Fb/v2/time' },
  { given: '/api/v1//evil.example', want: '/api/v2//evil.example' },
  { given: '/api/v1/%zz', want: '/api/v2/%25zz' },
  { given: '/api/v1/a b"<>\\^`{|}', want: '/api/v2/a%20b%22%3C%3E%5C%5E%60%7B%7C%7D' },
  { given: '/api/v1/[x]#y', want: '/api/v2/%5Bx%5D%23y' },
  { given: '/api/v1/\ud800', want: '/api/v2/%EF%BF%BD' },
  { given: '/api/v2/products', want: undefined },
  { given: '/api/v1#/products', want: undefined },
  { given: '/stores/a#b/v1/time', want: '/stores/a%23b/v2/time' },
  { given: '/api/v10/products', want: undefined },
  { given: '/stores/v1/products', want: undefined },
  { given: '/stores/a/b/v1/products', want: undefined },
  { given: '//api/v1/products', want: undefined },
])('deprecated: $given', ({ given, want }) => {
  expect(deprecatedVersionTarget(given)).toBe(want);
});

test.each([
  { host: 'shop.example', target: '/api/v2/time?a=b', want: 'https://shop.example/api/v2/time?a=b' },
  { host: '127.0.0.1:4010', target: '/', want: 'https://127.0.0.1:4010/' },
  { host: '[::1]:4010', target: '/', want: 'https://[::1]:4010/' },
  { host: undefined, target: '/api/v2/time', want: '/api/v2/time' },
  { host: '', target: '/api/v2/time', want: '/api/v2/time' },
  { host: 'a b', target: '/api/v2/time', want: '/api/v2/time' },
  { host: 'user@evil.example', target: '/', want: '/' },
  { host: 'shop.example/evil', target: '/', want: '/' },
  { host: '[::1', target: '/', want: '/' },
  { host: 'shop.example:99999', target: '/', want: '/' },
  // Two slashes at the start of a reference name a host.
  { host: undefined, target: '//evil.example/x', want: '/evil.example/x' },
])('secure: $host $target', ({ host, target, want }) => {
  expect(secureTarget(host, target)).toBe(want);
});

test.each([
  { host: 'localhost:4011', secure: 'https://127.0.0.1:4010', want: 'https://localhost:4010/x?y' },
  { host: '[::1]', secure: 'https://127.0.0.1:4010', want: 'https://[::1]:4010/x?y' },
  { host: 'shop.example:80', secure: 'https://127.0.0.1', want: 'https://shop.example/x?y' },
  { host: undefined, secure: 'https://127.0.0.1:4010', want: 'https://127.0.0.1:4010/x?y' },
  { host: 'user@evil.example', secure: 'https://[::1]:4010', want: 'https://[::1]:4010/x?y' },
])('secure: $host beside $secure', ({ host, secure, want }) => {
  expect(secureTarget(host, '/x?y', secure)).toBe(want);
});

test.each([
  { given: '/api/v2/products.json', want: '/api/v2/products' },
  { given: '/api/v2/products/32.json?a=b.json', want: '/api/v2/products/32?a=b.json' },
  { given: '/api/v2/products?x=.json', want: '/api/v2/products?x=.json' },
  { given: '/api/v2/products', want: '/api/v2/products' },
  { given: '/api/v2/products.json/32', want: '/api/v2/products.json/32' },
  { given: '/api/v2/products/', want: '/api/v2/products' },
  { given: '/api/v2/products/32/?a=b/', want: '/api/v2/products/32?a=b/' },
  { given: '/api/v2/products/32.json/', want: '/api/v2/products/32' },
  { given: '/api/v2/products/32/.json', want: '/api/v2/products/32' },
  { given: '/stores/abc123/v2/products/', want: '/stores/abc123/v2/products' },
  { given: '/api/v2/products//', want: '/api/v2/products/' },
  { given: '/api/v2/', want: '/api/v2' },
  // The slash and the ending are the API's business; below other paths they mean what they mean there.
  { given: '/_docs/', want: '/_docs/' },
  { given: '/_docs/data.json', want: '/_docs/data.json' },
  { given: '/api/v2/products/32#x', want: '/api/v2/products/32%23x' },
  { given: '/api/v2/products?limit=1#x', want: '/api/v2/products?limit=1%23x' },
  { given: '/api/v2/products/#', want: '/api/v2/products/%23' },
  { given: 'http://example.com/api/v2/time.json?a', want: '/api/v2/time?a' },
  { given: '/api/v2/taxclasses/1.json', want: '/api/v2/tax_classes/1' },
  { given: '/taxclasses', want: '/taxclasses' },
  { given: '*', want: '/' },
  { given: '', want: '/' },
])('route: $given', ({ given, want }) => {
  expect(routeTarget(given, new Map([['taxclasses', 'tax_classes']]))).toBe(want);
});

test.each([
  { given: '/api/v2/products', want: '/api/v2' },
  { given: '/api/v2', want: '/api/v2' },
  { given: '/api/v2?x', want: '/api/v2' },
  { given: '/api/v2#x', want: '' },
  { given: '/stores/abc123/v2/products', want: '/stores/abc123/v2' },
  { given: '/api/v20/products', want: '' },
  { given: '/api/v1/products', want: '' },
  { given: '/stores/v2/products', want: '' },
  { given: '/', want: '' },
])('base: $given', ({ given, want }) => {
  expect(baseOf(given)).toBe(want);
});

// RFC 9112, section 3.2.
test.each([
  { given: '/a//b?c', want: { origin: '/a//b?c', host: undefined } },
  { given: 'http://a.example:8080/b?c', want: { origin: '/b?c', host: 'a.example:8080' } },
  { given: 'HTTPS://a.example', want: { origin: '/', host: 'a.example' } },
  { given: 'http://a.example?b', want: { origin: '/?b', host: 'a.example' } },
  { given: 'http://a.example/b/../c#d', want: { origin: '/b/../c#d', host: 'a.example' } },
  { given: 'http://[::1]:80/', want: { origin: '/', host: '[::1]:80' } },
  { given: 'http://[/b', want: { origin: '/', host: undefined } },
  { given: 'http:///b', want: { origin: '/', host: undefined } },
  { given: '*', want: { origin: '/', host: undefined } },
  { given: 'a.example:443', want: { origin: '/', host: undefined } },
])('target: $given', ({ given, want }) => {
  expect(readTarget(given)).toEqual(want);
});
