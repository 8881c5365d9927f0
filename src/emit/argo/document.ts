import { version } from '../../version.js';
import { renderManifestText } from '../engines/manifest-text.js';
import { templateNameOf, workflowAccount } from './names.js';

export interface Heading {
  readonly kind: 'WorkflowTemplate' | 'CronWorkflow' | 'Workflow';
  readonly name: string;
  readonly title: string;
  readonly description: string;
}

/** Without one, a pod that nobody can start waits for ever: six hours for a step, whose own timeouts are shorter, and a day where somebody trains. */
export const stepDeadlineSeconds = 6 * 3_600;
const trainingDeadlineSeconds = 24 * 3_600;

/** What `argo submit --from workflowtemplate/NAME` needs beside its parameters; a Workflow's own spec wins over it. */
const templateDefaults = (name: string): object => ({
  serviceAccountName: workflowAccount,
  activeDeadlineSeconds: ['train', 'pipeline'].map(templateNameOf).includes(name) ? trainingDeadlineSeconds : stepDeadlineSeconds,
});

/** A manifest of Argo's, with what its pages show of it. */
export function renderDocument({ kind, name, title, description }: Heading, source: string, spec: object): string {
  const document = {
    apiVersion: 'argoproj.io/v1alpha1',
    kind,
    metadata: {
      ...(kind === 'Workflow' ? { generateName: `${name}-` } : { name }),
      labels: { 'app.kubernetes.io/part-of': 'mlflow-steps', 'app.kubernetes.io/version': version },
      annotations: { 'workflows.argoproj.io/title': title, 'workflows.argoproj.io/description': description },
    },
    spec: kind === 'WorkflowTemplate' ? { ...templateDefaults(name), ...spec } : spec,
  };
  return renderManifestText(document, source);
}
