/** The server that is held against the contract, and what may be done to it. */
export interface Subject {
  /** Scheme, host and base path, such as `http://127.0.0.1:4010/api/v2`; no slash at the end. */
  readonly server: string;
  /** `user:token` of an account that may write, and of one that may only read. */
  readonly accounts: { readonly write?: string; readonly read?: string };
  /** The control endpoint of the mock, if it is one. */
  readonly control?: string;
  readonly allowWrites: boolean;
  /** For one request, in milliseconds. */
  readonly timeout: number;
}
