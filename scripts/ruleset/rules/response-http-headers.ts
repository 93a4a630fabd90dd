import { requireHeaders } from '../required-headers.ts';

export default requireHeaders({
  description: 'A shared response documents the headers that HTTP gives its code.',
  message: 'HTTP gives this code headers that clients act on: add {{error}}.',
  headers: {
    // RFC 9110, sections 10.2.2, 15.3.2, 15.4.2 and 15.4.3
    Location: { codes: [201, 301, 302], required: true },
    // Sections 10.2.1 and 15.5.6
    Allow: { codes: [405], required: true },
    // Sections 11.6.1 and 15.5.2
    'WWW-Authenticate': { codes: [401], required: true },
    // Sections 8.8.2 and 15.4.5
    'Last-Modified': { codes: [304], required: false },
    // Sections 10.2.3 and 15.6.4
    'Retry-After': { codes: [503, 509], required: false },
  },
});
