import type { Step } from '../../step.js';
import { usesCluster } from '../engines/inputs.js';
import { clusterSteps, renderStepRole, renderStorageRole } from '../engines/roles.js';
import { smallOutputs } from '../engines/outputs.js';
import { replaceSections } from '../marked-sections.js';
import { pipelineHeading, pipelineParams, pipelineResults, pipelineWorkspaces, renderPipeline, type PipelineParts } from './pipeline.js';
import { renderSections, startTaskReadme, type TaskFacts } from './readme.js';
import { renderPipelineRun, renderTaskRun } from './samples.js';
import { renderTask, taskHeading, taskParams } from './task.js';
import { renderTrainTask, trainParams, trainResults, trainWorkspaces } from './train-task.js';
import { outputWorkspace, secretWorkspaces } from './workspaces.js';

const folder = 'tasks/tekton';
/** Those that are parts of a Task, or a Pipeline. */
const apart: ReadonlySet<string> = new Set(['train', 'train-start', 'train-finish', 'pipeline']);

type ReadPage = (path: string) => string | undefined;

/** The Tasks and the Pipeline for Tekton by path; none unless all steps of the pipeline are there. */
export function renderTektonFiles(steps: readonly Step[], readPage: ReadPage): ReadonlyMap<string, string> {
  const [train, start, finish, stop, register, promote, deploy, rollback] = ['train', 'train-start', 'train-finish', 'train-stop', 'register', 'promote', 'deploy', 'rollback'].map((name) => steps.find((step) => step.name === name));
  if (!(train && start && finish && stop && register && promote && deploy && rollback)) return new Map();
  const parts: PipelineParts = { start, finish, stop, register, promote, deploy, rollback };
  const trainFacts: TaskFacts = { ...factsOf(train), params: trainParams(parts), workspaces: trainWorkspaces, results: trainResults(parts) };
  return new Map([
    ...renderTaskFolder(trainFacts, renderTrainTask(train, parts), 'default', readPage),
    ...steps.filter(({ name }) => !apart.has(name)).flatMap((step) => renderTaskFolder(factsOf(step), renderTask(step), usesCluster(step) ? `mlflow-steps-${step.name}` : 'default', readPage)),
    ...renderPipelineFolder(parts, readPage),
    ...clusterSteps.map((step): [string, string] => [`${folder}/rbac/${step}.yaml`, renderStepRole(step)]),
    [`${folder}/rbac/storage-secret.yaml`, renderStorageRole()],
  ]);
}

const factsOf = (step: Step): TaskFacts => ({
  ...taskHeading(step),
  params: taskParams(step),
  workspaces: [...secretWorkspaces(step), outputWorkspace],
  results: smallOutputs(step),
});

function renderTaskFolder(facts: TaskFacts, task: string, serviceAccount: string, readPage: ReadPage): readonly [string, string][] {
  const { name } = facts;
  return [
    [`${folder}/${name}/${name}.yaml`, task],
    [`${folder}/${name}/samples/${name}.yaml`, renderTaskRun({ name, params: facts.params, serviceAccount })],
    renderPage(`${folder}/${name}`, name, facts, readPage),
  ];
}

/** In a folder of their kind: a catalog has Tasks or Pipelines. */
function renderPipelineFolder(parts: PipelineParts, readPage: ReadPage): readonly [string, string][] {
  const { name } = pipelineHeading;
  const own = `${folder}/pipelines/${name}`;
  const facts = { ...pipelineHeading, params: pipelineParams(parts), workspaces: pipelineWorkspaces, results: pipelineResults(parts) };
  return [
    [`${own}/${name}.yaml`, renderPipeline(parts)],
    [`${own}/samples/wine.yaml`, renderPipelineRun(facts.params)],
    renderPage(own, 'wine', facts, readPage),
  ];
}

function renderPage(own: string, sample: string, facts: TaskFacts, readPage: ReadPage): [string, string] {
  const page = `${own}/README.md`;
  return [page, replaceSections(page, readPage(page) ?? startTaskReadme(facts, sample), renderSections(facts))];
}
