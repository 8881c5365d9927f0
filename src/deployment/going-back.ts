import type { StepError } from '../errors.js';
import type { Cluster, ObjectAddress } from '../kubernetes/cluster.js';
import type { RolloutEnding } from '../kubernetes/rollout.js';
import { computeKeptExpectation } from '../serving/kept-expectation.js';
import type { KeptManifest } from '../serving/kept-manifest.js';
import { objectsAt, textAt, type JsonObject } from '../json.js';
import type { Manifest } from '../manifest/manifest.js';
import { manifestAnnotation } from '../manifest/names.js';
import { predictorsByName, type PodFacts } from '../manifest/pod-marker.js';
import { giveBack } from './adoption.js';
import { applyDeployment } from './applying.js';
import { keepPods } from './keep-pods.js';
import { patienceRestarts } from './patience.js';

interface GoingBackOptions {
  readonly force: boolean;
  readonly timeoutMs: number;
  readonly patienceMs: number;
  readonly report: (waitingFor: string) => void;
  /** Hears what was left out of the manifest. */
  readonly tell: (message: string) => void;
}

export interface WentBack {
  readonly serves: boolean;
  /** Why it could not be told whether it does. */
  readonly unseen?: StepError;
  /** Why it does not, found out on request: it takes some requests. */
  readonly explain: () => Promise<string>;
}

/**
 * The kept manifest with the markers of the pods that need not change. What a manifest of an earlier release has for all its pods is
 * found in the object by that, so it goes on saying which manifest was applied. What was taken over is restored exactly.
 */
async function keepPodsOf(cluster: Cluster, address: ObjectAddress, live: JsonObject, { manifest, marker, adopted, pods }: KeptManifest, force: boolean): Promise<Manifest> {
  if (adopted !== undefined) return manifest;
  const { metadata } = manifest;
  const marked = { ...manifest, metadata: { ...metadata, annotations: { ...metadata.annotations, [manifestAnnotation]: marker } } };
  return keepPods(cluster, address, marked, live, { pods: pods ?? assumeFacts(manifest, live), force });
}

/** What is not kept of a manifest of an earlier release: where its models lie elsewhere than those that are live, those that lie where they lay are of other versions than the deployed one. */
function assumeFacts({ spec }: Manifest, live: JsonObject): ReadonlyMap<string, PodFacts> {
  const now = predictorsByName(live);
  const hasMoved = spec.predictors.some((predictor) => listPlaces(predictor.graph) !== listPlaces(now.get(predictor.name)?.['graph']));
  return new Map(spec.predictors.map(({ name }) => [name, { holdsVersion: !hasMoved, hasOwnDeadline: true }]));
}

const listPlaces = (node: unknown): string => [textAt(node, 'modelUri') ?? '', ...objectsAt(node, 'children').map(listPlaces)].join('\n');

/**
 * Applies a manifest that served before, and waits for it by the same verdict as any deploy. What was taken over goes back to those
 * who owned it, exactly as it was. Throws what applying and waiting throw.
 */
export async function goBackTo(cluster: Cluster, address: ObjectAddress, live: JsonObject, kept: KeptManifest, { force, tell, ...waiting }: GoingBackOptions): Promise<WentBack> {
  const manifest = await keepPodsOf(cluster, address, live, kept, force);
  const applied = await applyDeployment(cluster, address, manifest, { force: force || kept.adopted !== undefined, origin: undefined, tell });
  await giveBack(cluster, address, kept);
  const expected = computeKeptExpectation({ ...kept, manifest }, address, applied);
  const ending = await cluster.waitForRollout(expected, { ...waiting, patienceRestarts });
  return {
    serves: ending.state === 'current',
    ...(ending.state === 'unseen' ? { unseen: ending.why } : {}),
    explain: async () => (await cluster.diagnose(expected, ending)).cause ?? describe(ending),
  };
}

function describe(ending: RolloutEnding): string {
  if (ending.state === 'failed') return ending.message;
  if (ending.state === 'timeout') return `it waits for ${ending.waitingFor}`;
  return ending.state === 'unseen' ? ending.why.message : 'it serves';
}
