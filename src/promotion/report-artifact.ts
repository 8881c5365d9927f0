import { StepError } from '../errors.js';
import type { Mlflow, ModelVersion } from '../mlflow/mlflow.js';
import { Redaction } from '../redaction.js';
import type { Log } from '../step.js';
import type { SummaryBlock } from '../summary.js';
import { renderMarkdown } from './report-markdown.js';

const folder = 'mlflow-steps';

export interface KeptReport {
  /** The promotion, where there is one; a decision that moved nothing has the version and its targets for a name. */
  readonly promotionId: string | undefined;
  readonly to: string;
  readonly json: string;
  readonly blocks: readonly SummaryBlock[];
  /** Whether it is about a promotion that stood before: what the run has of that already is the right report. */
  readonly isUnchanged: boolean;
}

interface KeepContext {
  readonly log: Log;
  readonly signal: AbortSignal;
  readonly inputs: Readonly<Record<'tracking-password' | 'tracking-token' | 'github-token', string | undefined>>;
}

/**
 * Keeps a report as two artifacts of the version's run, `mlflow-steps/<name>.json` and `.md`. Three requests, or four
 * where it looks for an earlier one. It is not what a promotion is about: where it cannot be done, why is warned of. Returns
 * in one sentence what came of it.
 */
export async function keepReport(mlflow: Mlflow, version: ModelVersion, report: KeptReport, { log, signal, inputs }: KeepContext): Promise<string> {
  const { artifacts, runs } = mlflow;
  const redaction = new Redaction();
  for (const name of ['tracking-password', 'tracking-token', 'github-token'] as const) redaction.add(inputs[name] ?? '');
  try {
    if (version.runId === '') throw new StepError('E_RUN_NOT_FOUND', `${version.model} version ${version.version} was registered without a run.`);
    const run = await runs.get(version.runId);
    if (run.deleted) throw new StepError('E_RUN_DELETED', `The run ${run.id} is deleted.`);
    const path = `${folder}/${computeName(version, report)}`;
    // The one that is written last tells that both are there.
    const isThere = report.isUnchanged && report.promotionId !== undefined && (await artifacts.listOfRun(run.id, folder)).some((file) => file.path === `${path}.md`);
    if (!isThere) {
      await artifacts.writeToRun(run, `${path}.json`, redaction.redact(report.json));
      await artifacts.writeToRun(run, `${path}.md`, redaction.redact(renderMarkdown(report.blocks)));
    }
    return `The whole report is with run ${run.id}, as ${path}.json and .md.`;
  } catch (thrown) {
    if (!(thrown instanceof StepError) || signal.aborted) throw thrown;
    const why = `The report was not kept as an artifact: ${thrown.message}`;
    log.warn(why);
    return why;
  }
}

const computeName = ({ model, version }: ModelVersion, { promotionId, to }: KeptReport): string =>
  promotionId === undefined ? `decision-${plain(model)}-${version}-${plain(to.replaceAll('@', ''))}` : `promotion-${plain(promotionId)}`;

/** Fit to be a part of a file's name. */
const plain = (text: string): string => text.replace(/[^\w-]+/g, '_').slice(0, 80);
