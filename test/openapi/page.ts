/**
 * The 21 rows of the page that this project implements, typed in by hand: the oracle that the document is held
 * against. `causes` are those that the page names; the contract tells further ones apart.
 */
export interface PageRow {
  readonly status: number;
  readonly definition: string;
  readonly component: string;
  readonly folder: (typeof folders)[number];
  readonly causes: readonly string[];
  readonly headers: readonly string[];
  readonly body: boolean;
}

const folders = ['2xx-success', '3xx-redirection', '4xx-client-error', '5xx-server-error'] as const;
/** In every answer to a request whose credentials were looked at; which of them, the base decides. */
const counts = [
  'X-BC-ApiLimit-Remaining',
  'X-Rate-Limit-Requests-Left',
  'X-Rate-Limit-Requests-Quota',
  'X-Rate-Limit-Time-Window-Ms',
  'X-Rate-Limit-Time-Reset-Ms',
];

function row(
  status: number,
  definition: string,
  headers: readonly string[],
  causes: readonly string[],
): PageRow {
  const folder = folders[Math.floor(status / 100) - 2];
  if (folder === undefined) throw new Error(`${status} is of no class that the page has`);
  const body = ![204, 301, 302, 304].includes(status);
  return {
    status,
    definition,
    component: definition.replaceAll(' ', ''),
    folder,
    causes,
    headers: [...headers, 'X-BC-Store-Version'],
    body,
  };
}

export const page: readonly PageRow[] = [
  row(200, 'OK', ['Last-Modified', ...counts], ['read', 'updated']),
  row(201, 'Created', ['Location', 'Last-Modified', ...counts], ['created']),
  row(202, 'Accepted', [...counts], ['task-scheduled']),
  row(204, 'No Content', [...counts], ['deleted']),
  row(301, 'Moved Permanently', ['Location'], ['insecure-request', 'routes-changed']),
  row(302, 'Found', ['Location'], ['deprecated-version', 'found-elsewhere']),
  row(304, 'Not Modified', ['Last-Modified', ...counts], ['not-modified-since']),
  row(400, 'Bad Request', [...counts], ['malformed-syntax', 'missing-required-data']),
  row(401, 'Unauthorized', ['WWW-Authenticate'], ['missing-credentials', 'incorrect-credentials']),
  row(403, 'Forbidden', [...counts], ['missing-permission']),
  row(404, 'Not Found', [...counts], ['no-such-resource', 'no-such-route']),
  row(405, 'Method Not Allowed', ['Allow'], ['unsupported-by-resource', 'not-yet-implemented']),
  row(406, 'Not Acceptable', [...counts], ['unsupported-accept']),
  row(409, 'Conflict', [...counts], ['category-holds-products']),
  row(413, 'Request Entity Too Large', [...counts], ['limit-above-maximum']),
  row(415, 'Unsupported Media Type', ['Accept', ...counts], ['unsupported-content-type']),
  row(500, 'Internal Server Error', [...counts], ['internal-error']),
  row(501, 'Not Implemented', [], ['unsupported-method']),
  row(503, 'Service Unavailable', ['Retry-After'], ['down-for-maintenance', 'being-upgraded']),
  row(507, 'Insufficient Storage', [...counts], ['plan-limit-reached']),
  row(509, 'Bandwidth Limit Exceeded', ['Retry-After', 'X-Retry-After', ...counts], ['hourly-limit-reached']),
];
