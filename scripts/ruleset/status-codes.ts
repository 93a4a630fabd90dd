/** Whether a key of `responses` is one status code, not `default` and not a range such as `4XX`. */
export function isStatusCode(key: string): boolean {
  return /^[1-5]\d\d$/.test(key);
}

/** The class of a code, which is its first digit (RFC 9110, section 15). */
export function classOf(status: number): number {
  return Math.floor(status / 100);
}

/** Whether a code reports a fault, so that its body describes it. */
export function isError(status: number): boolean {
  return classOf(status) === 4 || classOf(status) === 5;
}
