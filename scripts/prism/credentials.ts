import type { OpenApiDocument, SecurityScheme } from '../contract/openapi-document.ts';
import { resolveReference } from '../contract/resolve-reference.ts';

/** Prism looks whether credentials are there and well-formed, not whether they are right. */
const USER = 'demo';
const TOKEN = 'demo-token';

/** What a client sends to meet one of the security requirements of the document. */
export interface Credentials {
  /** For people, such as `demo:demo-token (Basic)`. */
  readonly text: string;
  /** The arguments that make `curl` send them. */
  readonly curl: readonly string[];
  /** The header fields, for every other client. */
  readonly fields: Readonly<Record<string, string>>;
}

/**
 * Demo credentials for each of the alternatives that the document accepts, in its order.
 *
 * @throws an Error that names the scheme, if it is neither Basic nor a key in a header
 */
export function listCredentials(document: OpenApiDocument): Credentials[] {
  const schemes = document.components?.securitySchemes ?? {};
  return (document.security ?? []).map((requirement) => {
    const parts = Object.keys(requirement).map((name) => {
      const scheme = schemes[name];
      if (scheme === undefined) throw new Error(`The document has no security scheme ${name}.`);
      return credentialsFor(name, resolveReference<SecurityScheme>(document, scheme));
    });
    return {
      text: parts.map(({ text }) => text).join(' with '),
      curl: parts.flatMap(({ curl }) => curl),
      fields: Object.assign({}, ...parts.map(({ fields }) => fields)),
    };
  });
}

function credentialsFor(name: string, scheme: SecurityScheme): Credentials {
  if (scheme.type === 'http' && scheme.scheme.toLowerCase() === 'basic') {
    const pair = `${USER}:${TOKEN}`;
    const Authorization = `Basic ${Buffer.from(pair).toString('base64')}`;
    return { text: `${pair} (Basic)`, curl: ['-u', pair], fields: { Authorization } };
  }
  if (scheme.type === 'apiKey' && scheme.in === 'header') {
    const value = /token/i.test(scheme.name) ? TOKEN : USER;
    const text = `${scheme.name}: ${value}`;
    return { text, curl: ['-H', text], fields: { [scheme.name]: value } };
  }
  throw new Error(`There are no demo credentials for the security scheme ${name}.`);
}
