import { requireHeaders } from '../required-headers.ts';

export default requireHeaders({
  description: 'A shared response documents the headers that the API itself gives its code.',
  message: 'The API gives this code headers of its own: add {{error}}.',
  headers: {
    'X-BC-ApiLimit-Remaining': {
      codes: [200, 201, 202, 204, 304, 400, 403, 404, 406, 409, 413, 415, 500, 507, 509],
      required: false,
    },
    'X-Retry-After': { codes: [509], required: false },
  },
});
