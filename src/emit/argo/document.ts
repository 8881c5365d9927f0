import { version } from '../../version.js';
import { renderManifestText } from '../engines/manifest-text.js';

export interface Heading {
  readonly kind: 'WorkflowTemplate' | 'CronWorkflow' | 'Workflow';
  readonly name: string;
  readonly title: string;
  readonly description: string;
}

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
    spec,
  };
  return renderManifestText(document, source);
}
