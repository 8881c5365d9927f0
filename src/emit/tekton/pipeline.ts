import { commonOutputs, type Step } from '../../step.js';
import { tagsOfPipeline } from '../engines/inputs.js';
import { smallOutputs, type Output } from '../engines/outputs.js';
import { renderDocument } from './document.js';
import type { Param } from './step-params.js';
import { taskParams } from './task.js';
import { trainParams, trainResults, trainWorkspaces, type Halves } from './train-task.js';
import { credentialsWorkspace, kubeconfigWorkspace, outputWorkspace, secretWorkspaces, storageWorkspace, type Workspace } from './workspaces.js';

/** The steps that the pipeline is made of. */
export interface PipelineParts extends Halves {
  readonly register: Step;
  readonly promote: Step;
  readonly deploy: Step;
  readonly rollback: Step;
  readonly stop: Step;
}

/** What one step gives to the next is no parameter of the whole. */
const wired: ReadonlySet<string> = new Set(['run-id', 'version', 'at', 'promotion-id', 'decide-only', 'dry-run', 'start-id']);

interface Stage {
  readonly name: string;
  readonly params: readonly Param[];
  readonly workspaces: readonly Workspace[];
  /** Values that come from the stages before, by parameter. */
  readonly from?: Readonly<Record<string, string>>;
  readonly when?: readonly object[];
  readonly retries?: number;
}

const result = (task: string, name: string): string => `$(tasks.${task}.results.${name})`;
const isIn = (input: string, ...values: readonly string[]): object => ({ input, operator: 'in', values });
const isNotIn = (input: string, ...values: readonly string[]): object => ({ input, operator: 'notin', values });

const stageOf = (step: Step, more: Pick<Stage, 'from' | 'when' | 'retries'>): Stage => ({
  name: step.name,
  params: taskParams(step),
  workspaces: [...secretWorkspaces(step), outputWorkspace],
  ...more,
});

/** Those that wait for a rollout. */
const rolloutStages: ReadonlySet<string> = new Set(['deploy', 'rollback']);

/** A retried training continues its run, and the end finds it. */
const start = { 'start-id': '$(context.pipelineRun.uid)' };

/** A cancelled deploy may still be putting things back, and hold its lease, when the end begins. Once is enough, more does no harm. */
const retries = 2;

/**
 * train → register → promote → deploy; in the end, what was promoted and does not serve is taken back, and no run is left running.
 * No task has two workspaces that may be volumes: unless its `coschedule` says otherwise, Tekton refuses a TaskRun with two claims, and
 * never schedules one whose claim another workspace has too. So training, which has `source`, has no reports.
 */
function listStages(parts: PipelineParts): { readonly tasks: readonly Stage[]; readonly atTheEnd: readonly Stage[] } {
  const version = result('register', 'version');
  const promotionId = result('promote', 'promotion-id');
  return {
    tasks: [
      { name: 'train', params: trainParams(parts), workspaces: trainWorkspaces.filter(({ name }) => name !== outputWorkspace.name), from: start },
      stageOf(parts.register, { from: { 'run-id': result('train', 'run-id') } }),
      stageOf(parts.promote, { from: { version } }),
      stageOf(parts.deploy, {
        from: { version, at: '$(params.to)', 'promotion-id': promotionId },
        // A refusal under on-refusal=skip is green, and nothing to deploy.
        when: [isNotIn(result('promote', 'outcome'), 'skipped')],
      }),
    ],
    atTheEnd: [
      stageOf(parts.rollback, {
        from: { version, 'promotion-id': promotionId },
        retries,
        // A deploy that failed has done it by itself, and finds nothing left here: this is for one that was cancelled or timed out.
        when: [isIn('$(tasks.deploy.status)', 'Failed', 'None'), isNotIn(promotionId, ''), isNotIn(result('promote', 'outcome'), 'skipped'), isIn('$(params.on-failure)', 'rollback')],
      }),
      // Of a cancelled train, Tekton starts no step that could end its run, and has no results. One that failed has ended it.
      stageOf(parts.stop, { from: start, retries, when: [isIn('$(tasks.train.status)', 'Failed')] }),
    ],
  };
}

/** One parameter of each name, as the last stage that has it describes it: a timeout is the rollout's. */
export function pipelineParams(parts: PipelineParts): readonly Param[] {
  const { tasks } = listStages(parts);
  const byName = new Map(tasks.flatMap(({ params }) => params).map((param) => [param.name, param]));
  const own = [...byName.values()].filter(({ name }) => !wired.has(name));
  return own.map(adapt).toSorted((a, b) => Number(a.default !== undefined) - Number(b.default !== undefined));
}

function adapt(param: Param): Param {
  const descriptions: Readonly<Record<string, string>> = { to: 'Where to, and what is deployed: an @alias such as @champion, or the stage Staging or Production.', tags: tagsOfPipeline };
  const description = descriptions[param.name];
  return {
    ...param,
    ...(description === undefined ? {} : { description }),
    ...(param.name === 'pipeline-link' ? { default: 'tekton:$(context.pipelineRun.namespace)/$(context.pipelineRun.name)' } : {}),
  };
}

export const pipelineWorkspaces: readonly Workspace[] = [credentialsWorkspace, kubeconfigWorkspace, storageWorkspace, outputWorkspace, ...trainWorkspaces.filter(({ name }) => name === 'source')];

const renderStage = ({ name, params, workspaces: own, from = {}, when, retries }: Stage, given: ReadonlySet<string>): object => ({
  name,
  taskRef: { name },
  ...(retries === undefined ? {} : { retries }),
  ...(when === undefined ? {} : { when }),
  params: params
    // What else waits has a time of its own: `timeout` is the rollout's.
    .filter((param) => param.name in from || (given.has(param.name) && (param.name !== 'timeout' || rolloutStages.has(name))))
    .map((param) => ({ name: param.name, value: from[param.name] ?? (param.type === 'array' ? [`$(params.${param.name}[*])`] : `$(params.${param.name})`) })),
  // Each has a folder of its own among the outputs.
  workspaces: own.map((workspace) => ({ name: workspace.name, workspace: workspace.name, ...(workspace.name === outputWorkspace.name ? { subPath: name } : {}) })),
});

interface PipelineResult extends Output {
  readonly value: string;
}

/** What the whole says: everything of the last task, and by what it came to that. */
export const pipelineResults = ({ promote, deploy, ...halves }: PipelineParts): readonly PipelineResult[] => {
  const pick = (task: string, results: readonly Output[], names: readonly string[]): readonly PipelineResult[] =>
    results.filter(({ name }) => names.includes(name)).map(({ name, description }) => ({ name, description, value: result(task, name) }));
  return [
    ...pick('train', trainResults(halves), ['run-id']),
    ...pick('promote', smallOutputs(promote), ['version', 'verdict', 'promotion-id', 'previous-version']),
    ...pick('deploy', smallOutputs(deploy), [...Object.keys(commonOutputs), 'url']),
    // Of a run that ends before its deploy, these say why.
    ...['train', 'register', 'promote'].flatMap((task) => Object.entries(commonOutputs).map(([name, { description }]) => ({ name: `${task}-${name}`, description, value: result(task, name) }))),
  ];
};

export const pipelineHeading = {
  kind: 'Pipeline',
  name: 'mlflow-steps',
  title: 'Train, register, promote and deploy a model',
  description: 'Green means that the new version serves. A version that its gates refuse is not deployed; what was promoted and is not served in the end is taken back.',
} as const;

export function renderPipeline(parts: PipelineParts): string {
  const { tasks, atTheEnd } = listStages(parts);
  const params = pipelineParams(parts);
  const given = new Set(params.map((param) => param.name));
  const spec = {
    params,
    workspaces: pipelineWorkspaces.map(({ name, description, optional }) => ({ name, description, optional })),
    results: pipelineResults(parts),
    tasks: tasks.map((stage) => renderStage(stage, given)),
    finally: atTheEnd.map((stage) => renderStage(stage, given)),
  };
  return renderDocument(pipelineHeading, 'src/emit/tekton/pipeline.ts', spec);
}
