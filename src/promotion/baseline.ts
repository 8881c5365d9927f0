import { StepError } from '../errors.js';
import type { Mlflow, ModelVersion, Target } from '../mlflow/mlflow.js';
import { findRecord } from './record.js';
import { parseTarget, showTarget } from '../mlflow/target.js';

/** A target, and who it names now. */
export interface Holding {
  readonly target: Target;
  readonly holder: ModelVersion | undefined;
}

/** The version that gates compare with, or why there is none. */
export type FoundBaseline = { readonly kind: 'version'; readonly version: ModelVersion; readonly from: string } | { readonly kind: 'none'; readonly why: string };

/** What `--baseline` says. */
export type BaselineChoice = { readonly kind: 'version'; readonly version: string } | { readonly kind: 'target'; readonly target: Target };

/** Reads `--baseline`. Throws E_INPUT for the candidate itself and for what is no version, E_STAGE_UNKNOWN. */
export function parseBaseline(text: string | undefined, candidate: number): BaselineChoice | undefined {
  if (text === undefined) return undefined;
  if (!/^\d+$/.test(text)) return { kind: 'target', target: parseTarget(text) };
  const version = text.replace(/^0+(?=\d)/, '');
  if (version === '0') throw new StepError('E_INPUT', 'The baseline 0 is no version: MLflow counts them from 1.');
  if (version === String(candidate)) throw new StepError('E_INPUT', `The baseline is version ${version}, which is to be promoted itself: a version is not compared with itself.`);
  return { kind: 'version', version };
}

/**
 * The version to compare with: the one that was chosen, else what holds the target. Of several targets the alias counts before
 * the stage. Where the candidate itself holds it, what it took the place of: so a promotion that is run again is decided like
 * the first time. One request at most, or two where its predecessor must be asked for. Throws E_VERSION_NOT_FOUND for a chosen one.
 */
export async function findBaseline(mlflow: Mlflow, candidate: ModelVersion, holdings: readonly Holding[], choice: BaselineChoice | undefined): Promise<FoundBaseline> {
  if (choice?.kind === 'version') {
    return { kind: 'version', version: await mlflow.registry.version(candidate.model, choice.version), from: `which --baseline ${choice.version} names` };
  }
  const { target, holder } = choice === undefined ? selectHolding(holdings) : await findHolding(mlflow, candidate.model, holdings, choice.target);
  const to = showTarget(target);
  if (holder === undefined) return { kind: 'none', why: `nobody holds ${to}${choice === undefined ? ' yet' : ''}` };
  if (holder.version !== candidate.version) return { kind: 'version', version: holder, from: `which holds ${to}` };
  return findPredecessor(mlflow, candidate, to);
}

/** The first alias that somebody holds, else the first target that somebody holds. */
function selectHolding(holdings: readonly Holding[]): Holding {
  const held = holdings.filter(({ holder }) => holder !== undefined);
  const selected = held.find(({ target }) => target.kind === 'alias') ?? held[0] ?? holdings[0];
  if (selected === undefined) throw new TypeError('a promotion has a target');
  return selected;
}

async function findHolding({ registry }: Mlflow, model: string, holdings: readonly Holding[], target: Target): Promise<Holding> {
  const known = holdings.find((each) => showTarget(each.target) === showTarget(target));
  return known ?? { target, holder: await registry.holder(model, target) };
}

/** Who held the target before the candidate did, as the record of its promotion says. */
async function findPredecessor(mlflow: Mlflow, candidate: ModelVersion, to: string): Promise<FoundBaseline> {
  const itself = `version ${candidate.version} holds ${to} itself`;
  const record = findRecord(candidate);
  const isStanding = record?.state === 'moving' || record?.state === 'held' || record?.state === 'undoing';
  const isOfTarget = isStanding && record.target.split(/[\s,]+/).includes(to);
  if (!isOfTarget) return { kind: 'none', why: `${itself}, and no record says what held it before` };
  if (record.previousVersion === undefined) return { kind: 'none', why: `${itself}, and nobody held it before` };
  try {
    const version = await mlflow.registry.version(candidate.model, record.previousVersion);
    return { kind: 'version', version, from: `which held ${to} before version ${candidate.version} did` };
  } catch (thrown) {
    if (!(thrown instanceof StepError) || thrown.code !== 'E_VERSION_NOT_FOUND') throw thrown;
    return { kind: 'none', why: `${itself}, and version ${record.previousVersion}, which held it before, is deleted` };
  }
}
