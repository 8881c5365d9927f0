import { version } from '../../version.js';
import { renderManifestText } from '../engines/manifest-text.js';

/** The version that the tests run them with; an older one was not tried. */
export const minTektonVersion = '1.15.0';

export interface Heading {
  readonly kind: 'Task' | 'Pipeline';
  readonly name: string;
  readonly title: string;
  readonly description: string;
}

/** A Task or Pipeline in the catalog's form: its description begins with a summary of one line. */
export function renderDocument({ kind, name, title, description }: Heading, source: string, spec: object): string {
  const document = {
    apiVersion: 'tekton.dev/v1',
    kind,
    metadata: {
      name,
      labels: { 'app.kubernetes.io/version': version, 'app.kubernetes.io/part-of': 'mlflow-steps' },
      annotations: {
        'tekton.dev/pipelines.minVersion': minTektonVersion,
        'tekton.dev/categories': 'Machine Learning, Deployment',
        'tekton.dev/tags': 'mlflow, seldon, mlops, model-registry',
        'tekton.dev/displayName': title,
        'tekton.dev/platforms': 'linux/amd64,linux/arm64',
        // Artifact Hub reads these here, and no file beside a Task: https://artifacthub.io/docs/topics/annotations/tekton
        'artifacthub.io/license': 'Apache-2.0',
        'artifacthub.io/provider': 'mlflow-steps',
      },
    },
    spec: { description: `${title}.\n\n${description}\n`, ...spec },
  };
  return renderManifestText(document, source);
}
