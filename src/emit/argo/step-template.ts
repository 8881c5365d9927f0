import type { Step } from '../../step.js';
import { boundedContainer, podSecurity, stepsCommand, stepsResources } from '../engines/container.js';
import { engineInputs, usesCluster, usesStorage } from '../engines/inputs.js';
import { smallOutputs } from '../engines/outputs.js';
import { stepDeadlineSeconds } from './document.js';
import { stepVariables } from './environment.js';
import { commonParameters, renderParameter, type Parameter } from './parameters.js';

export const outputFolder = '/mlflow-steps/outputs';
export const outputsMount = { name: 'outputs', mountPath: outputFolder } as const;
/** Secrets whose keys are files of a step; each may be absent. */
const credentials = { name: 'credentials', secret: 'mlflow-credentials', folder: '/mlflow-steps/credentials' } as const;
const kubeconfig = { name: 'kubeconfig', secret: 'mlflow-steps-kubeconfig', folder: '/mlflow-steps/kubeconfig' } as const;
const storage = { name: 'model-storage', secret: 'mlflow-model-storage', folder: '/mlflow-steps/model-storage' } as const;
/** The account of the steps that speak to the cluster; the others run as the workflow's own. */
const clusterAccount = 'mlflow-steps';

/**
 * A retry makes sense for exit code 6 alone: MLflow or the cluster was unreachable, or held by another. Argo waits before it
 * asks the expression, so that each red step is red that much later; the steps have waits of their own before they give up.
 */
const retryStrategy = {
  limit: 3,
  retryPolicy: 'OnFailure',
  expression: 'asInt(lastRetry.exitCode) == 6',
  backoff: { duration: '2s', factor: 4 },
} as const;

/** A cancelled deploy puts back what served before, which takes longer than the 30 seconds of a pod. */
const patientSteps: ReadonlySet<string> = new Set(['deploy', 'rollback']);

/** Outputs that a workflow makes known to its exit handler. */
const globalNames: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  promote: { 'promotion-id': 'mlflow_steps_promotion_id' },
  'train-finish': { outcome: 'mlflow_steps_training' },
};

export const stepParameters = (step: Step, image: string): readonly Parameter[] =>
  [...engineInputs(step).map(renderParameter), ...commonParameters(image)].sort(
    (a, b) => Number(a.default !== undefined) - Number(b.default !== undefined),
  );

/** A step as a container template: parameters in the environment, small outputs as parameters, one fixed command. */
export function renderStepTemplate(step: Step, image: string): object {
  return {
    name: step.name,
    inputs: { parameters: stepParameters(step, image) },
    outputs: { parameters: renderOutputs(step) },
    ...(usesCluster(step) ? { serviceAccountName: clusterAccount } : {}),
    activeDeadlineSeconds: stepDeadlineSeconds,
    securityContext: podSecurity,
    ...(patientSteps.has(step.name) ? { podSpecPatch: '{"terminationGracePeriodSeconds": 300}' } : {}),
    retryStrategy,
    container: renderStepContainer(step),
    volumes: renderStepVolumes(step),
  };
}

const secretsOf = (step: Step) => [credentials, ...(usesCluster(step) ? [kubeconfig] : []), ...(usesStorage(step) ? [storage] : [])];

/** The container of a step, in a pod that has the step's volumes. */
export const renderStepContainer = (step: Step): object => ({
  image: '{{inputs.parameters.steps-image}}',
  command: [...stepsCommand, step.name, '--output-dir', outputFolder],
  env: stepVariables(engineInputs(step).map(([name]) => name), secretsOf(step).map(({ folder }) => folder)),
  resources: stepsResources,
  securityContext: boundedContainer,
  volumeMounts: [outputsMount, ...secretsOf(step).map(({ name, folder }) => ({ name, mountPath: folder, readOnly: true }))],
});

export const renderStepVolumes = (step: Step): readonly object[] => [
  { name: 'outputs', emptyDir: { sizeLimit: '64Mi' } },
  ...secretsOf(step).map(({ name, secret }) => ({ name, secret: { secretName: secret, optional: true } })),
];

/** Outputs of kind `file` stay in the pod: a Workflow has no room for them. */
const renderOutputs = (step: Step): readonly object[] =>
  smallOutputs(step).map(({ name }) => {
    const globalName = globalNames[step.name]?.[name];
    return { name, ...(globalName === undefined ? {} : { globalName }), valueFrom: { path: `${outputFolder}/${name}`, default: '' } };
  });
