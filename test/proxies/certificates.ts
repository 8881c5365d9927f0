import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Authority {
  /** The authority's own certificate, for who is to trust it. */
  readonly caFile: string;
  /** Certificate and key for 127.0.0.1 that it signed. */
  readonly serverPem: string;
  remove(): void;
}

/** An authority of a test's own, with a certificate for a server on this machine; valid for a day. */
export function createAuthority(name: string): Authority {
  const folder = mkdtempSync(join(tmpdir(), 'mlflow-steps-ca-'));
  const at = (file: string): string => join(folder, file);
  const openssl = (...args: readonly string[]): void => void execFileSync('openssl', args, { stdio: 'ignore' });
  const newKey = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
  openssl('req', '-x509', ...newKey, '-days', '1', '-subj', `/CN=${name}`, '-keyout', at('ca.key'), '-out', at('ca.pem'));
  openssl('req', ...newKey, '-subj', '/CN=127.0.0.1', '-keyout', at('server.key'), '-out', at('server.csr'));
  writeFileSync(at('names'), 'subjectAltName=IP:127.0.0.1\n');
  openssl('x509', '-req', '-in', at('server.csr'), '-CA', at('ca.pem'), '-CAkey', at('ca.key'), '-CAcreateserial', '-days', '1', '-extfile', at('names'), '-out', at('server.pem'));
  return {
    caFile: at('ca.pem'),
    serverPem: readFileSync(at('server.pem'), 'utf8') + readFileSync(at('server.key'), 'utf8'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
