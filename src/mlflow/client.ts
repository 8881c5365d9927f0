import type { Environment } from '../environment.js';
import { openWire } from '../http/open-wire.js';
import { defaultRetryPolicy, type RetryPolicy } from '../http/retry.js';
import type { Wire } from '../http/wire.js';
import type { Log } from '../step.js';
import { createArtifacts } from './artifacts.js';
import { computeHeaders, parseRegistryUri, parseTrackingUri, readCount, type TrackingInputs } from './connection.js';
import { unreachable } from './failures.js';
import { createApi, type ApiOptions } from './http.js';
import type { Mlflow } from './mlflow.js';
import { createLocks } from './locks.js';
import { createPlaces } from './places.js';
import { computeProxy } from './proxy.js';
import { createRegistry } from './registry.js';
import { createRuns } from './runs.js';
import { readTlsOptions } from './tls.js';
import { refuseVariables } from './variables.js';
import { requireWorkspaces } from './workspace.js';

/** Milliseconds that one request may take, unless MLFLOW_HTTP_REQUEST_TIMEOUT (seconds) says otherwise. */
const defaultTimeoutMs = 60_000;
/** What a patient client leaves its last attempt until it is cut off, and which part of its time at most (milliseconds). */
const graceMs = 5_000;
const gracePart = 0.1;

/**
 * The MLflow server of the inputs. Nothing is sent before the first call. HTTP_PROXY, HTTPS_PROXY, NO_PROXY,
 * MLFLOW_WORKSPACE, MLFLOW_HTTP_REQUEST_TIMEOUT and MLFLOW_HTTP_REQUEST_MAX_RETRIES are honoured; variables.ts has them all.
 * Throws E_TRACKING_URI, and E_INPUT for certificate files that cannot be read and for variables that cannot be honoured.
 */
export function connectMlflow(
  inputs: TrackingInputs,
  env: Environment,
  signal: AbortSignal,
  log: Log,
  retryPolicy: RetryPolicy = defaultRetryPolicy,
): Mlflow {
  refuseVariables(env);
  const base = parseTrackingUri(inputs['tracking-uri']);
  const registryBase = inputs['registry-uri'] === undefined ? base : parseRegistryUri(inputs['registry-uri']);
  const timeoutSeconds = readCount(env, 'MLFLOW_HTTP_REQUEST_TIMEOUT');
  const workspace = env.MLFLOW_WORKSPACE?.trim();
  const open = (url: URL): Wire => {
    const wire = openWire(url, readTlsOptions(inputs, url, env), computeProxy(url, env));
    return workspace ? requireWorkspaces(wire, url, workspace) : wire;
  };
  return assemble(
    {
      base,
      headers: computeHeaders(inputs, env),
      wire: open(base),
      timeoutMs: timeoutSeconds ? timeoutSeconds * 1000 : defaultTimeoutMs,
      retryPolicy: { ...retryPolicy, maxRetries: readCount(env, 'MLFLOW_HTTP_REQUEST_MAX_RETRIES') ?? retryPolicy.maxRetries },
      signal,
      log,
    },
    registryBase.href === base.href ? undefined : { base: registryBase, wire: open(registryBase) },
  );
}

/** What differs for a server that only has the registry. */
type OtherServer = Pick<ApiOptions, 'base' | 'wire'>;

/** Runs and artifacts are asked of one server; versions, their targets and the locks of the registry, where that is another. */
function assemble(options: ApiOptions, other: OtherServer | undefined): Mlflow {
  const api = createApi(options);
  const trackingUri = addressOf(options.base);
  const registryApi = other === undefined ? api : createApi({ ...options, ...other });
  const registryUri = addressOf(other?.base ?? options.base);
  const runs = createRuns(api, trackingUri);
  const asked = createRegistry(registryApi, registryUri);
  const places = createPlaces(runs, asked, (model, version) => asked.downloadUri(model, version), other !== undefined);
  const registry = { ...asked, downloadUri: async (model: string, version: string) => places.storageOf(await asked.downloadUri(model, version)) };
  const withWire = (wrap: (wire: Wire) => Wire): Mlflow => assemble({ ...options, wire: wrap(options.wire) }, other && { ...other, wire: wrap(other.wire) });
  return {
    trackingUri,
    registryUri,
    runs,
    registry,
    artifacts: createArtifacts({ api, registryApi }, { server: trackingUri, registryServer: registryUri }, runs, registry, places),
    locks: createLocks(registryApi, registryUri),
    runUrl: ({ id, experimentId }) => `${trackingUri}/#/experiments/${experimentId}/runs/${id}`,
    forCleanup: (totalMs) => assemble({ ...options, signal: endAfter(totalMs, trackingUri), timeoutMs: totalMs }, other),
    patient: (totalMs) => assemble({ ...options, retryPolicy: patientPolicy(totalMs), signal: AbortSignal.any([options.signal, endAfter(totalMs, trackingUri)]) }, other),
    within: (signal) => assemble({ ...options, signal: AbortSignal.any([options.signal, signal]) }, other),
    guarded: (assertMaySend) => withWire((wire) => guardWire(wire, assertMaySend)),
    close: () => {
      options.wire.close();
      other?.wire.close();
    },
  };
}

const addressOf = ({ origin, pathname }: URL): string => `${origin}${pathname.replace(/\/$/, '')}`;

/** All calls together have this long, each of them what the ones before have left. */
function patientPolicy(totalMs: number): RetryPolicy {
  const endMs = performance.now() + totalMs - Math.min(graceMs, totalMs * gracePart);
  return {
    maxRetries: Number.POSITIVE_INFINITY,
    get totalMs() {
      return endMs - performance.now();
    },
    firstDelayMs: 500,
    maxDelayMs: 15_000,
    usesAllTime: true,
  };
}

/** Aborted with an error that cleaning up may fail with: AbortSignal.timeout's is none of a step's. */
function endAfter(totalMs: number, trackingUri: string): AbortSignal {
  const controller = new AbortController();
  setTimeout(() => controller.abort(unreachable(`MLflow at ${trackingUri} did not answer within ${Math.round(totalMs / 100) / 10} s.`)), totalMs).unref();
  return controller.signal;
}

/** Every sending is asked about, the ones after a pause too: a process can be stopped for long between any two of them. */
const guardWire = (wire: Wire, assertMaySend: () => void): Wire => ({
  send: async (request) => {
    assertMaySend();
    return wire.send(request);
  },
  close: () => wire.close(),
});
