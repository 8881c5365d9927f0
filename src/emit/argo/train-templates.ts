import type { Step } from '../../step.js';
import { boundedContainer, podSecurity, trainingResources } from '../engines/container.js';
import { scratchFolder, trainingSecretVariables, trainingUserVariables, type Variable } from '../engines/variables.js';
import { renderRunContext, runContextVariable } from '../../training/related-runs.js';
import { asData, dataVariable } from './environment.js';
import { fromTask, passOn } from './names.js';
import { withoutRepeats, type Parameter } from './parameters.js';
import { renderStepTemplate, stepParameters } from './step-template.js';

const commandParameters: readonly Parameter[] = [
  { name: 'training-image', description: 'The image that the training command runs in; it has a shell (sh), the code and its packages.' },
  { name: 'command', description: 'What trains the model, for sh. MLFLOW_RUN_ID, MLFLOW_EXPERIMENT_ID and MLFLOW_TRACKING_URI are set, so that mlflow.start_run() continues the run.' },
  { name: 'working-directory', default: '', description: "Where the command runs; the image's own directory unless given." },
];

/** What train-start gives to the user's container. */
const runOutputs = ['run-id', 'experiment-id', 'tracking-uri'];
const wired: ReadonlySet<string> = new Set([...runOutputs.slice(0, 2), 'exit-code']);

/**
 * Training as three containers: ours begins the run, the user's image trains in it, ours ends it by the exit code and
 * fails where the command did. The user's container has no secret of ours.
 */
export function renderTrainTemplates(start: Step, finish: Step, image: string): readonly object[] {
  const startNames = stepParameters(start, image).map(({ name }) => name);
  const finishNames = stepParameters(finish, image).map(({ name }) => name).filter((name) => !wired.has(name));
  const commandNames = commandParameters.map(({ name }) => name);
  return [
    {
      name: 'train',
      inputs: { parameters: trainParameters(start, finish, image) },
      outputs: { parameters: ['run-id', 'artifact-uri'].map((name) => ({ name, valueFrom: { parameter: `{{tasks.start.outputs.parameters.${name}}}` } })) },
      dag: {
        tasks: [
          { name: 'start', template: start.name, arguments: { parameters: passOn(startNames, 'inputs') } },
          {
            name: 'command',
            template: 'train-command',
            depends: 'start.Succeeded',
            arguments: { parameters: [...passOn(commandNames, 'inputs'), ...runOutputs.map((name) => fromTask(name, 'start'))] },
          },
          {
            name: 'finish',
            template: finish.name,
            depends: 'command.Succeeded || command.Failed || command.Errored',
            arguments: {
              // A pod that is gone has no exit code, and is told like one that was killed.
              parameters: [...passOn(finishNames, 'inputs'), fromTask('run-id', 'start'), { name: 'exit-code', value: "{{=tasks.command.exitCode ?? '-1'}}" }],
            },
          },
        ],
      },
    },
    renderStepTemplate(start, image),
    renderCommandTemplate(),
    renderStepTemplate(finish, image),
  ];
}

/** All that training takes; a start is named by its workflow, so that a retry continues its run. */
export const trainParameters = (start: Step, finish: Step, image: string): readonly Parameter[] =>
  withoutRepeats([
    ...stepParameters(start, image).filter(({ default: value }) => value === undefined),
    ...commandParameters,
    ...stepParameters(start, image).map((parameter) => (parameter.name === 'start-id' ? { ...parameter, default: '{{workflow.uid}}' } : parameter)),
    ...stepParameters(finish, image).filter(({ name }) => !wired.has(name)),
  ]);

const [beforeRun = '', afterRun = ''] = renderRunContext('RUN').split('RUN');
/** The run's id is MLflow's own, and hexadecimal. */
const runContext: Variable = { name: runContextVariable, value: `{{='${beforeRun}' + ${asData('run-id')} + '${afterRun}'}}` };

function renderCommandTemplate(): object {
  const variables: readonly Variable[] = [
    dataVariable('MLFLOW_STEPS_COMMAND', 'command'),
    dataVariable('MLFLOW_RUN_ID', 'run-id'),
    dataVariable('MLFLOW_EXPERIMENT_ID', 'experiment-id'),
    dataVariable('MLFLOW_TRACKING_URI', 'tracking-uri'),
    runContext,
    ...trainingUserVariables,
    ...trainingSecretVariables,
  ];
  return {
    name: 'train-command',
    inputs: { parameters: [...commandParameters, ...runOutputs.map((name) => ({ name }))] },
    securityContext: podSecurity,
    container: {
      image: '{{inputs.parameters.training-image}}',
      command: ['sh', '-ec', 'eval "$MLFLOW_STEPS_COMMAND"'],
      workingDir: '{{inputs.parameters.working-directory}}',
      env: variables,
      resources: trainingResources,
      securityContext: boundedContainer,
      volumeMounts: [{ name: 'tmp', mountPath: scratchFolder }],
    },
    volumes: [{ name: 'tmp', emptyDir: {} }],
  };
}
