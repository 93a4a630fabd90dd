import { rmSync } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Mock } from '../mock/create-mock.ts';
import { shellWord } from '../terminal/shell-word.ts';

/** What the command line says of the certificate. */
export interface TrustOptions {
  readonly cert?: string;
  readonly certOut?: string;
}

/**
 * The file with what clients have to trust. That of a certificate which was made for the mock is written; it is gone
 * with the process where nobody says where it shall be.
 *
 * @returns undefined where they have nothing to trust, or only the user knows what
 * @throws Error that names the file, if it cannot be written
 */
export async function placeAuthority(
  { authority }: Mock,
  { cert, certOut }: TrustOptions,
): Promise<string | undefined> {
  if (authority === undefined || cert !== undefined) return authority && cert;
  const file = certOut ?? join(await passingFolder(), 'certificate.pem');
  try {
    await writeFile(file, authority);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`The certificate cannot be written. Choose another file with --cert-out: ${reason}`, {
      cause: error,
    });
  }
  return file;
}

async function passingFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'store-api-mock-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** How programs are told to trust a file, each with the line that does it in a shell. */
export function trustLines(file: string): (readonly [string, string])[] {
  const word = shellWord(file);
  return [
    ['curl', `curl --cacert ${word}`],
    ['Node', `NODE_EXTRA_CA_CERTS=${word} node`],
    ['PHP', `php -d curl.cainfo=${word} -d openssl.cafile=${word}`],
    ['Python', `SSL_CERT_FILE=${word} REQUESTS_CA_BUNDLE=${word} python3`],
    ['Ruby', `SSL_CERT_FILE=${word} ruby`],
  ];
}
