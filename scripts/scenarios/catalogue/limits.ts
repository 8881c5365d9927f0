import { setTimeout as sleep } from 'node:timers/promises';
import { textAt } from '../../../src/json.js';
import { demand, type Api } from '../api.js';
import { refusedPods, stoppedProgressing, unscheduled } from '../facts.js';
import { withPods } from '../manifests.js';
import type { Scenario, Stage } from '../scenario.js';
import { done, failed, impatient, patienceMs } from './expected.js';
import { healthy, neverReady } from './pod-scripts.js';

const noNode = { 'sandbox/node': 'scripted', 'sandbox/room': 'none' };
const scriptedNode = '/api/v1/nodes/scripted';
const label = (api: Api, room: string | null): Promise<unknown> =>
  demand(api, 'PATCH', scriptedNode, { metadata: { labels: { 'sandbox/room': room } } }, 'application/merge-patch+json');

/** In a real cluster every namespace is under the operator's webhook, or none. */
const putUnderWebhook = ({ api, namespace }: Stage): Promise<unknown> =>
  demand(api, 'PATCH', `/api/v1/namespaces/${namespace}`, { metadata: { labels: { 'sandbox/webhook': 'on' } } }, 'application/merge-patch+json');

/** Says of the pod what a cluster's autoscaler says, which the sandbox has none of. */
async function tellOfPod({ api, namespace, observer }: Stage, reason: string, message: string): Promise<void> {
  await observer.until(({ pods }) => pods.length > 0, 30_000);
  const [pod] = (await observer.look()).pods;
  const now = new Date().toISOString().replace(/\.\d+Z$/, 'Z');
  await demand(api, 'POST', `/api/v1/namespaces/${namespace}/events`, {
    apiVersion: 'v1', kind: 'Event', metadata: { name: `${reason.toLowerCase()}-${Date.now()}`, namespace }, type: 'Normal', reason, message, count: 1, firstTimestamp: now, lastTimestamp: now,
    involvedObject: { apiVersion: 'v1', kind: 'Pod', namespace, name: textAt(pod, 'metadata', 'name'), uid: textAt(pod, 'metadata', 'uid') }, source: { component: 'cluster-autoscaler' },
  });
}

const policyPath = '/apis/admissionregistration.k8s.io/v1/validatingadmissionpolicies';
const bindingPath = '/apis/admissionregistration.k8s.io/v1/validatingadmissionpolicybindings';

/** An admission policy for the scenario's namespace alone. */
async function refuseDeployments({ api, namespace, name }: Stage): Promise<void> {
  const rules = [{ apiGroups: ['machinelearning.seldon.io'], apiVersions: ['*'], operations: ['CREATE', 'UPDATE'], resources: ['seldondeployments'] }];
  await demand(api, 'POST', policyPath, {
    apiVersion: 'admissionregistration.k8s.io/v1', kind: 'ValidatingAdmissionPolicy', metadata: { name: namespace },
    spec: { matchConstraints: { resourceRules: rules }, validations: [{ expression: 'false', message: 'no model is deployed on a Friday' }] },
  });
  await demand(api, 'POST', bindingPath, {
    apiVersion: 'admissionregistration.k8s.io/v1', kind: 'ValidatingAdmissionPolicyBinding', metadata: { name: namespace },
    spec: { policyName: namespace, validationActions: ['Deny'], matchResources: { namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': namespace } } } },
  });
  // Policies take effect a moment after they were made.
  for (;;) {
    const path = `/apis/machinelearning.seldon.io/v1/namespaces/${namespace}/seldondeployments?dryRun=All`;
    const { status } = await api.send('POST', path, { apiVersion: 'machinelearning.seldon.io/v1', kind: 'SeldonDeployment', metadata: { name }, spec: { predictors: [] } });
    if (status >= 400) return;
  }
}

const webhookPath = '/apis/admissionregistration.k8s.io/v1/validatingwebhookconfigurations';

/** Of somebody else's, that nobody answers for. */
const refusePods = ({ api, namespace }: Stage): Promise<unknown> => demand(api, 'POST', webhookPath, {
  apiVersion: 'admissionregistration.k8s.io/v1', kind: 'ValidatingWebhookConfiguration', metadata: { name: namespace },
  webhooks: [{
    name: 'pods.example.org', clientConfig: { url: 'https://127.0.0.1:1/' }, admissionReviewVersions: ['v1'], sideEffects: 'None', failurePolicy: 'Fail',
    namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': namespace } }, rules: [{ apiGroups: [''], apiVersions: ['v1'], operations: ['CREATE'], resources: ['pods'] }],
  }],
});

async function allow({ api, namespace }: Stage): Promise<void> {
  for (const path of [bindingPath, policyPath]) await api.send('DELETE', `${path}/${namespace}`);
}

/** What the cluster has no room or no permission for. */
export const limits: readonly Scenario[] = [
  {
    name: 'quota', what: 'the quota of the namespace allows no pod', deploy: withPods(healthy),
    prepare: async ({ api, namespace }) => void (await demand(api, 'POST', `/api/v1/namespaces/${namespace}/resourcequotas`, {
      apiVersion: 'v1', kind: 'ResourceQuota', metadata: { name: 'none' }, spec: { hard: { pods: '0' } },
    })),
    expected: failed(/exceeded quota/), known: refusedPods,
  },
  {
    name: 'unschedulable', what: 'no node takes the pod', deploy: withPods(healthy, { node: noNode }),
    inputs: impatient, expected: failed(/nodes? (are available|is available|didn't match)|node\(s\)/), known: unscheduled, patienceMs,
  },
  {
    name: 'scheduled-late', what: 'a node takes the pod after a while', deploy: withPods(healthy, { node: { ...noNode, 'sandbox/room': 'late' } }),
    expected: done(/may recover/), serving: { version: '1' },
    meanwhile: async ({ api, untilSaid }) => {
      await untilSaid(/may recover/);
      await label(api, 'late');
    },
    restore: async ({ api }) => void (await label(api, null)),
  },
  {
    name: 'autoscaler', what: 'no node takes the pod until the autoscaler has added one, which takes longer than patience', deploy: withPods(healthy, { node: { ...noNode, 'sandbox/room': 'added' }, deadlineSeconds: 120 }),
    inputs: impatient, expected: done(/waits for a node that the cluster's autoscaler adds/), serving: { version: '1' },
    meanwhile: async (stage) => {
      await tellOfPod(stage, 'TriggeredScaleUp', 'pod triggered scale-up: [{pool 1->2 (max: 3)}]');
      await stage.untilSaid(/autoscaler adds/);
      await sleep(2 * patienceMs);
      await label(stage.api, 'added');
    },
    restore: async ({ api }) => void (await label(api, null)),
  },
  {
    name: 'autoscaler-gives-up', what: 'the autoscaler tries, and then says that it cannot: patience begins then', deploy: withPods(healthy, { node: noNode, deadlineSeconds: 120 }),
    inputs: impatient, expected: failed(/The autoscaler does not help: .*max node group size reached.* What to do: raise the autoscaler's limits/, 'E_ROLLOUT_FAILED', /autoscaler adds/), known: unscheduled, patienceMs,
    meanwhile: async (stage) => {
      await tellOfPod(stage, 'Nominated', 'Pod should schedule on: nodeclaim/pool-x');
      await stage.untilSaid(/autoscaler adds/);
      await sleep(2_000);
      await tellOfPod(stage, 'NotTriggerScaleUp', "pod didn't trigger scale-up: 1 max node group size reached");
    },
  },
  {
    name: 'priority-class-missing', what: 'a PriorityClass that does not exist: told at once', deploy: withPods(healthy, { podSpec: { priorityClassName: 'nobody-made-this' } }),
    expected: failed(/no PriorityClass with name nobody-made-this was found.* What to do: correct priorityClassName/), known: refusedPods,
  },
  {
    name: 'claim-missing', what: 'a claim that does not exist: told at once',
    deploy: withPods(healthy, { podSpec: { volumes: [{ name: 'data', persistentVolumeClaim: { claimName: 'nobody-made-this' } }] } }),
    expected: failed(/persistentvolumeclaim "nobody-made-this" not found.* What to do: make the PersistentVolumeClaim/), known: unscheduled,
  },
  {
    name: 'no-room', what: 'the nodes that are meant have no room: the advice is not about those that are not', deploy: withPods(healthy), inputs: impatient,
    prepare: async ({ api, namespace }) => void (await demand(api, 'POST', `/api/v1/namespaces/${namespace}/limitranges`, {
      apiVersion: 'v1', kind: 'LimitRange', metadata: { name: 'much' }, spec: { limits: [{ type: 'Container', defaultRequest: { cpu: '9000' } }] },
    })),
    expected: failed(/Insufficient cpu.* What to do: make room on the nodes, or ask for less/), known: unscheduled, patienceMs,
  },
  {
    name: 'queued', what: 'a queue keeps the pod from being scheduled, and never lets it go', deploy: withPods(healthy, { podSpec: { schedulingGates: [{ name: 'example.org/queue' }] } }),
    inputs: { timeout: '8s' }, expected: { verdict: 'red', exitCode: 5, outcome: 'timeout', code: 'E_TIMEOUT', reason: /is Pending: Scheduling is blocked due to non-empty scheduling gates.* What to do: see what has to take its scheduling gates away/ },
  },
  {
    name: 'pods-webhook-away', what: 'a webhook that admits pods is away: deploy.yaml is not to blame', deploy: withPods(healthy), inputs: impatient,
    prepare: async (stage) => void (await refusePods(stage)), restore: async ({ api, namespace }) => void (await api.send('DELETE', `${webhookPath}/${namespace}`)),
    expected: failed(/failed calling webhook.* What to do: see whether the admission webhook that it names runs/), known: refusedPods, patienceMs,
  },
  {
    name: 'admission-refuses', what: 'an admission policy of the cluster refuses the apply', deploy: withPods(healthy),
    prepare: refuseDeployments, restore: allow, expected: failed(/no model is deployed on a Friday/, 'E_APPLY_REFUSED'),
  },
  {
    name: 'webhook-refuses', what: "the operator's webhook refuses a server that the user allows, and that its configuration lacks",
    deploy: withPods(healthy, { implementation: 'OWN_SERVER', image: '' }), inputs: { allow: 'implementation=OWN_SERVER' },
    prepare: async (stage) => void (await putUnderWebhook(stage)),
    expected: failed(/denied the request: .* is invalid: spec: Invalid value: "server": .*OWN_SERVER/, 'E_APPLY_REFUSED'),
  },
  {
    name: 'webhook-back', what: "the operator is away, and with it its webhook, and comes back: the apply is tried again", needsControl: true,
    deploy: withPods(healthy), expected: done(/did not take .* trying again.*failed calling webhook/), serving: { version: '1' },
    prepare: async (stage) => {
      await putUnderWebhook(stage);
      await stage.control.stop('seldon-operator');
    },
    meanwhile: async ({ control, untilSaid }) => {
      await untilSaid(/failed calling webhook/);
      await control.start('seldon-operator');
    },
  },
  {
    name: 'webhook-dead', what: 'operator and webhook are away, and stay so: the step ends within its timeout', needsControl: true,
    deploy: withPods(healthy), inputs: { timeout: '12s', 'on-failure': 'rollback' },
    expected: { verdict: 'red', exitCode: 5, outcome: 'timeout', code: 'E_TIMEOUT', reason: /did not end within 12 s \(--timeout\).*failed calling webhook/ },
    prepare: async (stage) => {
      await putUnderWebhook(stage);
      await stage.control.stop('seldon-operator');
    },
    restore: ({ control }) => control.start('seldon-operator'),
  },
  {
    name: 'invalid-name', what: 'a name of which no Service can be made is refused before the apply', deploy: withPods(healthy),
    inputs: { name: '9-lives' }, expected: { verdict: 'red', exitCode: 2, outcome: 'invalid', code: 'E_INPUT', reason: /no DNS-1035 label/ },
  },
  {
    name: 'progress-deadline', what: "the Deployment's own deadline passes", deploy: withPods(neverReady, { deadlineSeconds: 3 }),
    expected: failed(/exceeded its progress deadline|has timed out progressing/), known: stoppedProgressing,
  },
];
