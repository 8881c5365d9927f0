import { StepError } from '../errors.js';
import type { Evaluation } from '../gates/evaluate.js';
import { computeReport, describeBaseline, describeRefusal, renderGateTable } from '../gates/report.js';
import { checked, checkTogether, choice, flag, text, type InputValues } from '../inputs.js';
import type { Mlflow, ModelVersion, Target } from '../mlflow/mlflow.js';
import { defineStep, type Log, type OutputDefinitions, type PipelineFacts, type Step, type StepContext, type StepResult } from '../step.js';
import type { SummaryBlock } from '../summary.js';
import { commentInputs } from './comment-inputs.js';
import { mlflowInputs } from './common-inputs.js';
import { parseBaseline } from '../promotion/baseline.js';
import { findBegun } from '../promotion/begun.js';
import { decideGates, decideUngated } from '../promotion/gate-decision.js';
import { gateCheck, gateInputs, readGates } from '../promotion/gate-inputs.js';
import { readModelGates } from '../promotion/model-gates.js';
import { computeLockOptions, lockInputs } from '../promotion/lock-inputs.js';
import { computeIntent, moveTargets, writeRecord } from '../promotion/move-targets.js';
import { findRecord, type PromotionRecord } from '../promotion/record.js';
import { holdsAlready, readStanding, type Standing } from '../promotion/standing.js';
import { parseTargets, showTarget, showTargets } from '../mlflow/target.js';
import { modelName, versionNumber } from '../mlflow/version-inputs.js';

const promoteInputs = {
  ...mlflowInputs,
  model: { kind: modelName, required: true, description: 'The registered model.' },
  version: { kind: versionNumber, required: true, description: 'The model version to promote.' },
  to: { kind: checked(text, parsePromotionTargets), required: true, description: 'Where to: an @alias such as @champion, the stage Staging or Production, or one of each, as in "@champion, Production".' },
  ...gateInputs,
  'archive-previous': { kind: flag, default: 'true', description: 'Archive what is in the stage, as MLflow does it; an alias needs no archiving.' },
  ...lockInputs,
  'on-refusal': { kind: choice('fail', 'skip'), default: 'fail', description: 'Whether a refusal by the gates ends the step red, or green with the outcome skipped.' },
  'report-artifact': { kind: flag, default: 'false', description: "Keep the whole report, as JSON and Markdown, with the artifacts of the version's run." },
  ...commentInputs,
  'decide-only': { kind: flag, default: 'false', description: 'Decide the gates and give the outputs, and change nothing: passed gates end in the outcome skipped.' },
} as const;

const commentKey = ({ model, to }: Pick<InputValues<typeof promoteInputs>, 'model' | 'to'>): readonly string[] => [model, showTargets(parseTargets(to))];

/** Of a promotion, whichever version it is about. */
export const promotionComment: NonNullable<Step['comments']> = {
  of: ['model', 'to'],
  about: ({ model, to }) => {
    const key = commentKey({ model: String(model), to: String(to) });
    return { key, heading: `Promotion of ${key.join(' to ')}` };
  },
};

const promoteOutputs = {
  version: { kind: 'small', description: 'The version that was to be promoted.' },
  verdict: { kind: 'small', description: 'What the gates came to: passed, failed, inconclusive, or ungated.' },
  'previous-version': { kind: 'small', description: 'The version whose place it took; empty where nobody else held the stage or alias, or nothing was moved.' },
  'promotion-id': { kind: 'small', description: 'The id of the promotion, by which it can be undone.' },
  report: { kind: 'file', description: 'Every gate with the value found, what was needed and the verdict, as JSON.' },
} as const satisfies OutputDefinitions;

type PromoteContext = StepContext<typeof promoteInputs, typeof promoteOutputs>;

export const promote = defineStep({
  name: 'promote',
  title: 'promote a version once its gates pass',
  description:
    'Decides gates on a model version: its metrics, tags, params, signature and files, also against the version that serves now. Where all pass, the version ' +
    'is moved to a stage or alias, and verdict and previous holder are recorded on it; where one does not, nothing is moved and the step is red.',
  inputs: promoteInputs,
  checks: [gateCheck, checkTogether(promoteInputs, ['baseline', 'version'], ({ baseline, version }) => parseBaseline(baseline, version))],
  comments: promotionComment,
  outputs: promoteOutputs,
  example: "mlflow-steps promote --model wine --version 2 --to @champion --gates 'accuracy >= 0.9'",

  run: (context) => promoteVersion(context),
});

/** Promotes a version. `beforeMoving` is done once its gates have passed, and before anything is moved: what it throws ends the promotion. */
export async function promoteVersion(context: PromoteContext, beforeMoving?: (version: ModelVersion) => Promise<void>): Promise<StepResult> {
  const { inputs, log, signal, pipeline } = context;
  const targets = parsePromotionTargets(inputs.to);
  const ownGates = readGates(inputs);
  const choice = parseBaseline(inputs.baseline, inputs.version);
  const archivePrevious = inputs['archive-previous'];
  const name = `${inputs.model} version ${inputs.version}`;
  const to = showTargets(targets);
  const heading = { kind: 'heading', text: `Promotion of ${name} to ${to}` } as const;
  const comment = (...blocks: readonly SummaryBlock[]): void => {
    if (inputs.comment) context.comment(commentKey(inputs), heading, ...blocks);
  };
  context.output('version', String(inputs.version));
  // With the version, also where this ends with an error.
  comment();

  const mlflow = await context.mlflow();
  const found = await readStanding(mlflow, inputs.model, String(inputs.version), targets);
  const standing: Standing = { ...found, begun: await findBegun(mlflow, found) };
  const { version } = standing;
  const gates = inputs['model-gates'] ? [...ownGates, ...(await readModelGates(mlflow, version))] : ownGates;
  const evaluation = inputs['no-gates'] ? decideUngated(version) : await decideGates(mlflow, gates, standing, { ...inputs, choice });
  const { verdict, baseline } = evaluation;
  context.output('verdict', verdict);
  const decided = {
    verdict,
    gates: computeReport(evaluation),
    ...(baseline.kind === 'version' ? { baseline: baseline.facts.version } : {}),
    ...(inputs['no-gates'] ? { ungated: true as const } : {}),
    ...describePipeline(pipeline),
  };

  const finish = async (result: StepResult, record?: PromotionRecord): Promise<StepResult> => {
    context.output('previous-version', findReplaced(record) ?? '');
    context.output('promotion-id', record?.id ?? '');
    const report = renderReport({ model: version.model, version: version.version, target: to, ...result, ...decided, record });
    context.output('report', report);
    const comparison = describeBaseline(evaluation);
    const baselineBlock = comparison === undefined ? [] : [{ kind: 'paragraph', text: comparison } as const];
    const blocks: SummaryBlock[] = gates.length > 0 ? [...baselineBlock, renderGateTable(evaluation)] : baselineBlock;
    if (inputs['report-artifact'] && !inputs['decide-only']) {
      const { keepReport } = await import('../promotion/report-artifact.js');
      const whole = [heading, { kind: 'paragraph', text: `Outcome ${result.outcome}: ${result.reason}` } as const, ...baselineBlock, renderGateTable(evaluation, Infinity)];
      const kept = { promotionId: record?.id, to, json: report, blocks: whole, isUnchanged: result.outcome === 'unchanged' };
      blocks.push({ kind: 'paragraph', text: await keepReport(mlflow, version, kept, context) });
    }
    context.summarize(heading, ...blocks, ...describeId(record));
    comment({ kind: 'paragraph', text: result.reason }, ...blocks);
    return result;
  };

  if (verdict === 'failed' || verdict === 'inconclusive') {
    if (!inputs['decide-only']) await recordRefusal(mlflow, standing, decided, log);
    const reason = `${name} was not promoted to ${to}: ${describeRefusal(evaluation)}. ${describeHolder(standing)}`;
    return finish(inputs['on-refusal'] === 'skip' ? { outcome: 'skipped', reason } : { outcome: refusalOf(evaluation), code: codeOf(evaluation), reason });
  }
  const why = verdict === 'ungated' ? 'without any gate (--no-gates)' : `${gates.length === 1 ? 'its gate' : `${gates.length} of ${gates.length} gates`} passed`;
  if (inputs['decide-only']) {
    return finish({ outcome: 'skipped', reason: `${name} may be promoted to ${to}: ${why}. Nothing was changed (--decide-only). ${describeHolder(standing)}`.trimEnd() });
  }
  const unchanged = (record: PromotionRecord | undefined): Promise<StepResult> => finish({ outcome: 'unchanged', reason: `${name} holds ${to} already.` }, record);
  if (holdsAlready(standing, archivePrevious) && standing.record?.state === 'held' && standing.begun === undefined) return unchanged(standing.record);
  await beforeMoving?.(version);
  signal.throwIfAborted();
  log.progress(`Moving ${to} to ${name}`);
  const { record, changed } = await moveTargets(mlflow, standing, decided, archivePrevious, computeLockOptions(context));
  if (!changed || record === undefined) return unchanged(record);
  const replaced = findReplaced(record);
  const instead = replaced === undefined ? `which nobody ${record.previousVersion === undefined ? '' : 'else '}held before` : `in place of version ${replaced}`;
  return finish({ outcome: 'done', reason: `${name} holds ${to}, ${instead}: ${why}.` }, record);
}

/** Who deploys by it, or takes it back, needs it. */
const describeId = (record: PromotionRecord | undefined): readonly SummaryBlock[] =>
  record === undefined ? [] : [{ kind: 'paragraph', text: `Promotion ${record.id}. Give this id to deploy as --promotion-id, and a failure undoes the promotion; rollback undoes it later.` }];

/** The other version that it took the place of; a version may well have held one of two targets itself. */
const findReplaced = (record: PromotionRecord | undefined): string | undefined => (record?.previousVersion === record?.version ? undefined : record?.previousVersion);

/** A promotion goes to where models serve from. Throws E_INPUT for MLflow's other two stages. */
function parsePromotionTargets(text: string): readonly Target[] {
  const targets = parseTargets(text);
  for (const target of targets) {
    if (target.kind === 'stage' && (target.stage === 'None' || target.stage === 'Archived')) {
      throw new StepError('E_INPUT', `${target.stage} is no stage to promote to: give Staging, Production or an @alias.`);
    }
  }
  return targets;
}

const describePipeline = ({ actor, link, commit }: PipelineFacts): Pick<PromotionRecord, 'actor' | 'pipeline' | 'commit'> => ({
  ...(actor === undefined ? {} : { actor }),
  ...(link === undefined ? {} : { pipeline: link }),
  ...(commit === undefined ? {} : { commit }),
});

const refusalOf = ({ verdict }: Evaluation): 'refused' | 'inconclusive' => (verdict === 'failed' ? 'refused' : 'inconclusive');
const codeOf = ({ verdict }: Evaluation) => (verdict === 'failed' ? 'E_GATES_REFUSED' : 'E_GATES_INCONCLUSIVE');

function describeHolder(standing: Standing): string {
  const { targets, holders, version } = standing;
  if (holdsAlready(standing, false)) return `It held ${showTargets(targets)} before, and still does.`;
  const stays = targets.flatMap((target) => {
    const holder = holders.get(showTarget(target));
    return holder === undefined ? [`Nobody holds ${showTarget(target)}.`] : holder === version.version ? [] : [`${showTarget(target)} stays with version ${holder}.`];
  });
  return stays.join(' ');
}

/**
 * Leaves the verdict of a refusal on the version. The record of a promotion that stands, or was interrupted, is not touched:
 * it is what a rollback needs. Recording is not what the step is about, so a lack of rights to do it is only said.
 */
async function recordRefusal(mlflow: Mlflow, standing: Standing, decided: Parameters<typeof computeIntent>[1], log: Log): Promise<void> {
  if (standing.begun !== undefined || (standing.latest !== undefined && standing.latest.state !== 'refused' && standing.latest.state !== 'undone')) return;
  try {
    // Nothing is held here: what began meanwhile is not written over.
    const now = findRecord(await mlflow.registry.version(standing.version.model, standing.version.version));
    if (now?.id !== standing.latest?.id || now?.state !== standing.latest?.state) return;
    await writeRecord(mlflow, { ...computeIntent(standing, decided, false), state: 'refused' });
  } catch (thrown) {
    if (!(thrown instanceof StepError)) throw thrown;
    log.warn(`The refusal could not be recorded on the version: ${thrown.message}`);
  }
}

interface Report extends Pick<PromotionRecord, 'model' | 'version' | 'target' | 'verdict' | 'baseline' | 'ungated'> {
  readonly outcome: string;
  readonly reason: string;
  readonly gates: readonly unknown[];
  readonly record: PromotionRecord | undefined;
}

const renderReport = ({ record, ...report }: Report): string =>
  JSON.stringify({ ...report, promotionId: record?.id, previousVersion: findReplaced(record), time: record?.time }, undefined, 2);
