import { describe, expect, it } from '@jest/globals';
import type { JsonObject } from '../../../src/json.js';
import { findRouteWait } from '../../../src/kubernetes/rollout-routes.js';
import type { Manifest, Predictor } from '../../../src/manifest/manifest.js';
import { computeExpectation, seldonDeployments } from '../../../src/serving/seldon-deployment.js';

const graph = { name: 'm' };
const pair: readonly Predictor[] = [{ name: 'main', graph, traffic: 80 }, { name: 'canary', graph, traffic: 20 }];
const shadowed: readonly Predictor[] = [{ name: 'main', graph }, { name: 'canary', graph, traffic: 20, shadow: true }];

const judge = (predictors: readonly Predictor[], ...routes: readonly JsonObject[]): string | undefined => {
  const manifest: Manifest = { apiVersion: 'machinelearning.seldon.io/v1', kind: 'SeldonDeployment', metadata: { name: 'wine', namespace: 'ns', labels: {}, annotations: {} }, spec: { predictors } };
  const expected = computeExpectation(manifest, 'new', { resource: seldonDeployments, namespace: 'ns', name: 'wine' }, 'owner');
  return findRouteWait(expected, { owner: undefined, deployments: [], replicaSets: [], pods: [], endpointSlices: [], events: [], routes });
};

const metadata = { name: 'r', uid: 'r', ownerReferences: [{ uid: 'owner' }] };
const to = (host: string, weight?: number) => ({ destination: { host }, ...(weight === undefined ? {} : { weight }) });
const istio = (route: readonly object[], more = {}): JsonObject => ({ metadata, spec: { http: [{ route, ...more }] } });
const mapping = (service: string, more = {}): JsonObject => ({ metadata, spec: { service, ...more } });

describe('findRouteWait', () => {
  it('waits for nothing where nobody reads traffic, or one predictor gets it all', () => {
    expect(judge(pair)).toBeUndefined();
    expect(judge(pair, { ...istio([to('wine-main', 1)]), metadata: { ...metadata, ownerReferences: [{ uid: 'another' }] } })).toBeUndefined();
    expect(judge([{ name: 'main', graph }], istio([to('wine-other', 100)]))).toBeUndefined();
    expect(judge(pair, istio([to('wine-main-explainer', 100)]), mapping('wine-main-explainer.ns:9000'))).toBeUndefined();
  });

  it('waits for the weights of a VirtualService', () => {
    expect(judge(pair, istio([to('wine-main', 80), to('wine-canary.ns.svc.cluster.local', 20)]))).toBeUndefined();
    expect(judge(pair, istio([to('wine-main', 50), to('wine-canary', 50)]))).toBe('the ingress to send 80 % of the requests to predictor main (it sends 50 %)');
    expect(judge(pair, istio([to('wine-main')]))).toContain('80 % of the requests to predictor main (it sends 100 %)');
    expect(judge([{ name: 'main', graph, traffic: 100 }, { name: 'canary', graph, traffic: 0 }], istio([to('wine-main', 100)]))).toBeUndefined();
    expect(judge(pair, istio([to('wine-main', 80), to('wine-canary', 20)]), istio([to('wine-main', 50), to('wine-canary', 50)]))).toContain('it sends 50 %');
  });

  it('waits until a predictor that is no more gets nothing', () => {
    expect(judge(pair, istio([to('wine-main', 80), to('wine-canary', 20), to('wine-former', 0)]))).toBe('the ingress to send nothing more to an earlier predictor');
  });

  it('waits for the copies of a shadow', () => {
    expect(judge(shadowed, istio([to('wine-main', 100)], { mirror: { host: 'wine-canary' }, mirrorPercentage: { value: 20 } }))).toBeUndefined();
    expect(judge(shadowed, istio([to('wine-main', 100)]))).toContain('20 % of a copy of the requests to predictor canary (it sends none)');
  });

  it('waits for the weights of Mappings, of which the first predictor needs none', () => {
    expect(judge(pair, mapping('wine-main.ns:8000'), mapping('wine-canary.ns:8000', { weight: 20 }))).toBeUndefined();
    expect(judge(pair, mapping('wine-main.ns:8000'), mapping('wine-canary.ns:8000', { weight: 20 }), mapping('wine-canary.ns:5001', { weight: 50 }))).toContain('20 % of the requests to predictor canary (it sends 50 %)');
    expect(judge(pair, mapping('wine-main.ns:8000'))).toContain('it sends none');
  });

  it('takes what reads as no route for none', () => {
    expect(judge(pair, { metadata }, { metadata, spec: { http: 'x' } })).toBeUndefined();
  });
});
