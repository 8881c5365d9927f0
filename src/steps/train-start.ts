import { defineStep } from '../step.js';
import { beginRun } from '../training/begin.js';
import { endAfterFailure } from '../training/end.js';
import { moreMemory } from '../training/exit-code.js';
import { trainingInputs } from '../training/inputs.js';
import { startId, startTag } from '../training/start-id.js';
import { mlflowInputs } from './common-inputs.js';

/** Rests on experiments/get-by-name, experiments/create, runs/search and runs/create of MLflow's REST API. */
export const trainStart = defineStep({
  name: 'train-start',
  title: 'create the run that a training container continues',
  description:
    'Creates a run for a training command that runs elsewhere, such as in a container of its own, which continues it by MLFLOW_RUN_ID and MLFLOW_TRACKING_URI. ' +
    'The run is tagged with the commit, the pipeline and who started it. train-finish ends it, or train-stop where that is never reached.',
  runsOnlyInEngines: true,
  inputs: {
    ...mlflowInputs,
    ...trainingInputs,
    'start-id': { kind: startId, description: 'Names this start: run again with the same one, the run that is still running is found, and no second one is made.' },
  },
  outputs: {
    'run-id': { kind: 'small', description: 'The run, for MLFLOW_RUN_ID.' },
    'experiment-id': { kind: 'small', description: 'Its experiment, for MLFLOW_EXPERIMENT_ID.' },
    'tracking-uri': { kind: 'small', description: 'The server, for MLFLOW_TRACKING_URI.' },
    'registry-uri': { kind: 'small', description: 'The server of the registered models, for MLFLOW_REGISTRY_URI; empty if it is the same one.' },
    'tracking-insecure-tls': { kind: 'small', description: 'true or false, for MLFLOW_TRACKING_INSECURE_TLS.' },
    'artifact-uri': { kind: 'small', description: "Where the run's artifacts lie." },
  },
  example: 'mlflow-steps train-start --experiment wine --start-id nightly-42',

  run: async (context) => {
    const { inputs, log, signal } = context;
    const id = inputs['start-id'];
    const mlflow = await context.mlflow();
    const { run, isNew } = await beginRun(mlflow, { given: inputs, pipeline: context.pipeline, ...(id === undefined ? {} : { startTag: [startTag, id] as const }) });
    context.output('run-id', run.id);
    context.output('experiment-id', run.experimentId);
    context.output('tracking-uri', mlflow.trackingUri);
    context.output('registry-uri', mlflow.registryUri === mlflow.trackingUri ? '' : mlflow.registryUri);
    context.output('tracking-insecure-tls', String(inputs['tracking-insecure-tls']));
    context.output('artifact-uri', run.artifactUri);
    if (signal.aborted) {
      await endAfterFailure(mlflow, run, 'KILLED', log);
      throw signal.reason;
    }
    const what = `run ${run.name || run.id}: ${mlflow.runUrl(run)}`;
    const unlessFollowed = { code: 'E_COMMAND_FAILED', reason: `Training was killed, ${moreMemory}. The status of the pod says more. It trained in ${what}` } as const;
    return isNew ? { outcome: 'done', reason: `Created ${what}`, unlessFollowed } : { outcome: 'unchanged', reason: `Continuing ${what}`, unlessFollowed };
  },
});
