import { requireHeaders } from '../required-headers.ts';

/** The codes of answers to requests whose credentials were looked at; which of the fields comes, the base decides. */
const counted = {
  codes: [200, 201, 202, 204, 304, 400, 403, 404, 406, 409, 413, 415, 500, 507, 509],
  required: false,
};

export default requireHeaders({
  description: 'A shared response documents the headers that the API itself gives its code.',
  message: 'The API gives this code headers of its own: add {{error}}.',
  headers: {
    'X-BC-ApiLimit-Remaining': counted,
    'X-Rate-Limit-Requests-Left': counted,
    'X-Rate-Limit-Requests-Quota': counted,
    'X-Rate-Limit-Time-Window-Ms': counted,
    'X-Rate-Limit-Time-Reset-Ms': counted,
    'X-BC-Store-Version': { codes: [...counted.codes, 301, 302, 401, 405, 501, 503], required: true },
    'X-Retry-After': { codes: [509], required: false },
  },
});
