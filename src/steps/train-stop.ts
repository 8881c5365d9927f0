import { defineStep } from '../step.js';
import { patienceInputs, trainingInputs } from '../training/inputs.js';
import { isStartOf, startId, startTag } from '../training/start-id.js';
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
    'start-id': { kind: startId, required: true, description: 'The start of the run, as train-start was given it; the uid of a workflow of Argo stands for all that it has started.' },
    ...patienceInputs,
  },
  outputs: {
    'run-id': { kind: 'small', description: 'The run that was ended, the last of several; empty where none was running.' },
  },
  example: 'mlflow-steps train-stop --experiment wine --start-id nightly-42',

  run: async (context) => {
    const { experiment, 'start-id': id, timeout } = context.inputs;
    const mlflow = (await context.mlflow()).patient(context.waitMs(timeout));
    const experimentId = await mlflow.runs.findExperiment(experiment);
    const running = experimentId === undefined ? [] : await mlflow.runs.listRunning(experimentId, startTag, id);
    const left = running.filter(({ tags }) => isStartOf(tags.get(startTag), id));
    const [last, ...others] = left;
    context.output('run-id', last?.id ?? '');
    if (last === undefined) return { outcome: 'unchanged', reason: `No run of start ${id} is running in experiment ${experiment}.` };
    for (const { id: runId } of left) await mlflow.runs.end(runId, 'KILLED', Date.now());
    const more = others.length === 0 ? '' : `, and so ${others.length === 1 ? 'is another one' : `are ${others.length} more`}`;
    return { outcome: 'done', reason: `Run ${last.name || last.id} was left running and is KILLED now${more}: ${mlflow.runUrl(last)}` };
  },
});
