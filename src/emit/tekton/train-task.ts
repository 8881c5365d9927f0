import { variableOf } from '../../names.js';
import type { Step } from '../../step.js';
import { containerSecurity, trainingResources } from '../engines/container.js';
import { smallOutputs, type Output } from '../engines/outputs.js';
import { scratchFolder, trainingSecretVariables, trainingUserVariables, type Variable } from '../engines/variables.js';
import { renderRunContext, runContextVariable } from '../../training/run-context.js';
import { renderOurs, stepResultsFolder } from './container.js';
import { renderDocument } from './document.js';
import { commonParams, inputVariables, paramInputs, pipelineVariables, renderParam, type Param } from './step-params.js';
import { taskHeading } from './task.js';
import { credentialsVariableOf, credentialsWorkspace, outputFolderFlag, outputWorkspace, useWorkspace, type Workspace } from './workspaces.js';

/** The two halves of `train`, between which the user's own container runs. */
export interface Halves {
  readonly start: Step;
  readonly finish: Step;
}

/** What the user's container is told of the run. */
const runResults = ['run-id', 'experiment-id', 'tracking-uri'];
/** An older image has none of these. */
const laterResults = ['registry-uri', 'tracking-insecure-tls'];
const fromStart = (result: string): string => `$(steps.start.results.${result})`;

const sourceWorkspace: Workspace = { name: 'source', description: 'A folder for the training container, such as one with its code or data.', optional: true };

/** What finish is told by the Task itself. */
const wired: ReadonlySet<string> = new Set(['run-id', 'exit-code']);

const ownParams: readonly Param[] = [
  { name: 'training-image', type: 'string', description: 'The image that the training command runs in; it has `env`, as all but distroless ones do.' },
  {
    name: 'command',
    type: 'array',
    description:
      'What trains the model, a program and its arguments. MLFLOW_RUN_ID, MLFLOW_EXPERIMENT_ID and MLFLOW_TRACKING_URI are set for it, so that mlflow.start_run() continues the run.',
  },
  { name: 'working-directory', type: 'string', description: "Where the command runs; the image's own directory unless given.", default: '' },
];

export function trainParams({ start, finish }: Halves): readonly Param[] {
  const halves = [...paramInputs(start), ...paramInputs(finish).filter(([name]) => !(name in start.inputs) && !wired.has(name))];
  // A retry is the same TaskRun, and continues the run that is still running.
  const params = [...halves.map(renderParam), ...ownParams, ...commonParams].map((param) => (param.name === 'start-id' ? { ...param, default: '$(context.taskRun.uid)' } : param));
  return params.toSorted((a, b) => Number(a.default !== undefined) - Number(b.default !== undefined));
}

export const trainWorkspaces: readonly Workspace[] = [credentialsWorkspace, outputWorkspace, sourceWorkspace];

/** Those of the end; the run's id is known from the start on. */
export const trainResults = ({ finish }: Halves): readonly Output[] => smallOutputs(finish);

/** Training as one pod: ours begins the run, the user's image trains in it, ours ends it by the exit code and fails where the command did. */
export function renderTrainTask(train: Step, halves: Halves): string {
  const { start, finish } = halves;
  const spec = {
    params: trainParams(halves),
    workspaces: trainWorkspaces,
    results: trainResults(halves),
    volumes: [{ name: 'tmp', emptyDir: {} }],
    steps: [
      {
        name: 'start',
        ...renderOurs(start.name, ['--output-dir', stepResultsFolder('start')]),
        env: [...inputVariables(start), ...pipelineVariables, credentialsVariableOf([credentialsWorkspace])],
        results: Object.entries(start.outputs).filter(([name]) => [...runResults, ...laterResults].includes(name)).map(([name, { description }]) => ({ name, description })),
        workspaces: [useWorkspace(credentialsWorkspace)],
      },
      renderTraining(),
      {
        name: 'finish',
        ...renderOurs(finish.name, [outputFolderFlag]),
        env: [
          ...inputVariables(finish).filter(({ name }) => ![...wired].map(variableOf).includes(name)),
          { name: variableOf('run-id'), value: fromStart('run-id') },
          { name: variableOf('exit-code-file'), value: '$(steps.step-train.exitCode.path)' },
          credentialsVariableOf([credentialsWorkspace]),
        ],
        workspaces: [credentialsWorkspace, outputWorkspace].map(useWorkspace),
      },
    ],
  };
  return renderDocument(taskHeading(train), 'src/emit/tekton/train-task.ts', spec);
}

const variableOfResult = (name: string): Variable => ({ name: `MLFLOW_${name.replaceAll('-', '_').toUpperCase()}`, value: fromStart(name) });

/** The user's container: it sees no workspace of ours, and of secrets the one that was made for it. */
const renderTraining = (): object => ({
  name: 'train',
  image: '$(params.training-image)',
  // Where Tekton itself cannot find a program, it starts no further step and the run would stay RUNNING; env ends with 127 then.
  command: ['env', '--'],
  args: ['$(params.command[*])'],
  workingDir: '$(params.working-directory)',
  onError: 'continue',
  env: [
    ...runResults.map(variableOfResult),
    { name: runContextVariable, value: renderRunContext(fromStart('run-id')) },
    // After the others: with a result that an older image lacks, Tekton replaces none of what follows.
    ...laterResults.map(variableOfResult),
    ...trainingUserVariables,
    ...trainingSecretVariables,
  ],
  computeResources: trainingResources,
  securityContext: containerSecurity,
  volumeMounts: [{ name: 'tmp', mountPath: scratchFolder }],
  workspaces: [useWorkspace(sourceWorkspace)],
});
