import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import forge from 'node-forge';

export interface Authority {
  /** The authority's own certificate, for who is to trust it. */
  readonly caFile: string;
  /** Certificate and key for 127.0.0.1 that it signed. */
  readonly serverPem: string;
  remove(): void;
}

interface Identity {
  readonly name: string;
  readonly publicKey: string;
  readonly privateKey: string;
}

const { pki, md } = forge;
const dayMs = 24 * 60 * 60 * 1000;

/** Node makes the keys: the library takes seconds for one. */
const createIdentity = (name: string): Identity => ({
  name,
  ...generateKeyPairSync('rsa', { modulusLength: 2048, publicKeyEncoding: { type: 'spki', format: 'pem' }, privateKeyEncoding: { type: 'pkcs8', format: 'pem' } }),
});

function sign(subject: Identity, issuer: Identity, serialNumber: string, extensions: readonly object[]): string {
  const certificate = pki.createCertificate();
  certificate.publicKey = pki.publicKeyFromPem(subject.publicKey);
  certificate.serialNumber = serialNumber;
  certificate.validity.notBefore = new Date(Date.now() - dayMs);
  certificate.validity.notAfter = new Date(Date.now() + dayMs);
  certificate.setSubject([{ name: 'commonName', value: subject.name }]);
  certificate.setIssuer([{ name: 'commonName', value: issuer.name }]);
  certificate.setExtensions([...extensions]);
  certificate.sign(pki.privateKeyFromPem(issuer.privateKey), md.sha256.create());
  return pki.certificateToPem(certificate);
}

/** An authority of a test's own, with a certificate for a server on this machine; valid for a day. */
export function createAuthority(name: string): Authority {
  const authority = createIdentity(name);
  const server = createIdentity('127.0.0.1');
  const folder = mkdtempSync(join(tmpdir(), 'mlflow-steps-ca-'));
  const caFile = join(folder, 'ca.pem');
  writeFileSync(caFile, sign(authority, authority, '01', [{ name: 'basicConstraints', cA: true, critical: true }, { name: 'keyUsage', keyCertSign: true, critical: true }]));
  const serverCertificate = sign(server, authority, '02', [{ name: 'subjectAltName', altNames: [{ type: 7, ip: '127.0.0.1' }] }]);
  return {
    caFile,
    serverPem: serverCertificate + server.privateKey,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
