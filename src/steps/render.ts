import { flag } from '../inputs.js';
import { renderAddress } from '../kubernetes/resources.js';
import { defineStep } from '../step.js';
import { clusterInputs, manifestInputs, mlflowInputs, takingInputs, versionCheck, versionInputs } from './common-inputs.js';
import { renderManifest } from '../deployment/rendering.js';
import { askServer } from '../deployment/server-answer.js';
import { resolvePromoted } from '../promotion/promoted-version.js';
import { seldonDeployments } from '../serving/seldon-deployment.js';

export const render = defineStep({
  name: 'render',
  title: 'render the manifest of a version',
  description:
    'Finds the deploy.yaml that was logged with a model version, checks it, and writes the SeldonDeployment that deploy would apply: with the version’s ' +
    'place in storage, and labels and annotations that say what it serves. Nothing is changed, and no cluster is needed; given one, says what would change there.',
  inputs: {
    ...mlflowInputs,
    ...versionInputs,
    ...manifestInputs,
    ...clusterInputs,
    diff: { kind: flag, default: 'false', description: 'Asks the cluster, in a dry run, what applying the manifest would change there. Values of secrets are not shown.' },
    'force-conflicts': { kind: flag, default: 'false', description: 'With `diff`: as if deploy took over fields that another field manager owns.' },
    ...takingInputs,
  },
  checks: [versionCheck],
  outputs: {
    manifest: { kind: 'file', description: 'The SeldonDeployment, as YAML.' },
    diff: { kind: 'file', description: 'With `diff`: what would change in the cluster, a field a line; empty where nothing would.' },
    version: { kind: 'small', description: 'The version that the manifest serves.' },
    name: { kind: 'small', description: 'The name of the SeldonDeployment.' },
    'model-uri': { kind: 'small', description: 'Where the model server fetches the model from; empty if an image holds it.' },
  },
  prints: 'manifest',
  example: "mlflow-steps render --model wine --at @champion --model-uri-map 'mlflow-artifacts:/=s3://bucket/prefix'",

  async run(context) {
    const { inputs, log, pipeline } = context;
    const mlflow = await context.mlflow();
    const version = await resolvePromoted(mlflow, inputs);
    context.output('version', version.version);
    const rendered = await renderManifest(mlflow, version, inputs, { pipeline, target: inputs.at });
    for (const note of rendered.notes) log.progress(note);
    for (const warning of rendered.warnings) log.warn(warning);
    const { renderYaml } = await import('../manifest/render-yaml.js');
    context.output('name', rendered.name);
    context.output('model-uri', rendered.modelUri);
    context.output('manifest', renderYaml(rendered.manifest));
    const reason = `Rendered ${rendered.name} for ${version.model} version ${version.version}, from ${rendered.place}.`;
    if (!inputs.diff) return { outcome: 'done', reason };

    const cluster = await context.cluster();
    const namespace = rendered.namespace ?? cluster.defaultNamespace;
    const address = { resource: seldonDeployments, namespace, name: rendered.name };
    const placed = { ...rendered.manifest, metadata: { ...rendered.manifest.metadata, namespace } };
    const { summary, differences, pods } = await askServer(mlflow, cluster, address, { ...rendered, manifest: placed }, inputs, (message) => log.warn(message), 'progressDeadlineSeconds');
    context.output('diff', differences === '' ? '' : `${differences}\n`);
    if (differences !== '') {
      const told = { title: `What would change in ${renderAddress(address)}`, text: [pods, differences].filter(Boolean).join('\n') };
      log.foreign(told.title, told.text);
      context.summarize({ kind: 'log', ...told });
    }
    return { outcome: 'done', reason: `${reason} ${summary}.` };
  },
});
