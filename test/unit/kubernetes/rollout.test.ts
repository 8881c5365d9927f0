import { describe, expect, it } from '@jest/globals';
import { computeRollout, type RolloutExpectation, type RolloutSnapshot } from '../../../src/kubernetes/rollout.js';
import { textAt, type JsonObject } from '../../../src/json.js';
import { crashing, deploymentOf, healthy, ownerOf, podOf, replicaSetOf, ready, sliceOf, waiting } from './objects.js';

const marked = { marker: 'new', modelPlaces: ['/mnt/pvc/m2'] };
const expected: RolloutExpectation = {
  owner: { resource: { group: 'machinelearning.seldon.io', version: 'v1', plural: 'seldondeployments', kind: 'SeldonDeployment' }, namespace: 'ns', name: 'wine' },
  uid: 'owner',
  marker: 'new',
  markerAnnotation: 'mlflow-steps/rollout',
  workloads: [{ ...marked, title: 'predictor default', names: [], prefixes: ['wine-default-0-'], isMarked: true, replicas: 1 }],
  services: [{ name: 'wine-default', isRequired: true }],
  labelSelector: 'seldon-deployment-id',
  readPodMarker: (deployment) => textAt(deployment, 'spec', 'template', 'metadata', 'annotations', 'mlflow-steps/rollout'),
  readMarker: (owner) => textAt(owner, 'marker'),
  readStatus: (owner) =>
    owner['state'] === 'Available' ? { state: 'ready' } : owner['state'] === 'Failed' ? { state: 'failed', description: 'boom' } : { state: 'working', description: '' },
};

const judge = (snapshot: Partial<RolloutSnapshot>, changed: Partial<RolloutExpectation> = {}) =>
  computeRollout({ ...expected, ...changed }, { owner: ownerOf('Available'), deployments: [], replicaSets: [], pods: [], endpointSlices: [], events: [], ...snapshot });

describe('computeRollout', () => {
  it('is current where the new Deployment is complete and the operator says Available', () => {
    expect(judge(healthy())).toEqual({ state: 'current' });
  });

  it('does not believe an Available that is left from the version before', () => {
    const verdict = judge({ deployments: [deploymentOf({ marker: 'old' })] });
    expect(verdict).toMatchObject({ state: 'failed', certainty: 'likely', reason: 'OperatorSilent' });
  });

  it('does not believe it either while the Deployment was not observed', () => {
    expect(judge({ ...healthy(), deployments: [deploymentOf({ generation: 3, observedGeneration: 2 })] })).toMatchObject({ state: 'progressing' });
  });

  it.each([
    ['new pods are missing', { updatedReplicas: 0 }],
    ['an old pod is left', { totalReplicas: 2 }],
    ['the new pod is not available', { availableReplicas: 0 }],
  ])('waits while %s', (_case, fields) => {
    expect(judge({ ...healthy(), deployments: [deploymentOf(fields)] })).toMatchObject({ state: 'progressing' });
  });

  it('waits for every predictor', () => {
    const workloads = [...expected.workloads, { ...marked, title: 'predictor canary', names: [], prefixes: ['wine-canary-0-'], isMarked: true, replicas: 1 }];
    expect(judge(healthy(), { workloads })).toMatchObject({ state: 'failed', reason: 'OperatorSilent' });
    const both = [deploymentOf({}), deploymentOf({ name: 'wine-canary-0-m', uid: 'd2', availableReplicas: 0 })];
    expect(judge({ ...healthy(), deployments: both }, { workloads })).toMatchObject({ state: 'progressing' });
  });

  it('waits until Deployments of an earlier spec are gone', () => {
    const deployments = [deploymentOf({}), deploymentOf({ name: 'wine-gone-0-m', uid: 'd2', marker: 'old' })];
    expect(judge({ ...healthy(), deployments })).toEqual({ state: 'progressing', waitingFor: 'the earlier Deployment wine-gone-0-m to be removed' });
  });

  it('waits until the pods of a Deployment that was removed are told to end', () => {
    const left = podOf({ name: 'p0', owner: 'rs0', container: ready });
    const snapshot = { ...healthy(), formerReplicaSets: new Set(['rs0', 'rs1']) };
    const withPod = (pod: JsonObject) => judge({ ...snapshot, pods: [...(snapshot.pods ?? []), pod] });
    expect(withPod(left)).toEqual({ state: 'progressing', waitingFor: 'the earlier pod p0 to be told to end' });
    expect(withPod({ ...left, metadata: { ...(left['metadata'] as JsonObject), deletionTimestamp: 'now' } })).toEqual({ state: 'current' });
    expect(withPod(podOf({ name: 'p0', owner: 'somebody else', container: ready }))).toEqual({ state: 'current' });
  });

  it.each([
    ['does not scale a Deployment', { deployments: [deploymentOf({ replicas: 3 })] }, 'Deployment wine-default-0-m to be scaled from 3 to 1'],
    ['does not say that it is ready', { owner: ownerOf('Creating') }, 'SeldonDeployment/wine to become ready'],
  ])('waits with patience for an operator that %s', (_case, snapshot, waitingFor) => {
    expect(judge({ ...healthy(), ...snapshot })).toMatchObject({ state: 'failed', certainty: 'likely', reason: 'OperatorSilent', waitingFor: expect.stringContaining(waitingFor) });
  });

  it('is current with nothing where nothing is asked for, though the operator never says so', () => {
    const workloads = [{ ...marked, title: 'predictor default', names: ['wine-default-0-m'], prefixes: [], isMarked: true, replicas: 0 }];
    const none = { owner: ownerOf('Creating'), deployments: [deploymentOf({ replicas: 0 })], pods: [], endpointSlices: [sliceOf()] };
    expect(judge({ ...healthy(), ...none }, { workloads })).toEqual({ state: 'current' });
    expect(judge({ ...healthy(), ...none, endpointSlices: [sliceOf('p0')] }, { workloads })).toMatchObject({ state: 'progressing' });
  });

  it('waits until the Service leads to the new pods, and to no other', () => {
    const waits = (...endpointSlices: readonly JsonObject[]) => judge({ ...healthy(), endpointSlices });
    expect(waits()).toEqual({ state: 'progressing', waitingFor: 'Service wine-default to lead to the new pods' });
    expect(waits(sliceOf('p1', 'p0'))).toEqual({ state: 'progressing', waitingFor: 'Service wine-default to send nothing more to the earlier pod p0' });
    expect(waits({ ...sliceOf('p1'), endpoints: [{}] })).toMatchObject({ waitingFor: expect.stringContaining('of unknown name') });
    const leaving = { conditions: { ready: false, serving: true, terminating: true }, targetRef: { name: 'p0', uid: 'p0' } };
    expect(waits(sliceOf('p1'), { ...sliceOf(), endpoints: [leaving] })).toEqual({ state: 'current' });
    expect(judge({ ...healthy(), endpointSlices: [sliceOf('p1')] }, { services: [{ name: 'another', isRequired: false }] })).toEqual({ state: 'current' });
  });

  it('does not take an orchestrator of the version before for the new one', () => {
    const workloads = [...expected.workloads, { ...marked, title: 'orchestrator', names: ['wine-default-svc-orch'], prefixes: [], isMarked: false, replicas: undefined }];
    const withOrchestrator = (marker: string | undefined) => judge({ ...healthy(), deployments: [deploymentOf({}), deploymentOf({ name: 'wine-default-svc-orch', uid: 'd2', marker })] }, { workloads });
    expect(withOrchestrator('old')).toMatchObject({ reason: 'OperatorSilent', message: expect.stringContaining('orchestrator') });
    expect([withOrchestrator('new'), withOrchestrator(undefined)]).toEqual([{ state: 'current' }, { state: 'current' }]);
  });

  it('takes the place of the model as proof where the operator passes no annotation on', () => {
    expect(judge({ ...healthy(), deployments: [deploymentOf({ marker: undefined, initArguments: ['/mnt/pvc/m2', '/mnt/models'] })] })).toEqual({ state: 'current' });
    expect(judge({ ...healthy(), deployments: [deploymentOf({ marker: undefined, initArguments: ['/mnt/pvc/m1', '/mnt/models'] })] })).toMatchObject({ reason: 'OperatorSilent' });
  });

  it("ignores a Deployment of somebody else's with the right name", () => {
    expect(judge({ ...healthy(), deployments: [deploymentOf({ owner: 'other' })] })).toMatchObject({ reason: 'OperatorSilent' });
  });

  it('accepts a name that it did not foresee by its marker', () => {
    expect(judge({ ...healthy(), deployments: [deploymentOf({ name: 'seldon-0123456789abcdef' })] })).toEqual({ state: 'current' });
  });

  it('fails at once when the owner is deleted, replaced by another one, or overwritten', () => {
    expect(judge({ owner: undefined })).toMatchObject({ certainty: 'certain', reason: 'Deleted' });
    expect(judge({ owner: { ...ownerOf('Available'), metadata: { uid: 'another' } } })).toMatchObject({ reason: 'Deleted' });
    expect(judge({ owner: { ...ownerOf('Available'), marker: 'third' } })).toMatchObject({ certainty: 'certain', reason: 'Superseded' });
  });

  const broken = (pod: JsonObject, changed: Partial<Parameters<typeof deploymentOf>[0]> = {}): Partial<RolloutSnapshot> =>
    ({ ...healthy(), owner: ownerOf('Creating'), deployments: [deploymentOf({ availableReplicas: 0, ...changed })], pods: [pod] });

  const refusedWith = (message: string) => ({ pods: [], replicaSets: [replicaSetOf({ conditions: [{ type: 'ReplicaFailure', status: 'True', reason: 'FailedCreate', message }] })] });

  it.each([
    ['InvalidImageName', 'bad name', 'certain'],
    ['ErrImagePull', 'docker.io/x:y: not found', 'certain'],
    ['ImagePullBackOff', 'pull access denied', 'certain'],
    ['ImagePullBackOff', 'dial tcp: i/o timeout', 'likely'],
    ['CreateContainerConfigError', 'secret "s" not found', 'likely'],
  ])('reads %s (%s) as %s', (reason, message, certainty) => {
    expect(judge(broken(podOf({ container: waiting(reason, message) })))).toMatchObject({ state: 'failed', certainty, reason, object: 'Pod/p1' });
  });

  it('does not take caches of the kubelet that lag for a failure', () => {
    expect(judge(broken(podOf({ container: waiting('CreateContainerConfigError', 'failed to sync secret cache') })))).toMatchObject({ state: 'progressing' });
  });

  it('counts the restarts of a crash loop, and names its exit code', () => {
    expect(judge(broken(podOf({ container: crashing(2, 1) })))).toMatchObject({ certainty: 'likely', reason: 'CrashLoopBackOff', restarts: 2, message: expect.stringContaining('exit code 1') });
  });

  it('takes a server that ended with exit code 0 for a crash', () => {
    const container = { name: 'm', state: { terminated: { exitCode: 0, reason: 'Completed' } }, restartCount: 0 };
    expect(judge(broken(podOf({ container })))).toMatchObject({ certainty: 'likely', reason: 'Completed' });
  });

  it('names a failing init container', () => {
    const init = { name: 'm-model-initializer', state: { terminated: { exitCode: 1, reason: 'Error' } }, restartCount: 0 };
    expect(judge(broken(podOf({ init, container: waiting('PodInitializing', '') })))).toMatchObject({ message: expect.stringContaining('init container m-model-initializer') });
  });

  it('does not blame the new version for a pod of the old one', () => {
    const pods = [podOf({ container: ready }), podOf({ name: 'p0', owner: 'rs-old', container: crashing(9, 1) })];
    expect(judge({ ...healthy(), pods, replicaSets: [replicaSetOf({}), replicaSetOf({ name: 'rs-old', uid: 'rs-old', revision: '1' })] })).toEqual({ state: 'current' });
  });

  it('does not wait for evicted pods whose place others have taken', () => {
    const evicted = { ...podOf({ name: 'p0' }), status: { phase: 'Failed', reason: 'Evicted' } };
    expect(judge({ ...healthy(), pods: [evicted, podOf({ container: ready })] })).toEqual({ state: 'current' });
    expect(judge({ ...broken(evicted) })).toMatchObject({ certainty: 'likely', reason: 'Evicted' });
  });

  it.each([['evicted', { phase: 'Failed', reason: 'Evicted' }], ['of a node that was shut down', { phase: 'Succeeded', containerStatuses: [{ name: 'm', state: { terminated: { exitCode: 0 } } }] }]])(
    'gives what took the place of a pod time that is over (%s), but not one after the other', (_case, status) => {
      const over = (name: string): JsonObject => ({ ...podOf({ name }), status });
      const loading = podOf({ container: { name: 'm', ready: false, state: { running: {} } } });
      expect(judge({ ...healthy(), pods: [over('p0'), podOf({ container: ready })] })).toEqual({ state: 'current' });
      expect(judge({ ...broken(loading), pods: [over('p0'), loading] })).toMatchObject({ state: 'progressing', waitingFor: expect.stringContaining('pod p1: container m is running and not ready yet') });
      expect(judge({ ...broken(loading), pods: [over('p0')] })).toMatchObject({ state: 'failed', certainty: 'likely' });
      expect(judge({ ...broken(loading), pods: [over('p0'), over('p2'), loading] })).toMatchObject({ state: 'failed', certainty: 'likely' });
    },
  );

  it('takes no word of a name for the reason', () => {
    const pull = (image: string, message: string) => judge(broken(podOf({ container: { ...waiting('ErrImagePull', message), image } })));
    const slow = 'failed to resolve reference "registry.example/bank/loan-denied:1": failed to do request: Head "https://registry.example/v2/bank/loan-denied/manifests/1": dial tcp: i/o timeout';
    expect(pull('registry.example/bank/loan-denied:1', slow)).toMatchObject({ certainty: 'likely' });
    expect(pull('registry.example/bank/loan-denied:1', `${slow}: pull access denied`)).toMatchObject({ certainty: 'certain' });
    const refused = (message: string) => judge({ ...broken(podOf({})), ...refusedWith(message) });
    expect(refused('Internal error occurred: failed calling webhook "denied.example.com": pods "loan-denied": context deadline exceeded')).toMatchObject({ certainty: 'likely' });
    expect(refused('admission webhook "any.example.com" denied the request: pods "x"')).toMatchObject({ certainty: 'certain' });
  });

  it('waits for the container that is not ready, not for an init container that goes on beside it', () => {
    const beside = { name: 'proxy', ready: true, state: { running: {} } };
    const pod = podOf({ init: beside, container: { name: 'm', ready: false, state: { running: {} } } });
    expect(judge(broken(pod))).toMatchObject({ state: 'progressing', waitingFor: expect.stringContaining('container m is running and not ready yet') });
  });
  it('waits for a pod whose readiness flaps, whatever the Deployment last counted', () => {
    const pods = [podOf({ container: { name: 'm', ready: false, state: { running: {} } }, conditions: [{ type: 'Ready', status: 'False' }] })];
    expect(judge({ ...healthy(), pods })).toMatchObject({ state: 'progressing' });
  });

  it('reads a quota as certain', () => {
    const conditions = [{ type: 'ReplicaFailure', status: 'True', reason: 'FailedCreate', message: 'pods "x" is forbidden: exceeded quota: q' }];
    expect(judge({ ...broken(podOf({})), pods: [], replicaSets: [replicaSetOf({ conditions })] })).toMatchObject({ certainty: 'certain', reason: 'FailedCreate', object: 'ReplicaSet/rs1' });
  });

  it.each([
    ['that was not counted yet', 'pods "x" is forbidden: status unknown for quota: q', {}],
    ['in whose place old pods still end', 'pods "x" is forbidden: exceeded quota: q', { replicas: 4, updatedReplicas: 1, totalReplicas: 4, availableReplicas: 4, maxUnavailable: '25%' }],
  ])('gives time to a quota %s, and to a new namespace that has no account yet', (_case, message, fields) => {
    const conditions = [{ type: 'ReplicaFailure', status: 'True', reason: 'FailedCreate', message }];
    const refused = (said: string) => judge({ ...broken(podOf({}), fields), pods: [], replicaSets: [replicaSetOf({ conditions: [{ ...conditions[0], message: said }] })] }, { workloads: [{ ...marked, title: 't', names: ['wine-default-0-m'], prefixes: [], isMarked: true, replicas: undefined }] });
    expect(refused(message)).toMatchObject({ certainty: 'likely', reason: 'FailedCreate' });
    expect(refused('pods "x" is forbidden: error looking up service account ns/default: serviceaccount "default" not found')).toMatchObject({ certainty: 'likely' });
    expect(refused('pods "x" is forbidden: violates PodSecurity "restricted"')).toMatchObject({ certainty: 'certain' });
  });

  it('does not read the deadline of the version before as the one that is gone back to', () => {
    const conditions = [{ type: 'Progressing', status: 'False', reason: 'ProgressDeadlineExceeded', message: 'ReplicaSet "rs-broken" has timed out progressing.' }];
    expect(judge({ ...healthy(), deployments: [deploymentOf({ conditions, totalReplicas: 2 })] })).toMatchObject({ state: 'progressing' });
  });

  it('names what a volume lacks, once no container has begun, and takes other warnings for no failure', () => {
    const pod = podOf({ init: waiting('', ''), container: waiting('ContainerCreating', '') });
    const event = (message: string) => ({ involvedObject: { uid: 'p1' }, reason: 'FailedMount', message });
    const missing = 'MountVolume.SetUp failed for volume "v" : secret "s" not found';
    expect(judge({ ...broken(pod), events: [event(missing)] })).toMatchObject({ certainty: 'likely', reason: 'FailedMount', message: missing });
    expect(judge({ ...broken(pod), events: [event('timed out waiting for the condition')] })).toMatchObject({ state: 'progressing' });
    expect(judge({ ...broken(podOf({ container: { name: 'm', state: { running: {} } } })), events: [event(missing)] })).toMatchObject({ state: 'progressing' });
    // It came: the event stays, and the pod goes on to its image, or to its init container.
    const at = (time: string, more: JsonObject): JsonObject => ({ ...more, lastTimestamp: `2026-01-01T00:00:${time}Z` });
    const pulling = { involvedObject: { uid: 'p1' }, reason: 'Pulling', message: 'Pulling image "m"' };
    expect(judge({ ...broken(pod), events: [at('20', pulling), at('10', event(missing))] })).toMatchObject({ state: 'progressing' });
    expect(judge({ ...broken(pod), events: [at('05', pulling), at('10', event(missing))] })).toMatchObject({ state: 'failed' });
    expect(judge({ ...broken(podOf({ init: { name: 'i', state: { running: {} } }, container: waiting('PodInitializing', '') })), events: [event(missing)] })).toMatchObject({ state: 'progressing' });
  });

  it('names a key that a volume lacks as well, and says what else keeps containers from being made, which may pass', () => {
    const pod = podOf({ init: waiting('PodInitializing', ''), container: waiting('PodInitializing', '') });
    const event = (reason: string, message: string) => ({ involvedObject: { uid: 'p1' }, reason, message });
    expect(judge({ ...broken(pod), events: [event('FailedMount', 'MountVolume.SetUp failed for volume "v" : references non-existent secret key: token')] })).toMatchObject({ certainty: 'likely', reason: 'FailedMount' });
    for (const [reason, message] of [['FailedAttachVolume', 'Multi-Attach error for volume "pvc-1"'], ['FailedCreatePodSandBox', 'Failed to create pod sandbox: no runtime for "nvidia" is configured'], ['FailedMount', 'MountVolume.SetUp failed: exit status 32']] as const) {
      expect(judge({ ...broken(pod), events: [event(reason, message)] })).toMatchObject({ state: 'progressing', waitingFor: expect.stringContaining(`(PodInitializing); ${message}`) });
    }
    const later = { ...event('Pulling', 'Pulling image "m"'), lastTimestamp: '2026-01-01T00:00:20Z' };
    expect(judge({ ...broken(pod), events: [later, { ...event('FailedMount', 'it was busy'), lastTimestamp: '2026-01-01T00:00:10Z' }] })).toMatchObject({ waitingFor: expect.not.stringContaining('busy') });
  });

  it('says why a pod is scheduled nowhere, where the scheduler has another reason than a lack of nodes', () => {
    const conditions = [{ type: 'PodScheduled', status: 'False', reason: 'SchedulingGated', message: 'Scheduling is blocked due to non-empty scheduling gates' }];
    expect(judge(broken(podOf({ conditions })))).toMatchObject({ state: 'progressing', waitingFor: expect.stringContaining('p1 is Pending: Scheduling is blocked due to non-empty scheduling gates') });
  });

  it('says what a runtime says of a container that it cannot start', () => {
    const message = 'failed to create containerd task: exec: "gunicorn": executable file not found in $PATH: unknown';
    const container = { ...crashing(3, 128), lastState: { terminated: { exitCode: 128, reason: 'StartError', message } } };
    expect(judge(broken(podOf({ container })))).toMatchObject({ reason: 'CrashLoopBackOff', message: expect.stringContaining(`(3 restarts): ${message}`) });
  });

  it('tells a container that the kubelet ended for its probe from one that crashed, and this run from one before', () => {
    const event = (reason: string, message: string) => ({ involvedObject: { uid: 'p1' }, reason, message, lastTimestamp: '2026-01-01T00:01:00Z' });
    const events = [event('Unhealthy', 'Liveness probe failed: HTTP probe failed with statuscode: 503'), event('Unhealthy', 'Readiness probe failed: not yet'), event('Killing', 'Container m failed liveness probe, will be restarted')];
    const ended = (startedAt: string, reason = 'Error'): JsonObject => ({ ...crashing(2, 137), lastState: { terminated: { exitCode: 137, reason, startedAt } } });
    expect(judge({ ...broken(podOf({ container: ended('2026-01-01T00:00:00Z') })), events }))
      .toMatchObject({ isKilled: true, message: expect.stringMatching(/exit code 137 \(2 restarts\); the kubelet ended it because its liveness probe failed: HTTP probe failed with statuscode: 503$/) });
    for (const container of [ended('2026-01-01T00:02:00Z'), ended('2026-01-01T00:00:00Z', 'OOMKilled')]) expect(judge({ ...broken(podOf({ container })), events })).not.toHaveProperty('isKilled');
  });

  it('reads a passed progress deadline as certain once it lasts', () => {
    const conditions = [{ type: 'Progressing', status: 'False', reason: 'ProgressDeadlineExceeded', message: 'timed out' }];
    expect(judge({ ...broken(podOf({})), deployments: [deploymentOf({ conditions, availableReplicas: 0 })], pods: [] })).toMatchObject({ certainty: 'lasting', reason: 'ProgressDeadlineExceeded' });
  });

  it.each([
    ['a claim that is not there', { pods: [podOf({ conditions: [{ type: 'PodScheduled', status: 'False', reason: 'Unschedulable', message: '0/1 nodes are available: persistentvolumeclaim "data" not found.' }] })] }],
    ['a claim that is about to go', { pods: [podOf({ conditions: [{ type: 'PodScheduled', status: 'False', reason: 'Unschedulable', message: '0/1 nodes are available: persistentvolumeclaim "data" is being deleted.' }] })] }],
    ['a PriorityClass that is not there', refusedWith('pods "x" is forbidden: no PriorityClass with name high was found')],
    ['a RuntimeClass that is not there', refusedWith('pods "x" is forbidden: pod rejected: RuntimeClass "gvisor" not found')],
    ['a ServiceAccount that is not there', refusedWith('pods "x" is forbidden: error looking up service account ns/models: serviceaccount "models" not found')],
    ['what the API calls invalid', refusedWith('Pod "x" is invalid: spec.containers[0].resources.requests: Invalid value: "2Gi": must be less than or equal to memory limit of 1Gi')],
    ['a limit range', refusedWith('pods "x" is forbidden: maximum memory usage per Container is 1Gi, but limit is 2Gi')],
    ["OpenShift's constraints", refusedWith('pods "x" is forbidden: unable to validate against any security context constraint: [provider "anyuid": Forbidden: not usable by user or serviceaccount]')],
    ["a namespace's selector", refusedWith('pods "x" is forbidden: pod node label selector conflicts with its namespace node label selector')],
    ['a ReplicaSet that cannot be made', { pods: [], replicaSets: [], deployments: [deploymentOf({ availableReplicas: 0, conditions: [{ type: 'Progressing', status: 'False', reason: 'ReplicaSetCreateError', message: 'Failed to create new replica set "x": ReplicaSet.apps "x" is invalid: metadata.labels: Invalid value' }] })] }],
  ])('tells %s at once', (_what, snapshot) => {
    expect(judge({ ...broken(podOf({})), ...snapshot })).toMatchObject({ state: 'failed', certainty: 'certain' });
  });

  it('does not believe a refusal from before the ReplicaSet was scaled', () => {
    const [old] = refusedWith('pods "x" is forbidden: exceeded quota: q').replicaSets;
    const scaled = { ...old, metadata: { ...(old?.['metadata'] as JsonObject), generation: 3 }, status: { ...(old?.['status'] as JsonObject), observedGeneration: 2 } };
    expect(judge({ ...broken(podOf({}), { updatedReplicas: 0 }), pods: [], replicaSets: [scaled] })).toMatchObject({ state: 'progressing' });
  });

  it('names the readiness gate that a pod waits for', () => {
    const pods = [podOf({ container: { name: 'm', ready: true, state: { running: {} } }, conditions: [{ type: 'Ready', status: 'False' }, { type: 'mesh/ready', status: 'False', message: 'no certificate' }] })];
    expect(judge({ ...healthy(), pods })).toMatchObject({ waitingFor: expect.stringContaining('its readiness gate mesh/ready is False (no certificate)') });
  });

  it("takes the operator's own Failed for certain once it lasts, if the API refused for good, and it is news", () => {
    const readStatus = () => ({ state: 'failed', description: 'Deployment.apps "x" is invalid: spec' }) as const;
    expect(judge({ ...healthy(), saidBefore: '' }, { readStatus })).toMatchObject({ certainty: 'lasting' });
    expect(judge({ ...healthy(), saidBefore: 'Deployment.apps "x" is invalid: spec' }, { readStatus })).toMatchObject({ certainty: 'likely' });
    expect(judge(healthy(), { readStatus })).toMatchObject({ certainty: 'likely' });
  });

  it("reads the operator's own Failed as likely: it reports errors that it retries", () => {
    expect(judge({ ...healthy(), owner: ownerOf('Failed') })).toMatchObject({ certainty: 'likely', reason: 'OperatorReportsFailure', message: 'boom' });
  });

  it('names what an unscheduled pod lacks', () => {
    const conditions = [{ type: 'PodScheduled', status: 'False', reason: 'Unschedulable', message: '0/1 nodes: insufficient memory' }];
    expect(judge(broken(podOf({ conditions })))).toMatchObject({ certainty: 'likely', reason: 'Unschedulable', message: '0/1 nodes: insufficient memory' });
  });

  it('counts no pod as ready that is ending or has ended', () => {
    const [pod] = [podOf({ container: { name: 'm', ready: false, state: { running: {} } }, conditions: [] })];
    const evicted = { ...podOf({ name: 'p0', conditions: [] }), status: { phase: 'Failed' } };
    expect(judge({ ...broken(pod), pods: [evicted, pod] })).toMatchObject({ waitingFor: expect.stringContaining('0 of 1 new pods ready (pod p1: ') });
  });

  it('says which container it waits for', () => {
    const pod = podOf({ container: { name: 'm', ready: false, state: { running: {} } }, conditions: [] });
    expect(judge(broken(pod))).toEqual({ state: 'progressing', waitingFor: 'predictor default: 0 of 1 new pods ready (pod p1: container m is running and not ready yet)' });
  });
});
