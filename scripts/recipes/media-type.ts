/** Whether a Content-Type names a media type. Its parameters, such as a charset, do not count (RFC 9110, section 8.3.1). */
export function isOfMediaType(contentType: string | undefined, mediaType: string): boolean {
  return contentType?.split(';', 1)[0]?.trim().toLowerCase() === mediaType;
}
