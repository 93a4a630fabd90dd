/** The server that is held against the contract, and what may be done to it. */
export interface Subject {
  /** Scheme, host and base path, such as `http://127.0.0.1:4010/api/v2`; no slash at the end. */
  readonly server: string;
  /** `user:token` of an account that may write, and of one that may only read. */
  readonly accounts: { readonly write?: string; readonly read?: string };
  /** The control endpoint of the mock, if it is one. */
  readonly control?: string;
  readonly allowWrites: boolean;
  /** Whether entries that others have made may be changed and deleted. */
  readonly allowDeleteAll?: boolean;
  /** For one request, in milliseconds. */
  readonly timeout: number;
  /** Requests per second at most; as many as it answers if left out. */
  readonly rate?: number;
  /** How long a server may ask to be left alone, in all and in milliseconds, before the run ends; a minute if left out. */
  readonly patience?: number;
}
