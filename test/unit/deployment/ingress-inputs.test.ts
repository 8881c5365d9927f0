import { afterAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { StepError } from '../../../src/errors.js';
import { parseInputs } from '../../../src/input-sources.js';
import { computeIngress, findIngressRemark, ingressCheck, ingressInputs } from '../../../src/deployment/ingress-inputs.js';
import type { Ingress } from '../../../src/serving/ingress.js';
import { createAuthority } from '../../proxies/certificates.js';

const folder = mkdtempSync(join(tmpdir(), 'mlflow-steps-ingress-'));
const authority = createAuthority('An authority');
afterAll(() => {
  rmSync(folder, { recursive: true });
  authority.remove();
});
const file = (text: string): string => {
  const path = join(folder, 'ca.pem');
  writeFileSync(path, text);
  return path;
};

const read = (texts: Readonly<Record<string, string>>): Ingress | undefined =>
  computeIngress(parseInputs(ingressInputs, { texts: new Map(Object.entries(texts)), problems: [] }, {}, new Map(), [ingressCheck]));
const messageOf = (texts: Readonly<Record<string, string>>): string => {
  try {
    return JSON.stringify(read(texts));
  } catch (thrown) {
    if (!(thrown instanceof StepError) || thrown.code !== 'E_INPUT') throw thrown;
    return thrown.message;
  }
};
const endpoint = 'https://models.example.com/gateway';

describe('the ingress', () => {
  it('gets the token and the headers, and is trusted by the authorities of the file', () => {
    expect(read({ endpoint, 'endpoint-token': 't0ken', 'endpoint-headers': 'Host: wine.example.com\nX-Tenant: fraud', 'endpoint-ca-file': authority.caFile })).toEqual({
      address: new URL(endpoint),
      headers: { authorization: 'Bearer t0ken', host: 'wine.example.com', 'x-tenant': 'fraud' },
      tls: { rejectUnauthorized: true, ca: expect.stringMatching(/^-----BEGIN CERTIFICATE-----/) },
    });
  });

  it('is none where none is named', () => expect(read({ 'endpoint-token': 't0ken' })).toBeUndefined());

  it.each<[Readonly<Record<string, string>>, RegExp]>([
    [{ endpoint: 'models.example.com' }, /^endpoint: expected the ingress's http\(s\) address, got "models.example.com"$/],
    [{ endpoint: 'https://ann:s3cret@models.example.com' }, /without a user name or password, .*endpoint-headers/],
    [{ endpoint: 'ftp://ann:s3cret@models.example.com' }, /got "ftp:\/\/\*\*\*@models/],
    [{ endpoint: `${endpoint}?key=s3cret` }, /without what follows a \? or #/],
    [{ endpoint, 'endpoint-token': 's3cret\ns3cret' }, /^endpoint-token: it holds a line break/],
    [{ endpoint, 'endpoint-headers': 's3cret' }, /^endpoint-headers: line 1 is not of the form Name: value$/],
    [{ endpoint, 'endpoint-token': 's3cret', 'endpoint-headers': 'Authorization: Basic s3cret' }, /are both given/],
    [{ endpoint, 'endpoint-ca-file': '/no/such/file' }, /^endpoint-ca-file: "\/no\/such\/file" cannot be read: ENOENT/],
    [{ endpoint, 'endpoint-ca-file': tmpdir() }, /cannot be read: EISDIR/],
    [{ endpoint, 'endpoint-ca-file': file('s3cret') }, /holds no certificate in PEM form/],
  ])('is refused before anything is done, and no secret of it is shown: %j', (texts, message) => {
    expect(messageOf(texts)).toMatch(message);
    expect(messageOf(texts)).not.toContain('s3cret');
  });

  it('is refused with a certificate that is none', () => {
    expect(messageOf({ endpoint, 'endpoint-ca-file': file('-----BEGIN CERTIFICATE-----\nbm9uZQ==\n-----END CERTIFICATE-----\n') })).toMatch(/holds a certificate that cannot be read/);
  });

  it('that is asked without TLS is remarked on where there is something to read', () => {
    const open = 'http://models.example.com';
    const remarkOf = (texts: Readonly<Record<string, string>>): string | undefined => findIngressRemark(read(texts) as Ingress);
    expect(remarkOf({ endpoint: open, 'endpoint-token': 't0ken' })).toMatch(/sent without TLS/);
    expect([remarkOf({ endpoint: open }), remarkOf({ endpoint: open, 'endpoint-headers': 'Host: x' }), remarkOf({ endpoint, 'endpoint-token': 't0ken' })]).toEqual([undefined, undefined, undefined]);
  });
});
