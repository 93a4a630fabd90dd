import fc from 'fast-check';
import { authorization as ownAuthorization } from './operations.ts';

const crlf = '\r\n';
const authorization = `Authorization: ${ownAuthorization}`;

/** Request lines, most of which are wrong in one way. */
const requestLines = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      ...['GET /api/v2/time HTTP/1.1', 'POST /api/v2/categories HTTP/1.1', 'PUT /api/v2/orders/118 HTTP/1.1'],
      ...['DELETE /api/v2/customers/5 HTTP/1.1', 'GET /stores/a/v2/products?limit=2 HTTP/1.1'],
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      ...[
        'GET /api/v2/products/%E0%A4%A HTTP/1.1',
        'GET /api/v2/../../etc/passwd HTTP/1.1',
        'GET * HTTP/1.1',
      ],
      ...[
        'GET //api/v2/time HTTP/1.1',
        'GET http://example.com/api/v2/time HTTP/1.1',
        'GET http://[ HTTP/1.1',
      ],
      ...[
        'OPTIONS * HTTP/1.1',
        'CONNECT example.com:443 HTTP/1.1',
        'GET ftp://a/b HTTP/1.1',
        'GET ? HTTP/1.1',
      ],
      ...[
        'GET /api/v2/time HTTP/1.0',
        'GET /api/v2/time HTTP/0.9',
        'GET /api/v2/time HTTP/2.0',
        'GET /api/v2/time',
      ],
      ...['PRI * HTTP/2.0', 'GETT /api/v2/time HTTP/1.1', 'get /api/v2/time HTTP/1.1', 'QUERY / HTTP/1.1'],
      ...['GET /api/v2/time  HTTP/1.1', ' GET /api/v2/time HTTP/1.1', 'GET\t/api/v2/time\tHTTP/1.1', 'GET'],
      ...['GET /api/v2/\xff HTTP/1.1', 'GET /api/v2/\x00 HTTP/1.1', `GET /${'a'.repeat(20_000)} HTTP/1.1`],
      ...[
        `GET /api/v2/products/${'9'.repeat(9_000)} HTTP/1.1`,
        'M-SEARCH /api/v2/time HTTP/1.1',
        '\x16\x03\x01',
      ],
      ...['GET /api/v2/time#fragment HTTP/1.1', 'GET /api/v1//evil.example/ HTTP/1.1', 'SOURCE / HTTP/1.1'],
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary-ascii', maxLength: 40 }) },
);

const odd = fc.oneof(
  fc.constantFrom(
    ...['Host: 127.0.0.1', 'Host: a b', 'Host:', 'Host: example.com', 'host: 127.0.0.1', authorization],
    ...[
      'Content-Type: application/json',
      'Content-Type:',
      'Accept: text/html',
      'Accept: ;;;',
      'Expect: 200-ok',
    ],
    ...[
      'Expect: 100-continue',
      'Upgrade: websocket',
      'Connection: Upgrade',
      'Connection: close',
      'TE: trailers',
    ],
    ...[
      'Content-Length: 2',
      'Content-Length: -1',
      'Content-Length: 99999999999999999999',
      'Content-Length: x',
    ],
    ...['Content-Length: 1000', 'Transfer-Encoding: chunked', 'Transfer-Encoding: gzip', 'Keep-Alive: x'],
    ...[
      'X-Forwarded-Proto: http',
      'no colon',
      ': no name',
      'X: \x01',
      'X-Folded: a\r\n b',
      'X: \xe9',
      '\x00: a',
    ],
    ...[
      'Prefer: code=204',
      'Origin: http://localhost:3000',
      'If-Modified-Since: \xff',
      `X: ${'y'.repeat(20_000)}`,
    ],
    ...[
      '__proto__: x',
      'constructor: x',
      'Proxy: x',
      'Trailer: X',
      'Content-Encoding: gzip',
      'Prefer: code=500x',
    ],
  ),
  fc.string({ unit: 'binary-ascii', maxLength: 30 }),
);

const payloads = fc.oneof(
  fc.constantFrom(
    ...[
      '',
      '{}',
      '{"name":"Outlet"}',
      '2\r\n{}\r\n0\r\n\r\n',
      '5\r\n{}\r\n',
      'zz\r\n',
      '0\r\n\r\n',
      '\r\n\r\n\r\n',
    ],
    ...['ffffffffffffffff\r\n{}', '1;a=b\r\n1\r\n0\r\nX: y\r\n\r\n', '\x00\x00\x00', 'x'.repeat(40_000)],
    `GET /api/v2/time HTTP/1.1${crlf}Host: 127.0.0.1${crlf}${crlf}`,
  ),
  fc.string({ unit: 'binary-ascii', maxLength: 60 }),
);

/** Fields that leave the request line or the body to be at fault, mostly. */
const usual = fc.oneof(
  { weight: 4, arbitrary: fc.constant(['Host: 127.0.0.1', authorization, 'Content-Type: application/json']) },
  { weight: 1, arbitrary: fc.constantFrom(['Host: 127.0.0.1'], [authorization], []) },
);
const framing = fc.constantFrom('by its length', 'by chunks', 'not at all');

/** What goes over a connection: a request or what looks like one, or plain garbage, cut into pieces anywhere. */
export const wireRequests: fc.Arbitrary<readonly string[]> = fc
  .tuple(
    fc.oneof(
      {
        weight: 8,
        arbitrary: fc
          .tuple(requestLines, usual, fc.array(odd, { maxLength: 2 }), framing, payloads)
          .map(([line, known, others, how, payload]) =>
            [line, ...known, ...others, ...framed(how, payload)].join(crlf),
          ),
      },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
    ),
    fc.array(fc.nat(), { maxLength: 2 }),
  )
  .map(([text, cuts]) => {
    const places = [0, ...cuts.map((cut) => cut % (text.length + 1)), text.length].toSorted((a, b) => a - b);
    return places.slice(1).map((end, index) => text.slice(places[index], end));
  });

/** The end of the header section and the body. */
function framed(how: string, payload: string): readonly string[] {
  if (how === 'by its length') return [`Content-Length: ${payload.length}`, '', payload];
  if (how === 'not at all') return ['', payload];
  return ['Transfer-Encoding: chunked', '', payload.length.toString(16), payload, '0', '', ''];
}
