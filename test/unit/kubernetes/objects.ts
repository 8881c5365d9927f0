import type { JsonObject } from '../../../src/json.js';
import type { RolloutSnapshot } from '../../../src/kubernetes/rollout.js';

/** Objects as an API server gives them, of a SeldonDeployment `wine` in its second revision. */

export const ownerOf = (state: string): JsonObject => ({ metadata: { name: 'wine', uid: 'owner' }, marker: 'new', state });

interface DeploymentFields {
  readonly name?: string;
  readonly uid?: string;
  readonly owner?: string;
  /** The value of `seldon-deployment-id`. */
  readonly id?: string;
  readonly marker?: string | undefined;
  readonly generation?: number;
  readonly observedGeneration?: number;
  readonly replicas?: number;
  readonly updatedReplicas?: number;
  readonly totalReplicas?: number;
  readonly availableReplicas?: number;
  readonly maxUnavailable?: number | string;
  readonly conditions?: readonly JsonObject[];
  readonly initArguments?: readonly string[];
}

export function deploymentOf(fields: DeploymentFields): JsonObject {
  const marker = 'marker' in fields ? fields.marker : 'new';
  const { replicas = 1, generation = 2 } = fields;
  return {
    metadata: {
      name: fields.name ?? 'wine-default-0-m',
      uid: fields.uid ?? 'd1',
      generation,
      labels: { 'seldon-deployment-id': fields.id ?? 'wine' },
      annotations: { 'deployment.kubernetes.io/revision': '2' },
      ownerReferences: [{ uid: fields.owner ?? 'owner' }],
    },
    spec: {
      replicas,
      strategy: { rollingUpdate: { maxUnavailable: fields.maxUnavailable ?? '10%' } },
      template: {
        metadata: { annotations: marker === undefined ? {} : { 'mlflow-steps/rollout': marker } },
        spec: { initContainers: [{ name: 'm-model-initializer', args: fields.initArguments ?? [] }] },
      },
    },
    status: {
      observedGeneration: fields.observedGeneration ?? generation,
      updatedReplicas: fields.updatedReplicas ?? replicas,
      replicas: fields.totalReplicas ?? replicas,
      availableReplicas: fields.availableReplicas ?? replicas,
      conditions: fields.conditions ?? [],
    },
  };
}

export const replicaSetOf = (fields: { name?: string; uid?: string; owner?: string; revision?: string; conditions?: readonly JsonObject[] }): JsonObject => ({
  metadata: {
    name: fields.name ?? 'rs1',
    uid: fields.uid ?? 'rs1',
    annotations: { 'deployment.kubernetes.io/revision': fields.revision ?? '2' },
    ownerReferences: [{ uid: fields.owner ?? 'd1' }],
  },
  status: { conditions: fields.conditions ?? [] },
});

export const ready: JsonObject = { name: 'm', ready: true, state: { running: {} } };
export const waiting = (reason: string, message: string): JsonObject => ({ name: 'm', ready: false, state: { waiting: { reason, message } } });
export const crashing = (restartCount: number, exitCode: number): JsonObject => ({
  ...waiting('CrashLoopBackOff', ''), restartCount, lastState: { terminated: { exitCode } },
});

export const podOf = (fields: { name?: string; owner?: string; init?: JsonObject; container?: JsonObject; conditions?: readonly JsonObject[] }): JsonObject => ({
  metadata: { name: fields.name ?? 'p1', uid: fields.name ?? 'p1', ownerReferences: [{ uid: fields.owner ?? 'rs1' }] },
  status: {
    phase: 'Pending',
    conditions: fields.conditions ?? (fields.container === ready ? [{ type: 'Ready', status: 'True' }] : []),
    initContainerStatuses: fields.init ? [fields.init] : [],
    containerStatuses: fields.container ? [fields.container] : [],
  },
});

/** The slice of the predictor's Service, with the pods that it sends requests to. */
export const sliceOf = (...podNames: readonly string[]): JsonObject => sliceFor('wine-default', ...podNames);

export const sliceFor = (service: string, ...podNames: readonly string[]): JsonObject => ({
  metadata: { name: `${service}-x`, uid: `slice-${service}`, labels: { 'kubernetes.io/service-name': service } },
  endpoints: podNames.map((name) => ({ conditions: { ready: true }, targetRef: { kind: 'Pod', name, uid: name } })),
});

export const healthy = (): Partial<RolloutSnapshot> => ({
  owner: ownerOf('Available'),
  deployments: [deploymentOf({})],
  replicaSets: [replicaSetOf({})],
  pods: [podOf({ container: ready })],
  endpointSlices: [sliceOf('p1')],
});
