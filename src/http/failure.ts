import { isObject } from '../json.js';

/** The exchange failed. `wasSent` is false only where nothing can have reached the server. */
export class WireFailure extends Error {
  override readonly name = 'WireFailure';
  readonly code: string;
  readonly wasSent: boolean;

  constructor(code: string, message: string, wasSent: boolean, cause?: unknown) {
    super(message, { cause });
    this.code = code;
    this.wasSent = wasSent;
  }
}

/** The code and message of what a connection failed with; of several addresses tried, the first's. */
export function describeFailure(thrown: unknown): { code: string; message: string } {
  const error = isObject(thrown) ? thrown : {};
  const attempts: readonly unknown[] = Array.isArray(error.errors) ? error.errors : [];
  const first = attempts[0];
  if (isObject(first)) return describeFailure(first);
  return {
    code: typeof error.code === 'string' ? error.code : '',
    message: typeof error.message === 'string' ? error.message : String(thrown),
  };
}

/** Whether the two sides could not agree on TLS or on a certificate, by the code that Node gives; no second attempt mends it. */
export const isTlsFailure = (code: string): boolean => /^(ERR_(TLS|SSL|OSSL)_|CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|EPROTO)/.test(code);
