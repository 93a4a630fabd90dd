// Written by `npm run build` from openapi/. Do not edit: change the source and build again.

/** The shared responses by status code. */
export const responses = {
  "200": {"name":"OK","summary":"OK","class":"2xx","retry":"never","mediaTypes":["application/json"],"headers":["Last-Modified","X-BC-Store-Version","X-BC-ApiLimit-Remaining","X-Rate-Limit-Requests-Left","X-Rate-Limit-Requests-Quota","X-Rate-Limit-Time-Window-Ms","X-Rate-Limit-Time-Reset-Ms"],"causes":["read","updated"]},
  "201": {"name":"Created","summary":"Created","class":"2xx","retry":"never","mediaTypes":["application/json"],"headers":["Location","Last-Modified","X-BC-Store-Version","X-BC-ApiLimit-Remaining","X-Rate-Limit-Requests-Left","X-Rate-Limit-Requests-Quota","X-Rate-Limit-Time-Window-Ms","X-Rate-Limit-Time-Reset-Ms"],"causes":["created"]},
  "202": {"name":"Accepted","summary":"Accepted","class":"2xx","retry":"never","mediaTypes":["application/json"],"headers":["X-BC-Store-Version","X-BC-ApiLimit-Remaining","X-Rate-Limit-Requests-Left","X-Rate-Limit-Requests-Quota","X-Rate-Limit-Time-Window-Ms","X-Rate-Limit-Time-Reset-Ms"],"causes":["task-scheduled"]},
  "204": {"name":"NoContent","summary":"No Content","class":"2xx","retry":"never","mediaTypes":[],"headers":["X-Rate-Limit-Requests-Left","X-Rate-Limit-Requests-Quota","X-Rate-Limit-Time-Window-Ms","X-Rate-Limit-Time-Reset-Ms","X-BC-Store-Version","X-BC-ApiLimit-Remaining"],"causes":["deleted","empty-list","nothing-to-delete","methods-in-allow"]},
  "301": {"name":"MovedPermanently","summary":"Moved Permanently","class":"3xx","retry":"never","mediaTypes":[],"headers":["Location","X-BC-Store-Version"],"causes":["insecure-request","routes-changed"]},
  "302": {"name":"Found","summary":"Found","class":"3xx","retry":"never","mediaTypes":[],"headers":["Location","X-BC-Store-Version"],"causes":["deprecated-version","found-elsewhere"]},
  "304": {"name":"NotModified","summary":"Not Modified","class":"3xx","retry":"never","mediaTypes":[],"headers":["Last-Modified","X-BC-Store-Version","X-BC-ApiLimit-Remaining","X-Rate-Limit-Requests-Left","X-Rate-Limit-Requests-Quota","X-Rate-Limit-Time-Window-Ms","X-Rate-Limit-Time-Reset-Ms"],"causes":["not-modified-since"]},
  "400": {"name":"BadRequest","summary":"Bad Request","class":"4xx","retry":"never","mediaTypes":["application/json"],"headers":["X-BC-Store-Version","X-BC-ApiLimit-Remaining","X-Rate-Limit-Requests-Left","X-Rate-Limit-Requests-Quota","X-Rate-Limit-Time-Window-Ms","X-Rate-Limit-Time-Reset-Ms"],"causes":["malformed-syntax","missing-required-data","invalid-field","unknown-field","read-only-field","invalid-parameter"]},
  "401": {"name":"Unauthorized","summary":"Unauthorized","class":"4xx","retry":"never","mediaTypes":["application/json"],"headers":["WWW-Authenticate","X-BC-Store-Version"],"causes":["missing-credentials","incorrect-credentials"]},
  "403": {"name":"Forbidden","summary":"Forbidden","class":"4xx","retry":"never","mediaTypes":["application/json"],"headers":["X-BC-Store-Version","X-BC-ApiLimit-Remaining","X-Rate-Limit-Requests-Left","X-Rate-Limit-Requests-Quota","X-Rate-Limit-Time-Window-Ms","X-Rate-Limit-Time-Reset-Ms"],"causes":["missing-permission","platform-limit"]},
  "404": {"name":"NotFound","summary":"Not Found","class":"4xx","retry":"never","mediaTypes":["application/json"],"headers":["X-BC-Store-Version","X-BC-ApiLimit-Remaining","X-Rate-Limit-Requests-Left","X-Rate-Limit-Requests-Quota","X-Rate-Limit-Time-Window-Ms","X-Rate-Limit-Time-Reset-Ms"],"causes":["no-such-resource","no-such-route"]},
  "405": {"name":"MethodNotAllowed","summary":"Method Not Allowed","class":"4xx","retry":"never","mediaTypes":["application/json"],"headers":["Allow","X-BC-Store-Version"],"causes":["unsupported-by-resource","not-yet-implemented"]},
  "406": {"name":"NotAcceptable","summary":"Not Acceptable","class":"4xx","retry":"never","mediaTypes":["application/json"],"headers":["X-BC-Store-Version","X-BC-ApiLimit-Remaining","X-Rate-Limit-Requests-Left","X-Rate-Limit-Requests-Quota","X-Rate-Limit-Time-Window-Ms","X-Rate-Limit-Time-Reset-Ms"],"causes":["unsupported-accept"]},
  "409": {"name":"Conflict","summary":"Conflict","class":"4xx","retry":"never","mediaTypes":["application/json"],"headers":["X-BC-Store-Version","X-BC-ApiLimit-Remaining","X-Rate-Limit-Requests-Left","X-Rate-Limit-Requests-Quota","X-Rate-Limit-Time-Window-Ms","X-Rate-Limit-Time-Reset-Ms"],"causes":["category-holds-products","category-has-subcategories","duplicate-name","duplicate-sku","duplicate-email","quantity-unavailable"]},
  "413": {"name":"RequestEntityTooLarge","summary":"Request Entity Too Large","class":"4xx","retry":"never","mediaTypes":["application/json"],"headers":["X-BC-Store-Version","X-BC-ApiLimit-Remaining","X-Rate-Limit-Requests-Left","X-Rate-Limit-Requests-Quota","X-Rate-Limit-Time-Window-Ms","X-Rate-Limit-Time-Reset-Ms"],"causes":["limit-above-maximum","body-too-large"]},
  "415": {"name":"UnsupportedMediaType","summary":"Unsupported Media Type","class":"4xx","retry":"never","mediaTypes":["application/json"],"headers":["Accept","X-BC-Store-Version","X-BC-ApiLimit-Remaining","X-Rate-Limit-Requests-Left","X-Rate-Limit-Requests-Quota","X-Rate-Limit-Time-Window-Ms","X-Rate-Limit-Time-Reset-Ms"],"causes":["unsupported-content-type","missing-content-type"]},
  "500": {"name":"InternalServerError","summary":"Internal Server Error","class":"5xx","retry":"backoff-if-idempotent","mediaTypes":["application/json"],"headers":["X-BC-Store-Version","X-BC-ApiLimit-Remaining","X-Rate-Limit-Requests-Left","X-Rate-Limit-Requests-Quota","X-Rate-Limit-Time-Window-Ms","X-Rate-Limit-Time-Reset-Ms"],"causes":["internal-error"]},
  "501": {"name":"NotImplemented","summary":"Not Implemented","class":"5xx","retry":"never","mediaTypes":["application/json"],"headers":["X-BC-Store-Version"],"causes":["unsupported-method"]},
  "503": {"name":"ServiceUnavailable","summary":"Service Unavailable","class":"5xx","retry":"after-delay","mediaTypes":["application/json"],"headers":["Retry-After","X-BC-Store-Version"],"causes":["down-for-maintenance","being-upgraded"]},
  "507": {"name":"InsufficientStorage","summary":"Insufficient Storage","class":"5xx","retry":"never","mediaTypes":["application/json"],"headers":["X-BC-Store-Version","X-BC-ApiLimit-Remaining","X-Rate-Limit-Requests-Left","X-Rate-Limit-Requests-Quota","X-Rate-Limit-Time-Window-Ms","X-Rate-Limit-Time-Reset-Ms"],"causes":["plan-limit-reached"]},
  "509": {"name":"BandwidthLimitExceeded","summary":"Bandwidth Limit Exceeded","class":"5xx","retry":"after-delay","mediaTypes":["application/json"],"headers":["Retry-After","X-Retry-After","X-BC-Store-Version","X-BC-ApiLimit-Remaining","X-Rate-Limit-Requests-Left","X-Rate-Limit-Requests-Quota","X-Rate-Limit-Time-Window-Ms","X-Rate-Limit-Time-Reset-Ms"],"causes":["hourly-limit-reached"]},
};

/** The status codes that each operation documents. */
export const statuses = {
  "/time": {"get":[200,301,302,401,403,406,500,503,509]},
  "/store": {"get":[200,301,302,401,403,406,500,503,509]},
  "/products": {"get":[200,204,301,302,304,400,401,403,406,413,500,503,509],"post":[201,301,302,400,401,403,406,409,413,415,500,503,507,509],"delete":[202,204,301,302,400,401,403,406,500,503,509]},
  "/products/count": {"get":[200,301,302,400,401,403,406,500,503,509]},
  "/products/{product_id}": {"get":[200,301,302,304,400,401,403,404,406,500,503,509],"put":[200,301,302,400,401,403,404,406,409,413,415,500,503,509],"delete":[204,301,302,400,401,403,404,406,500,503,509]},
  "/categories": {"get":[200,204,301,302,304,400,401,403,406,413,500,503,509],"post":[201,301,302,400,401,403,406,409,413,415,500,503,509],"delete":[202,204,301,302,400,401,403,406,409,500,503,509]},
  "/categories/count": {"get":[200,301,302,400,401,403,406,500,503,509]},
  "/categories/{category_id}": {"get":[200,301,302,304,400,401,403,404,406,500,503,509],"put":[200,301,302,400,401,403,404,406,409,413,415,500,503,509],"delete":[204,301,302,400,401,403,404,406,409,500,503,509]},
  "/brands": {"get":[200,204,301,302,400,401,403,406,413,500,503,509],"post":[201,301,302,400,401,403,406,409,413,415,500,503,509],"delete":[202,204,301,302,400,401,403,406,500,503,509]},
  "/brands/count": {"get":[200,301,302,400,401,403,406,500,503,509]},
  "/brands/{brand_id}": {"get":[200,301,302,400,401,403,404,406,500,503,509],"put":[200,301,302,400,401,403,404,406,409,413,415,500,503,509],"delete":[204,301,302,400,401,403,404,406,500,503,509]},
  "/orders": {"get":[200,204,301,302,304,400,401,403,406,413,500,503,509],"post":[201,301,302,400,401,403,406,409,413,415,500,503,509],"delete":[202,204,301,302,400,401,403,406,500,503,509]},
  "/orders/count": {"get":[200,301,302,400,401,403,406,500,503,509]},
  "/orders/{order_id}": {"get":[200,301,302,304,400,401,403,404,406,500,503,509],"put":[200,301,302,400,401,403,404,406,409,413,415,500,503,509],"delete":[204,301,302,400,401,403,404,406,500,503,509]},
  "/customers": {"get":[200,204,301,302,304,400,401,403,406,413,500,503,509],"post":[201,301,302,400,401,403,406,409,413,415,500,503,509],"delete":[202,204,301,302,400,401,403,406,500,503,509]},
  "/customers/count": {"get":[200,301,302,400,401,403,406,500,503,509]},
  "/customers/{customer_id}": {"get":[200,301,302,304,400,401,403,404,406,500,503,509],"put":[200,301,302,400,401,403,404,406,409,413,415,500,503,509],"delete":[204,301,302,400,401,403,404,406,500,503,509]},
};

/** Every header, and whether its value may be a number. */
export const headers = {
  "X-BC-ApiLimit-Remaining": true,
  "X-BC-Store-Version": false,
  "X-Rate-Limit-Requests-Left": true,
  "X-Rate-Limit-Requests-Quota": true,
  "X-Rate-Limit-Time-Reset-Ms": true,
  "X-Rate-Limit-Time-Window-Ms": true,
  "Last-Modified": false,
  "Location": false,
  "WWW-Authenticate": false,
  "Allow": false,
  "Accept": false,
  "Retry-After": true,
  "X-Retry-After": true,
};
