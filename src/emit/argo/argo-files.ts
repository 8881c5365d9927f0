import type { Step } from '../../step.js';
import { capitalize } from '../sentence.js';
import { renderStorageRole, renderWholeRole } from '../engines/roles.js';
import { replaceSections } from '../marked-sections.js';
import { renderDocument } from './document.js';
import { renderExitTemplate } from './exit-template.js';
import { renderMutex } from './mutex.js';
import { templateNameOf } from './names.js';
import { toArguments } from './parameters.js';
import { renderParameterSections, renderTemplatesTable } from './readme-tables.js';
import { renderPipelineSpec, type PipelineParts } from './pipeline-template.js';
import { recheckSchedule, renderRecheckSpec } from './recheck-template.js';
import { renderWineSpec } from './sample.js';
import { renderStepTemplate, stepParameters } from './step-template.js';
import { renderTrainTemplates, trainParameters } from './train-templates.js';

const folder = 'workflows/argo';
/** Those that have a template of another make. */
const apart: ReadonlySet<string> = new Set(['train', 'train-start', 'train-finish', 'pipeline']);

/** The WorkflowTemplates, samples and page of Argo Workflows by path; none unless all steps of the pipeline are there. */
export function renderArgoFiles(steps: readonly Step[], image: string, readPage: (path: string) => string | undefined): ReadonlyMap<string, string> {
  const find = (name: string): Step | undefined => steps.find((step) => step.name === name);
  const [train, trainStart, trainFinish, trainStop, register, promote, deploy, rollback, render] = ['train', 'train-start', 'train-finish', 'train-stop', 'register', 'promote', 'deploy', 'rollback', 'render'].map(find);
  if (!(train && trainStart && trainFinish && trainStop && register && promote && deploy && rollback && render)) return new Map();
  const parts: PipelineParts = { trainStart, trainFinish, trainStop, register, promote, deploy, rollback };
  const alone = steps.filter(({ name }) => !apart.has(name));
  const files = new Map(alone.map((step) => [`${folder}/${step.name}.yaml`, renderStep(step, image)]));
  files.set(`${folder}/train.yaml`, renderTrain(train, parts, image));
  files.set(`${folder}/pipeline.yaml`, renderDocument(headings.pipeline, 'src/emit/argo/pipeline-template.ts', renderPipelineSpec(parts, image)));
  files.set(`${folder}/recheck.yaml`, renderDocument(headings.recheck, 'src/emit/argo/recheck-template.ts', renderRecheckSpec(render, promote, image)));
  files.set(`${folder}/samples/recheck-daily.yaml`, renderDocument(headings.schedule, 'src/emit/argo/recheck-template.ts', recheckSchedule));
  files.set(`${folder}/samples/wine.yaml`, renderDocument(headings.wine, 'src/emit/argo/sample.ts', renderWineSpec()));
  // Apart, for what is in the folder itself goes into the pipelines' namespace.
  files.set(`${folder}/models/role.yaml`, renderWholeRole());
  files.set(`${folder}/models/storage-secret.yaml`, renderStorageRole());
  const page = `${folder}/README.md`;
  const sections = new Map([
    ['templates', () => renderTemplatesTable([train, ...alone])],
    ...renderParameterSections(alone, trainParameters(trainStart, trainFinish, image), image),
  ]);
  const written = readPage(page);
  if (written !== undefined) files.set(page, replaceSections(page, written, sections));
  return files;
}

const headings = {
  pipeline: {
    kind: 'WorkflowTemplate',
    name: templateNameOf('pipeline'),
    title: 'Train, register, promote and deploy a model',
    description: 'Green means that the new version serves. What was promoted and is not served is taken back.',
  },
  recheck: {
    kind: 'WorkflowTemplate',
    name: templateNameOf('recheck'),
    title: 'Decide the gates again on what serves',
    description: 'Changes nothing; red once the version that holds the target would not be promoted any more.',
  },
  schedule: {
    kind: 'CronWorkflow',
    name: 'mlflow-steps-recheck-daily',
    title: 'Decide the gates of wine again each morning',
    description: 'Suspended until the model and the address in it are yours.',
  },
  wine: {
    kind: 'Workflow',
    name: 'wine',
    title: 'Train and deploy the wine example',
    description: 'Put in the address of MLflow and an image with the example in it.',
  },
} as const;

const renderStep = (step: Step, image: string): string =>
  renderDocument(headingOf(step), `src/steps/${step.name}.ts`, {
    entrypoint: step.name,
    arguments: { parameters: toArguments(stepParameters(step, image)) },
    ...renderLock(step),
    templates: [renderStepTemplate(step, image)],
  });

/** A step that is submitted alone and moves a target takes the same lock as the pipeline. */
function renderLock(step: Step): object {
  const target = ['to', 'from', 'at'].find((name) => name in step.inputs);
  const moves = ['promote', 'demote', 'deploy'].includes(step.name);
  return moves && target !== undefined ? { synchronization: renderMutex('workflow.parameters.model', `workflow.parameters.${target}`) } : {};
}

const renderTrain = (train: Step, { trainStart, trainFinish, trainStop }: PipelineParts, image: string): string => {
  const parameters = trainParameters(trainStart, trainFinish, image);
  const stop = stepParameters(trainStop, image).map(({ name }) => name).filter((name) => name !== 'start-id');
  return renderDocument(headingOf(train), 'src/emit/argo/train-templates.ts', {
    entrypoint: 'train',
    onExit: 'on-exit',
    // Its start is named by its workflow, as the exit handler knows it.
    arguments: { parameters: toArguments(parameters.filter(({ name }) => name !== 'start-id')) },
    templates: [...renderTrainTemplates(trainStart, trainFinish, image), renderExitTemplate({ stop })],
  });
};

const headingOf = (step: Step) => ({ kind: 'WorkflowTemplate', name: templateNameOf(step.name), title: capitalize(step.title), description: step.description }) as const;
