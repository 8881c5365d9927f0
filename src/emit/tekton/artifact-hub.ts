import { version } from '../../version.js';
import { renderManifestText } from '../engines/manifest-text.js';
import { stepsImage } from '../steps-image.js';
import { minTektonVersion, type Heading } from './document.js';

/** When this version was made, which Artifact Hub asks for. */
const createdAt = '2026-11-21T00:00:00Z';

/** What Artifact Hub shows of a Task or Pipeline, beside its file. */
export const renderPackage = ({ name, title, description }: Pick<Heading, 'name' | 'title' | 'description'>): string =>
  renderManifestText(
    {
      version,
      name,
      displayName: title,
      createdAt,
      description,
      license: 'Apache-2.0',
      keywords: ['mlflow', 'seldon', 'mlops', 'model-registry', 'tekton'],
      containersImages: [{ name: 'mlflow-steps', image: stepsImage }],
      provider: { name: 'mlflow-steps' },
      annotations: { 'tekton.dev/pipelines.minVersion': minTektonVersion },
    },
    'src/emit/tekton/artifact-hub.ts',
  );
