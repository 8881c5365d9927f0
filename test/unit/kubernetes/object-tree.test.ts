import { describe, expect, it } from '@jest/globals';
import { computeAdvice } from '../../../src/kubernetes/advice.js';
import { listNewPods, renderObjectTree } from '../../../src/kubernetes/object-tree.js';
import { parsePod } from '../../../src/kubernetes/workload-objects.js';
import type { Manifest } from '../../../src/manifest/manifest.js';
import { computeExpectation, seldonDeployments } from '../../../src/serving/seldon-deployment.js';
import { crashing, deploymentOf, podOf, ready, replicaSetOf } from './objects.js';

const manifest: Manifest = {
  apiVersion: 'machinelearning.seldon.io/v1', kind: 'SeldonDeployment', metadata: { name: 'wine', namespace: 'ns', labels: {}, annotations: {} }, spec: { predictors: [{ name: 'default', graph: { name: 'm' } }] },
};
const expected = computeExpectation(manifest, 'new', { resource: seldonDeployments, namespace: 'ns', name: 'wine' }, 'owner');
const done = { name: 'm-model-initializer', state: { terminated: { exitCode: 0 } } };
const objects = {
  owner: { metadata: { uid: 'owner' }, status: { state: 'Creating' } },
  deployments: [deploymentOf({ totalReplicas: 2, availableReplicas: 1 }), deploymentOf({ name: 'theirs', owner: 'another' })],
  replicaSets: [replicaSetOf({ name: 'wine-old', uid: 'rs0', revision: '1' }), replicaSetOf({ name: 'wine-new' }), replicaSetOf({ name: 'empty', uid: 'rs3', revision: '1' })],
  pods: [podOf({ name: 'p0', owner: 'rs0', container: ready }), podOf({ name: 'p1', init: done, container: crashing(2, 1) }), podOf({ name: 'x', owner: 'rs-of-others' })],
};

describe('renderObjectTree', () => {
  it('shows each object below its owner, and nothing of others', () => {
    expect(renderObjectTree(expected, objects).split('\n')).toEqual([
      'SeldonDeployment wine: not ready',
      '└─ Deployment wine-default-0-m: 1 of 1 available, 1 of the current template',
      '   ├─ ReplicaSet wine-old: 1 pod of an earlier template',
      '   │  └─ Pod p0: ready',
      '   └─ ReplicaSet wine-new: 1 pod',
      '      └─ Pod p1: Pending',
      '         ├─ init container m-model-initializer is done',
      '         └─ container m waits (CrashLoopBackOff), 2 restarts',
    ]);
  });

  it('gives each object one line, whatever its messages hold', () => {
    const conditions = [{ type: 'ReplicaFailure', status: 'True', reason: 'FailedCreate', message: `one\n└─ Pod forged: ready\u001b[2J${'x'.repeat(10_000)}` }];
    const lines = renderObjectTree(expected, { ...objects, replicaSets: [replicaSetOf({ name: 'wine-old', uid: 'rs0', conditions }), replicaSetOf({ name: 'wine-new' })] }).split('\n');
    expect(lines[2]).toMatch(/^ {3}├─ ReplicaSet wine-old: 1 pod, FailedCreate: one └─ Pod forged: readyx{300,}…$/);
    expect(lines[3]).toBe('   │  └─ Pod p0: ready');
  });

  it('says what a ReplicaSet was refused, why a Deployment is stuck, and what is gone', () => {
    const conditions = [{ type: 'ReplicaFailure', status: 'True', reason: 'FailedCreate', message: 'exceeded quota' }];
    const stuck = [{ type: 'Progressing', status: 'False', reason: 'ProgressDeadlineExceeded', message: 'timed out' }];
    const tree = renderObjectTree(expected, { owner: undefined, deployments: [deploymentOf({ conditions: stuck, marker: 'old' })], replicaSets: [replicaSetOf({ conditions })], pods: [] });
    expect(tree).toContain('SeldonDeployment wine: does not exist');
    expect(tree).toContain('of an earlier version, ProgressDeadlineExceeded: timed out');
    expect(tree).toContain('ReplicaSet rs1: 0 pods, FailedCreate: exceeded quota');
  });

  it('is short where there are many pods', () => {
    const pods = Array.from({ length: 100 }, (_, index) => podOf({ name: `p${index}` }));
    expect(renderObjectTree(expected, { ...objects, pods }).split('\n').filter((line) => line.includes('Pod p'))).toHaveLength(5);
    expect(renderObjectTree(expected, { ...objects, pods })).toContain('95 more pods');
  });

  it('finds the pods that are owned', () => {
    expect(listNewPods(expected, objects).map(({ name }) => name)).toEqual(['p0', 'p1']);
  });
});

describe('computeAdvice', () => {
  const [crashed] = parsePod(podOf({ container: crashing(2, 1) })).containers;
  const [initializer] = parsePod(podOf({ init: { name: 'm-model-initializer', state: { terminated: { exitCode: 1 } } } })).containers;
  const [killed] = parsePod(podOf({ container: { ...crashing(2, 137), lastState: { terminated: { exitCode: 137, reason: 'OOMKilled' } } } })).containers;
  const failed = (reason: string, message = 'x') => ({ state: 'failed', certainty: 'certain', reason, message, object: 'Pod/p' }) as const;
  const common = { namespace: 'ns', pod: 'p1', container: undefined, cause: undefined };

  it.each([
    ['an image that is not there', { ending: failed('ErrImagePull', 'x: not found') }, 'push the image'],
    ['an image that is denied', { ending: failed('ImagePullBackOff', 'pull access denied') }, 'imagePullSecret'],
    ['a registry out of reach', { ending: failed('ErrImagePull', 'i/o timeout') }, 'reach the registry'],
    ['a name that is none', { ending: failed('InvalidImageName') }, 'correct the image'],
    ['a missing Secret', { ending: failed('CreateContainerConfigError', 'secret "s" not found') }, 'make the Secret'],
    ['a package that the image lacks', { ending: failed('CrashLoopBackOff'), container: crashed, cause: "ModuleNotFoundError: No module named 'feature_tools'" }, 'feature_tools among its requirements'],
    ['a model that cannot be fetched', { ending: failed('Error'), container: initializer }, 'storage initializer'],
    ['too little memory', { ending: failed('CrashLoopBackOff'), container: killed }, 'more memory'],
    ['another crash', { ending: failed('CrashLoopBackOff'), container: crashed, cause: 'ValueError: boom' }, 'kubectl -n ns logs p1 -c m --previous'],
    ['a full cluster', { ending: failed('Unschedulable') }, 'make room'],
    ['a quota', { ending: failed('FailedCreate', 'exceeded quota: q') }, 'raise the quota'],
    ['an operator that is away', { ending: failed('OperatorSilent') }, "Seldon's operator"],
    ['a slow start', { ending: { state: 'timeout', waitingFor: 'x' } as const }, '--timeout'],
  ])('knows what to do about %s', (_case, facts, advice) => {
    expect(computeAdvice({ ...common, ...facts })).toContain(advice);
  });

  it('knows nothing to do about what it does not know, and about success', () => {
    expect(computeAdvice({ ...common, ending: failed('Strange') })).toBeUndefined();
    expect(computeAdvice({ ...common, ending: { state: 'current' } })).toBeUndefined();
  });
});
