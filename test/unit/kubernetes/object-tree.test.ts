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
    ["another init container of deploy.yaml's", { ending: failed('Error'), container: { ...initializer!, name: 'warm-up' } }, 'kubectl -n ns logs p1 -c warm-up'],
    ['too little memory', { ending: failed('CrashLoopBackOff'), container: killed }, 'more memory'],
    ['another crash', { ending: failed('CrashLoopBackOff'), container: crashed, cause: 'ValueError: boom' }, 'kubectl -n ns logs p1 -c m --previous'],
    ['a full cluster', { ending: failed('Unschedulable') }, 'make room'],
    ['a quota', { ending: failed('FailedCreate', 'exceeded quota: q') }, 'raise the quota'],
    ['an operator that is away', { ending: failed('OperatorSilent') }, "Seldon's operator"],
    ['a key that is missing', { ending: failed('CreateContainerConfigError', "couldn't find key token in Secret models/registry") }, 'put that key'],
    ['a key that a volume names', { ending: failed('FailedMount', 'MountVolume.SetUp failed for volume "config" : references non-existent config key: model.json') }, 'put that key'],
    ['a program that the image lacks', { ending: failed('CrashLoopBackOff', 'exec: "gunicorn": executable file not found in $PATH: unknown'), container: crashed }, 'correct command and args'],
    ['a liveness probe that ends it', { ending: failed('CrashLoopBackOff', 'm keeps crashing; the kubelet ended it because its liveness probe failed: 503'), container: crashed }, 'a startupProbe'],
    ['no room beside nodes that are not meant', { ending: failed('Unschedulable', "0/4 nodes are available: 1 node(s) didn't match Pod's node affinity/selector, 3 Insufficient memory.") }, 'make room on the nodes, or ask for less (resources.requests in deploy.yaml)'],
    ['no room beside a control plane', { ending: failed('Unschedulable', '0/4 nodes are available: 1 node(s) had untolerated taint {node-role.kubernetes.io/control-plane: }, 3 Insufficient cpu.') }, 'make room on the nodes, or ask for less (resources.requests in deploy.yaml)'],
    ['a selector that fits no node beside a control plane', { ending: failed('Unschedulable', "0/4 nodes are available: 1 node(s) had untolerated taint {node-role.kubernetes.io/control-plane: }, 3 node(s) didn't match Pod's node affinity/selector.") }, 'correct nodeSelector'],
    ['a GPU on nodes with a taint', { ending: failed('Unschedulable', '0/4 nodes are available: 1 node(s) had untolerated taint {nvidia.com/gpu: present}, 3 Insufficient nvidia.com/gpu.') }, 'or tolerate the taint'],
    ['a claim that no volume fits', { ending: failed('Unschedulable', "0/2 nodes are available: 1 node(s) didn't find available persistent volumes to bind, 1 node(s) didn't match Pod's node affinity/selector.") }, 'make a PersistentVolume'],
    ['a webhook for pods that is away', { ending: failed('FailedCreate', 'Internal error occurred: failed calling webhook "pods.example.org": connection refused') }, 'admission webhook that it names runs'],
    ["OpenShift's constraints", { ending: failed('FailedCreate', 'pods "x" is forbidden: unable to validate against any security context constraint: [spec.containers[0].securityContext.runAsUser: Invalid value: 8888]') }, 'securityContext'],
    ['a volume that another node has', { ending: { state: 'timeout', waitingFor: 'pod p (waits; Multi-Attach error for volume "pvc-1" Volume is already used by pod(s) p0)' } as const }, 'ReadWriteMany'],
    ['a node without the runtime', { ending: { state: 'timeout', waitingFor: 'pod p (waits; Failed to create pod sandbox: no runtime for "nvidia" is configured)' } as const }, "RuntimeClass's handler"],
    ['a pod that a queue keeps', { ending: { state: 'timeout', waitingFor: 'pod p is Pending: Scheduling is blocked due to non-empty scheduling gates' } as const }, 'scheduling gates'],
    ['a pod without a node and without a word', { ending: { state: 'timeout', waitingFor: 'predictor default: 0 of 1 new pods ready (pod p is Pending)' } as const }, 'kubectl describe pvc'],
    ['a slow start', { ending: { state: 'timeout', waitingFor: 'x' } as const }, '--timeout'],
  ])('knows what to do about %s', (_case, facts, advice) => {
    expect(computeAdvice({ ...common, ...facts })).toContain(advice);
  });

  // What MLflow says when it loads a model, and what came next.
  const mismatches = "WARNING mlflow.pyfunc: Detected one or more mismatches between the model's dependencies and the current Python environment:\n - skops (current: uninstalled, required: skops==0.16.0)\n - feature-tools (current: uninstalled, required: feature-tools==1.2)\n";
  it.each([
    ['skops', mismatches, `skops stands in the model's requirements (skops==0.16.0), and this server did not install it: log the model with serialization_format="cloudpickle", which needs no skops, or serve it by an image that has it (--image)`],
    ['feature_tools.encode', mismatches, "feature_tools.encode stands in the model's requirements (feature-tools==1.2), and this server did not install it: serve it by an image that has it (--image)"],
    ['skops', '', 'log the model with serialization_format="cloudpickle", which needs no skops, or serve it by an image that has it (--image)'],
    ['other', mismatches, 'log the model with other among its requirements or code paths; if it stands there, this server does not install it: serve it by an image that has it (--image)'],
  ])('advises no requirement that the model has already: %s', (module, log, advice) => {
    expect(computeAdvice({ ...common, ending: failed('CrashLoopBackOff'), container: crashed, cause: `ModuleNotFoundError: No module named '${module}'`, log })).toBe(advice);
  });

  it('knows nothing to do about what it does not know, and about success', () => {
    expect(computeAdvice({ ...common, ending: failed('Strange') })).toBeUndefined();
    expect(computeAdvice({ ...common, ending: { state: 'current' } })).toBeUndefined();
  });
});
