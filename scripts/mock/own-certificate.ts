import { generateKeyPair, randomBytes } from 'node:crypto';
import { isIP } from 'node:net';
import { hostname, networkInterfaces } from 'node:os';
import { promisify } from 'node:util';
import forge from 'node-forge';

const { pki } = forge;

/** As long as browsers put up with, and longer than anybody lets a mock run. In days. */
const VALID = 397;

const DAY = 86_400_000;

/** A certificate for a server, its key, and the authority that clients trust it by; all as PEM. */
export interface OwnCertificate {
  readonly cert: string;
  readonly key: string;
  readonly authority: string;
}

/**
 * Makes a certificate for this machine and for a host of its own, below an authority made for it alone. The key of the
 * authority is gone afterwards: whoever trusts it trusts this one certificate. One that is both is refused by browsers.
 *
 * @param host what the server listens on; all addresses of this machine are in the certificate where it is all of them
 */
export async function makeCertificate(host: string): Promise<OwnCertificate> {
  const [authorityKeys, keys] = await Promise.all([makeKeys(), makeKeys()]);
  const authority = begin(authorityKeys.public, `store-api mock ${randomBytes(4).toString('hex')}`);
  authority.setIssuer(authority.subject.attributes);
  authority.setExtensions([
    { name: 'basicConstraints', cA: true, pathLenConstraint: 0, critical: true },
    { name: 'keyUsage', keyCertSign: true, critical: true },
    { name: 'subjectKeyIdentifier' },
  ]);
  authority.sign(authorityKeys.private, forge.md.sha256.create());
  const certificate = begin(keys.public, 'localhost');
  certificate.setIssuer(authority.subject.attributes);
  certificate.setExtensions([
    { name: 'basicConstraints', cA: false },
    { name: 'keyUsage', digitalSignature: true, keyEncipherment: true, critical: true },
    { name: 'extKeyUsage', serverAuth: true },
    { name: 'subjectAltName', altNames: namesOf(host).map(alternativeName) },
    { name: 'subjectKeyIdentifier' },
    {
      name: 'authorityKeyIdentifier',
      keyIdentifier: authority.generateSubjectKeyIdentifier().getBytes(),
    },
  ]);
  certificate.sign(authorityKeys.private, forge.md.sha256.create());
  return {
    cert: toPem(certificate),
    key: keys.pem,
    authority: toPem(authority),
  };
}

/** By Node, which needs a fraction of the time. */
async function makeKeys() {
  const { publicKey, privateKey } = await promisify(generateKeyPair)('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  return {
    public: pki.publicKeyFromPem(publicKey),
    private: pki.privateKeyFromPem(privateKey),
    pem: privateKey,
  };
}

function begin(publicKey: forge.pki.PublicKey, name: string): forge.pki.Certificate {
  const certificate = pki.createCertificate();
  certificate.publicKey = publicKey;
  // Positive (RFC 5280, section 4.1.2.2).
  certificate.serialNumber = `01${randomBytes(15).toString('hex')}`;
  // Clocks differ.
  certificate.validity.notBefore = new Date(Date.now() - DAY);
  certificate.validity.notAfter = new Date(Date.now() + (VALID - 1) * DAY);
  certificate.setSubject([{ name: 'commonName', value: name }]);
  return certificate;
}

function toPem(certificate: forge.pki.Certificate): string {
  return pki.certificateToPem(certificate).replaceAll('\r\n', '\n');
}

function namesOf(host: string): string[] {
  const isEverywhere = host === '0.0.0.0' || host === '::';
  const elsewhere = isEverywhere
    ? [hostname(), ...Object.values(networkInterfaces()).flatMap((all) => (all ?? []).map(addressOf))]
    : [host];
  return [...new Set(['localhost', '127.0.0.1', '::1', ...elsewhere])];
}

function addressOf({ address }: { readonly address: string }): string {
  return address;
}

/** RFC 5280, section 4.2.1.6: an address is of type 7, a name of type 2. */
function alternativeName(name: string) {
  return isIP(name) === 0 ? { type: 2, value: name } : { type: 7, ip: name };
}
