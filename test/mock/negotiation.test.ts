import { expect, test } from 'vitest';
import { accepts, contentTypeFault } from '../../scripts/mock/negotiation.ts';

const json = ['application/json'];

test.each([
  { given: undefined, want: true },
  { given: '', want: true },
  { given: ' ', want: true },
  { given: '*/*', want: true },
  { given: 'application/*', want: true },
  { given: 'application/json', want: true },
  { given: 'Application/JSON', want: true },
  { given: 'application/json;q=0.001', want: true },
  { given: 'text/html, */*;q=0.1', want: true },
  { given: 'text/html,application/json', want: true },
  { given: 'application/json; charset=utf-8', want: true },
  { given: 'text/html', want: false },
  { given: 'text/*', want: false },
  { given: 'application/json;q=0', want: false },
  { given: 'application/json;q=0.000', want: false },
  { given: '*/*;q=0', want: false },
  // The most specific range counts (RFC 9110, section 12.5.1).
  { given: '*/*;q=0, application/json', want: true },
  { given: 'application/json;q=0, */*', want: false },
  { given: 'application/*;q=0, */*', want: false },
  { given: 'application/jsonp', want: false },
  { given: ';;;', want: false },
])('Accept: $given leaves JSON: $want', ({ given, want }) => {
  expect(accepts(given, json)).toBe(want);
});

const missing = { missing: true };
const unsupported = (type: string) => ({ unsupported: type });

test.each([
  { given: { 'content-type': 'application/json' }, want: undefined },
  { given: { 'content-type': 'APPLICATION/JSON' }, want: undefined },
  { given: { 'content-type': 'application/json; charset=utf-8' }, want: undefined },
  { given: { 'content-type': 'application/json;charset="UTF-8"' }, want: undefined },
  { given: { 'content-type': 'application/json; charset=us-ascii' }, want: undefined },
  { given: { 'content-type': 'application/json; version=1' }, want: undefined },
  { given: { 'content-type': 'application/json', 'content-encoding': 'identity' }, want: undefined },
  { given: {}, want: missing },
  { given: { 'content-type': ' ' }, want: missing },
  { given: { 'content-type': 'text/xml' }, want: unsupported('text/xml') },
  { given: { 'content-type': 'application/jsonp' }, want: unsupported('application/jsonp') },
  { given: { 'content-type': 'JSON' }, want: unsupported('JSON') },
  {
    given: { 'content-type': 'application/json; charset=utf-16' },
    want: unsupported('application/json; charset=utf-16'),
  },
  { given: { 'content-type': 'application/json', 'content-encoding': 'gzip' }, want: unsupported('gzip') },
])('$given', ({ given, want }) => {
  expect(contentTypeFault(given, json)).toEqual(want);
});
