/**
 * The page that explains an answer, at the section of its cause.
 *
 * @param base of the pages, with a slash at its end: a path of the mock, or a URL
 */
export function helpPage(
  base: string,
  { status, cause }: { readonly status: number; readonly cause: string },
) {
  return `${base}${status}/#${cause}`;
}

/** The header that leads from an error to its page (RFC 8288); none where there are no pages. */
export function helpHeaders(
  base: string | undefined,
  answer: { readonly status: number; readonly cause: string },
): Readonly<Record<string, string>> {
  return base === undefined || answer.status < 400 ? {} : { Link: `<${helpPage(base, answer)}>; rel="help"` };
}
