import type { Environment } from '../environment.js';
import { openWire } from '../http/open-wire.js';
import { defaultRetryPolicy, type RetryPolicy } from '../http/retry.js';
import type { Wire } from '../http/wire.js';
import type { Log } from '../step.js';
import { createArtifacts } from './artifacts.js';
import { computeHeaders, parseTrackingUri, readCount, type TrackingInputs } from './connection.js';
import { unreachable } from './failures.js';
import { createApi, type ApiOptions } from './http.js';
import type { Mlflow } from './mlflow.js';
import { createLocks } from './locks.js';
import { createPlaces } from './places.js';
import { computeProxy } from './proxy.js';
import { createRegistry } from './registry.js';
import { createRuns } from './runs.js';
import { readTlsOptions } from './tls.js';

/** Milliseconds that one request may take, unless MLFLOW_HTTP_REQUEST_TIMEOUT (seconds) says otherwise. */
const defaultTimeoutMs = 60_000;
/** What a patient client leaves its last attempt, which begins when the time is over, until it is cut off (milliseconds). */
const graceMs = 5_000;

/**
 * The MLflow server of the inputs. Nothing is sent before the first call. HTTP_PROXY, HTTPS_PROXY, NO_PROXY,
 * MLFLOW_WORKSPACE, MLFLOW_HTTP_REQUEST_TIMEOUT and MLFLOW_HTTP_REQUEST_MAX_RETRIES are honoured.
 * Throws E_TRACKING_URI, and E_INPUT for certificate files that cannot be read.
 */
export function connectMlflow(
  inputs: TrackingInputs,
  env: Environment,
  signal: AbortSignal,
  log: Log,
  retryPolicy: RetryPolicy = defaultRetryPolicy,
): Mlflow {
  const base = parseTrackingUri(inputs['tracking-uri']);
  const timeoutSeconds = readCount(env, 'MLFLOW_HTTP_REQUEST_TIMEOUT');
  const wire = openWire(base, readTlsOptions(inputs), computeProxy(base, env));
  return assemble({
    base,
    headers: computeHeaders(inputs, env),
    wire,
    timeoutMs: timeoutSeconds ? timeoutSeconds * 1000 : defaultTimeoutMs,
    retryPolicy: { ...retryPolicy, maxRetries: readCount(env, 'MLFLOW_HTTP_REQUEST_MAX_RETRIES') ?? retryPolicy.maxRetries },
    signal,
    log,
  });
}

function assemble(options: ApiOptions): Mlflow {
  const api = createApi(options);
  const trackingUri = `${options.base.origin}${options.base.pathname.replace(/\/$/, '')}`;
  const runs = createRuns(api, trackingUri);
  const asked = createRegistry(api, trackingUri);
  const places = createPlaces(runs, asked, (model, version) => asked.downloadUri(model, version));
  const registry = { ...asked, downloadUri: async (model: string, version: string) => places.storageOf(await asked.downloadUri(model, version)) };
  return {
    trackingUri,
    runs,
    registry,
    artifacts: createArtifacts(api, trackingUri, runs, registry, places),
    locks: createLocks(api, trackingUri),
    runUrl: ({ id, experimentId }) => `${trackingUri}/#/experiments/${experimentId}/runs/${id}`,
    forCleanup: (totalMs) => assemble({ ...options, signal: endAfter(totalMs, trackingUri), timeoutMs: totalMs }),
    patient: (totalMs) => assemble({ ...options, retryPolicy: patientPolicy(totalMs), signal: AbortSignal.any([options.signal, endAfter(totalMs + graceMs, trackingUri)]) }),
    guarded: (assertMaySend) => assemble({ ...options, wire: guardWire(options.wire, assertMaySend) }),
    close: () => options.wire.close(),
  };
}

/** All calls together have this long, each of them what the ones before have left. */
function patientPolicy(totalMs: number): RetryPolicy {
  const endMs = performance.now() + totalMs;
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
  setTimeout(() => controller.abort(unreachable(`MLflow at ${trackingUri} did not answer within ${totalMs / 1000} s.`)), totalMs).unref();
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
