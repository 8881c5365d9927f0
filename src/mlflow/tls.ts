import { readdirSync, readFileSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Environment } from '../environment.js';
import { StepError } from '../errors.js';
import type { TlsOptions } from '../http/wire.js';
import type { TrackingInputs } from './connection.js';

/** As Python's HTTP libraries have them: what comes first counts, and stands for all other authorities. */
const authorityVariables = ['REQUESTS_CA_BUNDLE', 'CURL_CA_BUNDLE', 'SSL_CERT_FILE', 'SSL_CERT_DIR'] as const;

const maxFiles = 2000;

/** Reads the PEM files that the inputs name, else those of the variables for authorities. Throws E_INPUT for one that cannot be read. */
export function readTlsOptions(inputs: TrackingInputs, url: URL, env: Environment): TlsOptions {
  const caFile = inputs['tracking-ca-file'];
  const clientCertFile = inputs['tracking-client-cert-file'];
  const clientCert = clientCertFile === undefined ? undefined : readPem('tracking-client-cert-file', clientCertFile);
  const isTrusting = inputs['tracking-insecure-tls'];
  const ca = caFile !== undefined ? readPem('tracking-ca-file', caFile) : url.protocol === 'https:' && !isTrusting ? readAuthorities(env) : undefined;
  return {
    rejectUnauthorized: !isTrusting,
    ...(ca === undefined ? {} : { ca }),
    ...(clientCert === undefined ? {} : { cert: clientCert, key: clientCert }),
  };
}

function readAuthorities(env: Environment): string | undefined {
  for (const variable of authorityVariables) {
    const value = env[variable]?.trim();
    if (!value) continue;
    const paths = (variable === 'SSL_CERT_DIR' ? value.split(delimiter) : [value]).filter((path) => statSync(path, { throwIfNoEntry: false }) !== undefined);
    // OpenSSL passes over what is not there; requests does not.
    if (paths.length === 0 && variable.startsWith('SSL_')) continue;
    if (paths.length === 0) throw new StepError('E_INPUT', `${variable}: there is no file or folder ${value}.`);
    const texts = paths.flatMap((path) => (statSync(path).isDirectory() ? readFolder(path) : [readPem(variable, path)]));
    if (texts.length > 0) return texts.join('\n');
  }
  return undefined;
}

/** The certificates of a folder; what else lies there is passed over. */
const readFolder = (folder: string): readonly string[] =>
  readdirSync(folder)
    .slice(0, maxFiles)
    .map((name) => join(folder, name))
    .filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile() === true && /\.(pem|crt|cer|\d+)$/.test(path))
    .map((path) => readFileSync(path, 'utf8'))
    .filter((text) => text.includes('-----BEGIN CERTIFICATE-----'));

function readPem(input: string, file: string): string {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (cause) {
    throw new StepError('E_INPUT', `${input}: ${file} cannot be read.`, { cause });
  }
  if (!text.includes('-----BEGIN ')) throw new StepError('E_INPUT', `${input}: ${file} is not a PEM file.`);
  return text;
}
