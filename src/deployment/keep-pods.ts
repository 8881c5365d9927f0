import { isObject, numberAt, textAt, type JsonObject } from '../json.js';
import type { Cluster, ObjectAddress } from '../kubernetes/cluster.js';
import { isOwnedBy, parseDeployment, uidOf } from '../kubernetes/workload-objects.js';
import type { Manifest, Predictor } from '../manifest/manifest.js';
import { computeMarker } from '../manifest/marker.js';
import { runIdAnnotation, versionAnnotation } from '../manifest/names.js';
import { originOf, podMarkerOf, predictorsByName, renewMarker, selectPodFields, sharedMarkerOf, withPodMarkers, type KeptPods, type PodFacts } from '../manifest/pod-marker.js';
import { readPodMarker } from '../serving/seldon-deployment.js';
import { applyDeployment } from './applying.js';

export interface KeepOptions {
  readonly pods: ReadonlyMap<string, PodFacts>;
  /** The Deployments that there are, where they are known. */
  readonly deployments?: readonly JsonObject[];
  readonly force: boolean;
}

/**
 * The manifest as it is to be applied over what is live: a predictor whose pods need not change keeps their marker, also one that an
 * earlier release gave it, and their deadline, which reaches them too, where deploy.yaml asks for none. Where somebody else changed
 * what reaches them, they get a new one. Asks the cluster in a dry run what it makes of the manifest, where the two are not the same.
 */
export async function keepPods(cluster: Cluster, address: ObjectAddress, manifest: Manifest, live: JsonObject | undefined, options: KeepOptions): Promise<Manifest> {
  const candidates = live === undefined ? [] : manifest.spec.predictors.flatMap((predictor) => findCandidate(predictor, manifest, live, options));
  if (live === undefined || candidates.length === 0) return manifest;
  const shared = sharedMarkerOf(live);
  const candidate = withPodMarkers(manifest, candidates, shared);
  const answer = candidates.every(({ name }) => hasSamePods(name, candidate, live)) ? candidate : await applyDeployment(cluster, address, candidate, { dryRun: true, force: options.force, origin: undefined, tell: () => undefined });
  const kept = candidates.filter(({ name }) => hasSamePods(name, answer, live));
  // With its old marker the old pods would be taken for the new ones.
  const renewed = candidates.filter((each) => !kept.includes(each) && each.marker === each.origin)
    .map(({ name, origin }) => ({ name, marker: renewMarker(origin, numberAt(live, 'metadata', 'generation') ?? 0) }));
  return withPodMarkers(manifest, [...kept, ...renewed], kept.some(({ marker }) => marker === shared) ? shared : undefined);
}

interface Candidate extends KeptPods {
  /** The marker that the manifest gives it. */
  readonly origin: string;
}

/** The predictor with the marker and the deadline that it has now, if its models are of the same versions. */
function findCandidate(predictor: Predictor, manifest: Manifest, live: JsonObject, { pods, deployments = [] }: KeepOptions): readonly Candidate[] {
  const { name, progressDeadlineSeconds = 0 } = predictor;
  const found = predictorsByName(live).get(name);
  const facts = pods.get(name);
  const [marker, origin] = [podMarkerOf(found), podMarkerOf(predictor)];
  if (facts === undefined || marker === undefined || origin === undefined || !isSameVersion(marker, origin, facts, manifest, live)) return [];
  const deadline = numberAt(found, 'progressDeadlineSeconds');
  if (!facts.hasOwnDeadline || deadline === undefined) return [{ name, marker, origin }];
  // Pods that are not there yet are given the time that this deploy has.
  const isUnfinished = deployments.some((each) => isOwnedBy(each, uidOf(live)) && readPodMarker(each) === marker && !isComplete(each));
  return [{ name, marker, origin, deadline: isUnfinished ? Math.max(deadline, progressDeadlineSeconds) : deadline }];
}

/** An earlier release's marker does not tell the versions of a predictor's models, but the object tells that of the deployed one. */
function isSameVersion(marker: string, origin: string, { holdsVersion }: PodFacts, manifest: Manifest, live: JsonObject): boolean {
  if (marker !== sharedMarkerOf(live)) return originOf(marker) === originOf(origin);
  return !holdsVersion || [versionAnnotation, runIdAnnotation].every((key) => textAt(live, 'metadata', 'annotations', key) === manifest.metadata.annotations[key]);
}

/** Whether a predictor gets the same pods from both. */
const hasSamePods = (name: string, one: JsonObject, other: JsonObject): boolean => computeMarker(podFieldsOf(name, one)) === computeMarker(podFieldsOf(name, other));

const podFieldsOf = (name: string, object: JsonObject): JsonObject => selectPodFields(isObject(object['spec']) ? object['spec'] : {}, predictorsByName(object).get(name) ?? {});

function isComplete(object: JsonObject): boolean {
  const { replicas, updatedReplicas, availableReplicas } = parseDeployment(object);
  return updatedReplicas >= replicas && availableReplicas >= replicas;
}
