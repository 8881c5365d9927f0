import type { Step } from '../../step.js';
import { boundedContainer, podSecurity, trainingResources } from '../engines/container.js';
import { smallOutputs } from '../engines/outputs.js';
import { scratchFolder, trainingSecretVariables, trainingUserVariables, type Variable } from '../engines/variables.js';
import { nodeMark, startId } from '../../training/start-id.js';
import { renderRunContext, runContextVariable } from '../../training/run-context.js';
import { dataVariable } from './environment.js';
import { passOn } from './names.js';
import { withoutRepeats, type Parameter } from './parameters.js';
import { outputFolder, outputsMount, renderStepContainer, renderStepTemplate, renderStepVolumes, stepParameters } from './step-template.js';

const commandParameters: readonly Parameter[] = [
  { name: 'training-image', description: 'The image that the training command runs in; it has a shell (sh), the code and its packages.' },
  { name: 'command', description: 'What trains the model, for sh. MLFLOW_RUN_ID, MLFLOW_EXPERIMENT_ID and MLFLOW_TRACKING_URI are set, so that mlflow.start_run() continues the run.' },
  { name: 'working-directory', default: '', description: "Where the command runs; the image's own directory unless given." },
];

/** What train-start gives to the user's container: as files, because both are in one pod. */
const runOutputs = ['run-id', 'experiment-id', 'tracking-uri'];
/** An older image has none of these. */
const optionalOutputs = ['registry-uri', 'tracking-insecure-tls'];
/** Its run is found by the start: a pod that was killed has no outputs. */
const wired: ReadonlySet<string> = new Set(['run-id', 'exit-code']);

/**
 * Training as two pods, for each costs ten seconds of Argo's default controller: in the first, ours begins the run and the user's
 * image trains in it; the second ends it by the exit code and fails where the command did. The user's container has no secret of ours.
 */
export function renderTrainTemplates(start: Step, finish: Step, image: string): readonly object[] {
  const finishNames = stepParameters(finish, image).map(({ name }) => name).filter((name) => !wired.has(name) && name !== 'timeout' && name !== 'start-id');
  const commandNames = commandTemplateParameters(start, image).map(({ name }) => name).filter((name) => name !== 'start-id');
  return [
    {
      name: 'train',
      inputs: { parameters: trainParameters(start, finish, image) },
      outputs: { parameters: smallOutputs(finish).map(({ name }) => ({ name, valueFrom: { parameter: `{{tasks.finish.outputs.parameters.${name}}}` } })) },
      dag: {
        tasks: [
          { name: 'command', template: 'train-command', arguments: { parameters: [...passOn(commandNames, 'inputs'), namedStart] } },
          {
            name: 'finish',
            template: finish.name,
            depends: 'command.Succeeded || command.Failed || command.Errored',
            arguments: {
              parameters: [
                ...passOn(finishNames, 'inputs'),
                namedStart,
                // Where training never began, there is nothing to lose by not waiting.
                { name: 'timeout', value: `{{=${exitCode} == '' ? '1m' : inputs.parameters.timeout}}` },
                // A pod that is gone has no exit code, and is told like one that was killed.
                { name: 'exit-code', value: `{{=${exitCode} == '' ? '-1' : ${exitCode}}}` },
              ],
            },
          },
        ],
      },
    },
    renderCommandTemplate(start, image),
    renderStepTemplate(finish, image),
  ];
}

const exitCode = "(tasks.command.exitCode ?? '')";

/**
 * A start is named by its workflow, so that a retry continues its run; where a workflow of somebody's own calls `train`, perhaps
 * several times at once, by the node too.
 */
const namedStart = {
  name: 'start-id',
  value: `{{=inputs.parameters['start-id'] != '' ? inputs.parameters['start-id'] : node.name == workflow.name ? workflow.uid : workflow.uid + '${nodeMark}' + sprig.sha256sum(node.name)}}`,
};

const startDescription = 'Names this start: run again with the same one, the run that is still running is found, and no second one is made. The uid of the workflow unless given; where a workflow of your own calls `train`, followed by the node that does.';

/** All that training takes. */
export const trainParameters = (start: Step, finish: Step, image: string): readonly Parameter[] =>
  withoutRepeats([
    ...stepParameters(start, image).filter(({ default: value }) => value === undefined),
    ...commandParameters,
    ...stepParameters(start, image).map((parameter) => (parameter.name === 'start-id' ? { ...parameter, description: `${startDescription} (${startId.label})` } : parameter)),
    ...stepParameters(finish, image).filter(({ name }) => !wired.has(name)),
  ]);

const commandTemplateParameters = (start: Step, image: string): readonly Parameter[] => [...commandParameters, ...stepParameters(start, image)];

const [beforeRun = '', afterRun = ''] = renderRunContext('RUN').split('RUN');

/** Gives the command what train-start has left, each of them one line without its end. */
const script = [
  ...runOutputs.map((name) => `${renderRead(name)} || [ -n "$${variableOfRun(name)}" ]`),
  ...optionalOutputs.map((name) => `${renderRead(name)} || :`),
  `${runContextVariable}='${beforeRun}'"$MLFLOW_RUN_ID"'${afterRun}'`,
  `export ${[...[...runOutputs, ...optionalOutputs].map(variableOfRun), runContextVariable].join(' ')}`,
  'unset MLFLOW_STEPS_RUN',
  'eval "$MLFLOW_STEPS_COMMAND"',
].join('\n');

function renderRead(name: string): string {
  return `IFS= read -r ${variableOfRun(name)} < "$MLFLOW_STEPS_RUN/${name}"`;
}

function variableOfRun(name: string): string {
  return `MLFLOW_${name.replaceAll('-', '_').toUpperCase()}`;
}

function renderCommandTemplate(start: Step, image: string): object {
  const variables: readonly Variable[] = [
    dataVariable('MLFLOW_STEPS_COMMAND', 'command'),
    { name: 'MLFLOW_STEPS_RUN', value: outputFolder },
    ...trainingUserVariables,
    ...trainingSecretVariables,
  ];
  return {
    name: 'train-command',
    inputs: { parameters: commandTemplateParameters(start, image) },
    securityContext: podSecurity,
    initContainers: [{ name: 'start', ...renderStepContainer(start) }],
    container: {
      image: '{{inputs.parameters.training-image}}',
      command: ['sh', '-ec', script],
      workingDir: '{{inputs.parameters.working-directory}}',
      env: variables,
      resources: trainingResources,
      securityContext: boundedContainer,
      volumeMounts: [{ name: 'tmp', mountPath: scratchFolder }, { ...outputsMount, readOnly: true }],
    },
    volumes: [{ name: 'tmp', emptyDir: {} }, ...renderStepVolumes(start)],
  };
}
