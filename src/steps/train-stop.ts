import { defineStep } from '../step.js';
import { patienceInputs, trainingInputs } from '../training/inputs.js';
import { startId, startTag } from '../training/start-id.js';
import { mlflowInputs } from './common-inputs.js';

/** Rests on experiments/get-by-name, runs/search and runs/update of MLflow's REST API. */
export const trainStop = defineStep({
  name: 'train-stop',
  title: 'end a run that its pipeline left running',
  description:
    'Ends the run that train-start made, as KILLED, where it is still running: its pipeline was cancelled while it trained, or the pod is gone. Where none is running, there is nothing to do.',
  runsOnlyInEngines: true,
  inputs: {
    ...mlflowInputs,
    experiment: { ...trainingInputs.experiment, description: 'The experiment that the run is in.' },
    'start-id': { kind: startId, required: true, description: 'The start of the run, as train-start was given it.' },
    ...patienceInputs,
  },
  outputs: {
    'run-id': { kind: 'small', description: 'The run that was ended; empty where none was running.' },
  },
  example: 'mlflow-steps train-stop --experiment wine --start-id nightly-42',

  run: async (context) => {
    const { experiment, 'start-id': id, timeout } = context.inputs;
    const mlflow = (await context.mlflow()).patient(timeout);
    const experimentId = await mlflow.runs.findExperiment(experiment);
    const run = experimentId === undefined ? undefined : await mlflow.runs.findRunning(experimentId, startTag, id);
    context.output('run-id', run?.id ?? '');
    if (run === undefined) return { outcome: 'unchanged', reason: `No run of start ${id} is running in experiment ${experiment}.` };
    await mlflow.runs.end(run.id, 'KILLED', Date.now());
    return { outcome: 'done', reason: `Run ${run.name || run.id} was left running and is KILLED now: ${mlflow.runUrl(run)}` };
  },
});
