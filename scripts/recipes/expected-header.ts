/**
 * Whether a header field has the value that a recipe expects. A relative Location stands for the same as an absolute
 * one: it is resolved against the URI of the request (RFC 9110, section 10.2.2).
 */
export function isExpectedHeader(name: string, got: string, wanted: string, url: string): boolean {
  if (name !== 'Location') return got === wanted;
  return (
    URL.canParse(got, url) &&
    URL.canParse(wanted, url) &&
    new URL(got, url).href === new URL(wanted, url).href
  );
}
