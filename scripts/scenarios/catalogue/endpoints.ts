import { renderDeployYaml, withPods } from '../manifests.js';
import type { Expected, Scenario } from '../scenario.js';
import { healthy } from './pod-scripts.js';

/** Scripted pods answer nothing, so no Service proves a version here: what the ingress says must then neither prove nor remove it. */
const unverified = (reason: RegExp): Expected => ({ verdict: 'red', exitCode: 6, outcome: 'unreachable', code: 'E_NOT_VERIFIED', reason });
const required = { verify: 'required', 'on-failure': 'rollback' } as const;

export const endpoints: readonly Scenario[] = [
  {
    name: 'endpoint-wants-token', what: 'the ingress wants a token: a healthy first deployment stays, not verified', deploy: withPods(healthy), ingress: 'wants-token',
    inputs: required, expected: unverified(/says nothing of the model: HTTP 401.* was left as it is/), serving: { version: '1' },
  },
  {
    name: 'endpoint-private-ca', what: 'nobody trusts the certificate of the ingress: a healthy version stays, not verified',
    before: withPods(healthy), deploy: withPods(healthy), ingress: 'private-ca',
    inputs: required, expected: unverified(/certificate.*endpoint-ca-file.* was left as it is/), serving: { version: '2' },
  },
  {
    name: 'canary-answered-by-another', what: 'the ingress answers with a prediction of another predictor, which proves no canary', ingress: 'answers-for-another',
    deploy: renderDeployYaml({ predictors: [{ name: 'main', traffic: 90, pods: healthy, modelUri: 's3://models/other' }, { name: 'canary', traffic: 10, pods: healthy }] }),
    inputs: required, expected: unverified(/of predictor canary .* would prove nothing, because other predictors answer there too/), serving: { version: '1', pods: 2, deployments: 2 },
  },
];
