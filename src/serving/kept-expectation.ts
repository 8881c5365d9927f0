import type { JsonObject } from '../json.js';
import type { ObjectAddress } from '../kubernetes/cluster.js';
import type { RolloutExpectation } from '../kubernetes/rollout.js';
import { manifestMarkerOf } from '../manifest/pod-marker.js';
import type { KeptVersion } from './kept-manifest.js';
import { computeExpectationOf, hasPodMarkers } from './seldon-deployment.js';

/** What has to be true for a kept manifest to serve. What was taken over has no marker of ours: its pods are those without one. */
export function computeKeptExpectation({ manifest, marker, adopted }: KeptVersion, address: ObjectAddress, live: JsonObject): RolloutExpectation {
  const expected = computeExpectationOf(manifest, marker, address, live);
  if (adopted === undefined) return expected;
  return {
    ...expected,
    readMarker: (owner) => (hasPodMarkers(owner, manifest) ? (manifestMarkerOf(owner) ?? '') : undefined),
    readPodMarker: (deployment) => expected.readPodMarker(deployment) ?? '',
  };
}
