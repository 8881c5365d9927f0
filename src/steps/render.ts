import { defineStep } from '../step.js';
import { clusterInputs, manifestInputs, mlflowInputs, versionInputs } from './common-inputs.js';
import { renderManifest } from '../deployment/rendering.js';
import { resolveVersion } from '../mlflow/target.js';

export const render = defineStep({
  name: 'render',
  title: 'render the manifest of a version',
  description:
    'Finds the deploy.yaml that was logged with a model version, checks it, and writes the SeldonDeployment that deploy would apply: with the version’s ' +
    'place in storage, and labels and annotations that say what it serves. Nothing is changed and no cluster is needed.',
  inputs: { ...mlflowInputs, ...versionInputs, ...manifestInputs, namespace: clusterInputs.namespace },
  outputs: {
    manifest: { kind: 'file', description: 'The SeldonDeployment, as YAML.' },
    version: { kind: 'small', description: 'The version that the manifest serves.' },
    name: { kind: 'small', description: 'The name of the SeldonDeployment.' },
    'model-uri': { kind: 'small', description: 'Where the model server fetches the model from.' },
  },
  prints: 'manifest',
  example: "mlflow-steps render --model wine --at @champion --model-uri-map 'mlflow-artifacts:/=s3://bucket/prefix'",

  async run(context) {
    const { inputs, log, pipeline } = context;
    const mlflow = await context.mlflow();
    const version = await resolveVersion(mlflow, inputs);
    context.output('version', version.version);
    const rendered = await renderManifest(mlflow, version, inputs, { pipeline, target: inputs.at });
    for (const note of rendered.notes) log.progress(note);
    for (const warning of rendered.warnings) log.warn(warning);
    const { renderYaml } = await import('../manifest/render-yaml.js');
    context.output('name', rendered.name);
    context.output('model-uri', rendered.modelUri);
    context.output('manifest', renderYaml(rendered.manifest));
    return { outcome: 'done', reason: `Rendered ${rendered.name} for ${version.model} version ${version.version}, from ${rendered.place}.` };
  },
});
