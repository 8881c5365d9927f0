import { X509Certificate } from 'node:crypto';
import { readBoundedFile } from '../bounded-file.js';
import { describeFailure } from '../http/failure.js';
import { listHeaderSecrets, readHeaderLines } from '../http/header-lines.js';
import { bearerToken, checkTogether, InputProblem, type InputDefinitions, type InputKind, type InputValues } from '../inputs.js';
import type { Ingress } from '../serving/ingress.js';

const maxPemBytes = 1024 * 1024;
const form = "expected the ingress's http(s) address";

const ingressAddress: InputKind<URL> = {
  label: 'http(s) address',
  parse: (raw) => {
    const url = /^https?:\/\//i.test(raw) && URL.canParse(raw) ? new URL(raw) : undefined;
    if (url === undefined) throw new InputProblem(`${form}, got "${raw.replace(/\/\/.*@/, '//***@')}"`);
    if (url.username !== '' || url.password !== '') throw new InputProblem(`${form} without a user name or password, which outputs would show: give them by endpoint-headers, as Authorization: Basic …`);
    if (url.search !== '' || url.hash !== '') throw new InputProblem(`${form} alone, without what follows a ? or #`);
    return url;
  },
};

const headerLines: InputKind<ReadonlyMap<string, string>> = {
  label: 'Name: value, one a line',
  secretParts: listHeaderSecrets,
  parse: (raw) => {
    const read = readHeaderLines(raw);
    if ('problem' in read) throw new InputProblem(read.problem);
    return read.headers;
  },
};

/** The content of a file with certificates. It is read with the inputs: a wrong one is told before anything is deployed. */
const certificates: InputKind<string> = {
  label: 'PEM file',
  parse: (raw) => {
    const found = readText(raw).match(/-----BEGIN CERTIFICATE-----[^-]*-----END CERTIFICATE-----/g) ?? [];
    if (found.length === 0) throw new InputProblem(`"${raw}" holds no certificate in PEM form`);
    for (const each of found) {
      try {
        new X509Certificate(each);
      } catch {
        throw new InputProblem(`"${raw}" holds a certificate that cannot be read`);
      }
    }
    return found.join('\n');
  },
};

function readText(path: string): string {
  let text: string | undefined;
  try {
    text = readBoundedFile(path, maxPemBytes);
  } catch (thrown) {
    throw new InputProblem(`"${path}" cannot be read: ${describeFailure(thrown).message}`);
  }
  if (text === undefined) throw new InputProblem(`"${path}" is larger than ${maxPemBytes} bytes`);
  return text;
}

/** The ingress, and what it wants. */
export const ingressInputs = {
  endpoint: {
    kind: ingressAddress,
    description: 'The ingress, to which /seldon/<namespace>/<name>/… is appended. It is asked after the predictors that hold the version have been, by their own Services.',
  },
  'endpoint-token': { kind: bearerToken, secret: true, description: 'Bearer token for the ingress. It goes there alone: no redirect is followed.' },
  'endpoint-headers': { kind: headerLines, secret: true, description: 'Headers that the ingress wants, such as an API key or a Host. They go there alone.' },
  'endpoint-ca-file': { kind: certificates, description: 'PEM file with the certificate authorities to trust for the ingress.' },
} as const satisfies InputDefinitions;

export const ingressCheck = checkTogether(ingressInputs, ['endpoint-token', 'endpoint-headers'], ({ 'endpoint-token': token, 'endpoint-headers': headers }) => {
  if (token !== undefined && headers?.has('authorization')) throw new InputProblem('endpoint-token and the Authorization of endpoint-headers are both given: give one of them');
});

/** Undefined if no ingress was named. */
export function computeIngress({ endpoint, ...inputs }: InputValues<typeof ingressInputs>): Ingress | undefined {
  if (endpoint === undefined) return undefined;
  const { 'endpoint-token': token, 'endpoint-headers': headers, 'endpoint-ca-file': ca } = inputs;
  return {
    address: endpoint,
    headers: { ...(token === undefined ? {} : { authorization: `Bearer ${token}` }), ...Object.fromEntries(headers ?? []) },
    tls: { rejectUnauthorized: true, ...(ca === undefined ? {} : { ca }) },
  };
}

/** What a reader should know of what was given; undefined if nothing. */
export const findIngressRemark = ({ address, headers }: Ingress): string | undefined =>
  address.protocol === 'http:' && Object.keys(headers).some((name) => name !== 'host')
    ? `The token or headers for ${address.host} are sent without TLS, where others can read them: give its https address.`
    : undefined;
