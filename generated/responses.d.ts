// Written by `npm run build` from openapi/. Do not edit: change the source and build again.

/** The shared responses by status code. */
export declare const responses: {
  readonly 200: { readonly "name": "OK", readonly "summary": "OK", readonly "class": "2xx", readonly "retry": "never", readonly "mediaTypes": readonly ["application/json"], readonly "headers": readonly ["Last-Modified", "X-BC-ApiLimit-Remaining"], readonly "causes": readonly ["read", "updated"] },
  readonly 201: { readonly "name": "Created", readonly "summary": "Created", readonly "class": "2xx", readonly "retry": "never", readonly "mediaTypes": readonly ["application/json"], readonly "headers": readonly ["Location", "Last-Modified", "X-BC-ApiLimit-Remaining"], readonly "causes": readonly ["created"] },
  readonly 202: { readonly "name": "Accepted", readonly "summary": "Accepted", readonly "class": "2xx", readonly "retry": "never", readonly "mediaTypes": readonly ["application/json"], readonly "headers": readonly ["X-BC-ApiLimit-Remaining"], readonly "causes": readonly ["task-scheduled"] },
  readonly 204: { readonly "name": "NoContent", readonly "summary": "No Content", readonly "class": "2xx", readonly "retry": "never", readonly "mediaTypes": readonly [], readonly "headers": readonly ["X-BC-ApiLimit-Remaining"], readonly "causes": readonly ["deleted", "empty-list", "nothing-to-delete", "methods-in-allow"] },
  readonly 301: { readonly "name": "MovedPermanently", readonly "summary": "Moved Permanently", readonly "class": "3xx", readonly "retry": "never", readonly "mediaTypes": readonly [], readonly "headers": readonly ["Location"], readonly "causes": readonly ["insecure-request", "routes-changed"] },
  readonly 302: { readonly "name": "Found", readonly "summary": "Found", readonly "class": "3xx", readonly "retry": "never", readonly "mediaTypes": readonly [], readonly "headers": readonly ["Location"], readonly "causes": readonly ["deprecated-version", "found-elsewhere"] },
  readonly 304: { readonly "name": "NotModified", readonly "summary": "Not Modified", readonly "class": "3xx", readonly "retry": "never", readonly "mediaTypes": readonly [], readonly "headers": readonly ["Last-Modified", "X-BC-ApiLimit-Remaining"], readonly "causes": readonly ["not-modified-since"] },
  readonly 400: { readonly "name": "BadRequest", readonly "summary": "Bad Request", readonly "class": "4xx", readonly "retry": "never", readonly "mediaTypes": readonly ["application/json"], readonly "headers": readonly ["X-BC-ApiLimit-Remaining"], readonly "causes": readonly ["malformed-syntax", "missing-required-data", "invalid-field", "unknown-field", "read-only-field", "invalid-parameter"] },
  readonly 401: { readonly "name": "Unauthorized", readonly "summary": "Unauthorized", readonly "class": "4xx", readonly "retry": "never", readonly "mediaTypes": readonly ["application/json"], readonly "headers": readonly ["WWW-Authenticate"], readonly "causes": readonly ["missing-credentials", "incorrect-credentials"] },
  readonly 403: { readonly "name": "Forbidden", readonly "summary": "Forbidden", readonly "class": "4xx", readonly "retry": "never", readonly "mediaTypes": readonly ["application/json"], readonly "headers": readonly ["X-BC-ApiLimit-Remaining"], readonly "causes": readonly ["missing-permission", "platform-limit"] },
  readonly 404: { readonly "name": "NotFound", readonly "summary": "Not Found", readonly "class": "4xx", readonly "retry": "never", readonly "mediaTypes": readonly ["application/json"], readonly "headers": readonly ["X-BC-ApiLimit-Remaining"], readonly "causes": readonly ["no-such-resource", "no-such-route"] },
  readonly 405: { readonly "name": "MethodNotAllowed", readonly "summary": "Method Not Allowed", readonly "class": "4xx", readonly "retry": "never", readonly "mediaTypes": readonly ["application/json"], readonly "headers": readonly ["Allow"], readonly "causes": readonly ["unsupported-by-resource", "not-yet-implemented"] },
  readonly 406: { readonly "name": "NotAcceptable", readonly "summary": "Not Acceptable", readonly "class": "4xx", readonly "retry": "never", readonly "mediaTypes": readonly ["application/json"], readonly "headers": readonly ["X-BC-ApiLimit-Remaining"], readonly "causes": readonly ["unsupported-accept"] },
  readonly 409: { readonly "name": "Conflict", readonly "summary": "Conflict", readonly "class": "4xx", readonly "retry": "never", readonly "mediaTypes": readonly ["application/json"], readonly "headers": readonly ["X-BC-ApiLimit-Remaining"], readonly "causes": readonly ["category-holds-products", "category-has-subcategories", "duplicate-name", "duplicate-sku", "duplicate-email", "quantity-unavailable"] },
  readonly 413: { readonly "name": "RequestEntityTooLarge", readonly "summary": "Request Entity Too Large", readonly "class": "4xx", readonly "retry": "never", readonly "mediaTypes": readonly ["application/json"], readonly "headers": readonly ["X-BC-ApiLimit-Remaining"], readonly "causes": readonly ["limit-above-maximum", "body-too-large"] },
  readonly 415: { readonly "name": "UnsupportedMediaType", readonly "summary": "Unsupported Media Type", readonly "class": "4xx", readonly "retry": "never", readonly "mediaTypes": readonly ["application/json"], readonly "headers": readonly ["Accept", "X-BC-ApiLimit-Remaining"], readonly "causes": readonly ["unsupported-content-type", "missing-content-type"] },
  readonly 500: { readonly "name": "InternalServerError", readonly "summary": "Internal Server Error", readonly "class": "5xx", readonly "retry": "backoff-if-idempotent", readonly "mediaTypes": readonly ["application/json"], readonly "headers": readonly ["X-BC-ApiLimit-Remaining"], readonly "causes": readonly ["internal-error"] },
  readonly 501: { readonly "name": "NotImplemented", readonly "summary": "Not Implemented", readonly "class": "5xx", readonly "retry": "never", readonly "mediaTypes": readonly ["application/json"], readonly "headers": readonly [], readonly "causes": readonly ["unsupported-method"] },
  readonly 503: { readonly "name": "ServiceUnavailable", readonly "summary": "Service Unavailable", readonly "class": "5xx", readonly "retry": "after-delay", readonly "mediaTypes": readonly ["application/json"], readonly "headers": readonly ["Retry-After"], readonly "causes": readonly ["down-for-maintenance", "being-upgraded"] },
  readonly 507: { readonly "name": "InsufficientStorage", readonly "summary": "Insufficient Storage", readonly "class": "5xx", readonly "retry": "never", readonly "mediaTypes": readonly ["application/json"], readonly "headers": readonly ["X-BC-ApiLimit-Remaining"], readonly "causes": readonly ["plan-limit-reached"] },
  readonly 509: { readonly "name": "BandwidthLimitExceeded", readonly "summary": "Bandwidth Limit Exceeded", readonly "class": "5xx", readonly "retry": "after-delay", readonly "mediaTypes": readonly ["application/json"], readonly "headers": readonly ["Retry-After", "X-Retry-After", "X-BC-ApiLimit-Remaining"], readonly "causes": readonly ["hourly-limit-reached"] },
};

/** The status codes that each operation documents. */
export declare const statuses: {
  readonly "/time": { readonly "get": readonly [200, 301, 302, 401, 403, 406, 500, 503, 509] },
  readonly "/store": { readonly "get": readonly [200, 301, 302, 401, 403, 406, 500, 503, 509] },
  readonly "/products": { readonly "get": readonly [200, 204, 301, 302, 304, 400, 401, 403, 406, 413, 500, 503, 509], readonly "post": readonly [201, 301, 302, 400, 401, 403, 406, 409, 413, 415, 500, 503, 507, 509], readonly "delete": readonly [202, 204, 301, 302, 401, 403, 406, 500, 503, 509] },
  readonly "/products/count": { readonly "get": readonly [200, 301, 302, 400, 401, 403, 406, 500, 503, 509] },
  readonly "/products/{product_id}": { readonly "get": readonly [200, 301, 302, 304, 400, 401, 403, 404, 406, 500, 503, 509], readonly "put": readonly [200, 301, 302, 400, 401, 403, 404, 406, 409, 413, 415, 500, 503, 509], readonly "delete": readonly [204, 301, 302, 400, 401, 403, 404, 406, 500, 503, 509] },
  readonly "/categories": { readonly "get": readonly [200, 204, 301, 302, 304, 400, 401, 403, 406, 413, 500, 503, 509], readonly "post": readonly [201, 301, 302, 400, 401, 403, 406, 409, 413, 415, 500, 503, 509], readonly "delete": readonly [202, 204, 301, 302, 401, 403, 406, 409, 500, 503, 509] },
  readonly "/categories/count": { readonly "get": readonly [200, 301, 302, 401, 403, 406, 500, 503, 509] },
  readonly "/categories/{category_id}": { readonly "get": readonly [200, 301, 302, 304, 400, 401, 403, 404, 406, 500, 503, 509], readonly "put": readonly [200, 301, 302, 400, 401, 403, 404, 406, 409, 413, 415, 500, 503, 509], readonly "delete": readonly [204, 301, 302, 400, 401, 403, 404, 406, 409, 500, 503, 509] },
  readonly "/orders": { readonly "get": readonly [200, 204, 301, 302, 304, 400, 401, 403, 406, 413, 500, 503, 509], readonly "post": readonly [201, 301, 302, 400, 401, 403, 406, 409, 413, 415, 500, 503, 509], readonly "delete": readonly [202, 204, 301, 302, 401, 403, 406, 500, 503, 509] },
  readonly "/orders/count": { readonly "get": readonly [200, 301, 302, 400, 401, 403, 406, 500, 503, 509] },
  readonly "/orders/{order_id}": { readonly "get": readonly [200, 301, 302, 304, 400, 401, 403, 404, 406, 500, 503, 509], readonly "put": readonly [200, 301, 302, 400, 401, 403, 404, 406, 409, 413, 415, 500, 503, 509], readonly "delete": readonly [204, 301, 302, 400, 401, 403, 404, 406, 500, 503, 509] },
  readonly "/customers": { readonly "get": readonly [200, 204, 301, 302, 304, 400, 401, 403, 406, 413, 500, 503, 509], readonly "post": readonly [201, 301, 302, 400, 401, 403, 406, 409, 413, 415, 500, 503, 509], readonly "delete": readonly [202, 204, 301, 302, 401, 403, 406, 500, 503, 509] },
  readonly "/customers/count": { readonly "get": readonly [200, 301, 302, 401, 403, 406, 500, 503, 509] },
  readonly "/customers/{customer_id}": { readonly "get": readonly [200, 301, 302, 304, 400, 401, 403, 404, 406, 500, 503, 509], readonly "put": readonly [200, 301, 302, 400, 401, 403, 404, 406, 409, 413, 415, 500, 503, 509], readonly "delete": readonly [204, 301, 302, 400, 401, 403, 404, 406, 500, 503, 509] },
};

/** Every header, and whether its value may be a number. */
export declare const headers: {
  readonly "X-BC-ApiLimit-Remaining": true,
  readonly "Location": false,
  readonly "WWW-Authenticate": false,
  readonly "Retry-After": true,
  readonly "X-Retry-After": true,
  readonly "Last-Modified": false,
  readonly "Accept": false,
  readonly "Allow": false,
};
