import type { Environment } from '../environment.js';
import { StepError } from '../errors.js';
import { findProxy } from '../http/proxy.js';

/** The proxy for a URL, as MLflow's own client chooses it. Throws E_INPUT for one that is no http(s) address: our wire speaks no SOCKS. */
export function computeProxy(url: URL, env: Environment): URL | undefined {
  const address = findProxy(url, env, 'curl');
  if (address === undefined) return undefined;
  if (!URL.canParse(address) || !/^https?:/i.test(address)) {
    throw new StepError('E_INPUT', 'The HTTP_PROXY or HTTPS_PROXY variable is not the http(s) address of a proxy. Correct it, or name the MLflow server in NO_PROXY.');
  }
  return new URL(address);
}
