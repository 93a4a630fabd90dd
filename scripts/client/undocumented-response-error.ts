/** An answer that the contract does not know: another code, another content type, or a body that is no JSON. */
export class UndocumentedResponseError extends Error {
  override readonly name = 'UndocumentedResponseError';
  readonly status: number;
  readonly headers: Headers;
  /** The body as it came. */
  readonly text: string;

  /** @param options `cause` is what the JSON parser says */
  constructor(
    reason: string,
    { status, headers }: Pick<Response, 'status' | 'headers'>,
    text: string,
    options?: ErrorOptions,
  ) {
    super(reason, options);
    this.status = status;
    this.headers = headers;
    this.text = text;
  }
}
