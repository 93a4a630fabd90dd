import { createPrivateKey, type KeyObject, X509Certificate } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createSecureContext } from 'node:tls';

/** A certificate, with those that lead to its authority, and its key: each as PEM text, or the path of a file with it. */
export interface Certificate {
  readonly cert: string;
  readonly key: string;
}

/** What a server needs to speak TLS. */
export interface Tls extends Certificate {
  /** What clients have to trust, as PEM; undefined where an authority has signed that is not at hand. */
  readonly authority: string | undefined;
}

/**
 * Reads the certificate that is given, or makes one.
 *
 * @param host what the server listens on
 * @throws Error that says in a sentence what is wrong with the certificate or the key
 */
export async function prepareTls(given: true | Certificate, host: string): Promise<Tls> {
  if (given === true) {
    // Loaded for those who need it.
    const { makeCertificate } = await import('./own-certificate.ts');
    return makeCertificate(host);
  }
  const cert = await read('certificate', given.cert);
  const key = await read('key', given.key);
  const certificate = parseCertificate(cert);
  if (!certificate.checkPrivateKey(parseKey(key)))
    throw new Error(`The ${key.name} does not belong to the ${cert.name}.`);
  try {
    createSecureContext({ cert: cert.text, key: key.text });
  } catch (error) {
    throw new Error(`The ${cert.name} is of no use for TLS: ${reasonOf(error)}.`, { cause: error });
  }
  const isOwnAuthority = certificate.checkIssued(certificate);
  return { cert: cert.text, key: key.text, authority: isOwnAuthority ? cert.text : undefined };
}

interface Part {
  /** What it is, and its file where it has one. */
  readonly name: string;
  readonly text: string;
}

async function read(what: string, given: string): Promise<Part> {
  if (given.includes('-----BEGIN ')) return { name: what, text: given };
  const name = `${what} '${given}'`;
  try {
    return { name, text: await readFile(given, 'utf8') };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    throw new Error(
      code === 'ENOENT'
        ? `There is no ${name}: it has to be PEM text, or the path of a file with it.`
        : `The ${name} cannot be read: ${reasonOf(error)}.`,
      { cause: error },
    );
  }
}

function parseCertificate({ name, text }: Part): X509Certificate {
  try {
    return new X509Certificate(text);
  } catch (error) {
    throw new Error(`The ${name} is none in PEM form, which begins with -----BEGIN CERTIFICATE-----.`, {
      cause: error,
    });
  }
}

function parseKey({ name, text }: Part): KeyObject {
  try {
    return createPrivateKey(text);
  } catch (error) {
    throw new Error(
      /^(-----BEGIN |Proc-Type:.*)ENCRYPTED/m.test(text)
        ? `The ${name} has a passphrase; \`openssl pkey -in KEY -out PLAIN\` takes it away.`
        : `The ${name} is none in PEM form, which begins with -----BEGIN PRIVATE KEY-----.`,
      { cause: error },
    );
  }
}

function reasonOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.replace(/^error:[^:]*:[^:]*::/, '');
}
