import { testRule } from './test-rule.ts';

testRule('response-http-headers', [
  {
    name: 'no Location',
    given: { components: { responses: { Created: { headers: { Location: null } } } } },
    want: [
      {
        message: 'HTTP gives this code headers that clients act on: add Location (with required: true).',
        at: '/components/responses/Created/headers',
      },
    ],
  },
  {
    name: 'a Location that may be absent',
    given: { components: { responses: { Found: { headers: { Location: { required: false } } } } } },
    want: [
      {
        message: 'HTTP gives this code headers that clients act on: add required: true to Location.',
        at: '/components/responses/Found/headers',
      },
    ],
  },
  {
    name: 'no Allow',
    given: { components: { responses: { MethodNotAllowed: { headers: { Allow: null } } } } },
    want: [
      {
        message: 'HTTP gives this code headers that clients act on: add Allow (with required: true).',
        at: '/components/responses/MethodNotAllowed/headers',
      },
    ],
  },
  {
    name: 'no WWW-Authenticate',
    given: { components: { responses: { Unauthorized: { headers: { 'WWW-Authenticate': null } } } } },
    want: [
      {
        message:
          'HTTP gives this code headers that clients act on: add WWW-Authenticate (with required: true).',
        at: '/components/responses/Unauthorized/headers',
      },
    ],
  },
  {
    name: 'no Last-Modified',
    given: { components: { responses: { NotModified: { headers: { 'Last-Modified': null } } } } },
    want: [
      {
        message: 'HTTP gives this code headers that clients act on: add Last-Modified.',
        at: '/components/responses/NotModified/headers',
      },
    ],
  },
  {
    name: 'no Retry-After',
    given: { components: { responses: { ServiceUnavailable: { headers: { 'Retry-After': null } } } } },
    want: [
      {
        message: 'HTTP gives this code headers that clients act on: add Retry-After.',
        at: '/components/responses/ServiceUnavailable/headers',
      },
    ],
  },
  {
    name: 'names in lower case, one of them by reference',
    given: {
      components: {
        headers: { Location: { required: true, schema: {} } },
        responses: {
          Created: { headers: { Location: null, location: { $ref: '#/components/headers/Location' } } },
          ServiceUnavailable: { headers: { 'Retry-After': null, 'retry-after': { schema: {} } } },
        },
      },
    },
    want: [],
  },
]);
