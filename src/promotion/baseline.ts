import { StepError } from '../errors.js';
import type { Mlflow, ModelVersion, RegisteredModel, Target } from '../mlflow/mlflow.js';
import { findRecord } from './record.js';
import { holderIn, wasInterrupted, type Standing } from './standing.js';
import { parseTarget, showTarget } from '../mlflow/target.js';

/** A target, and the version that it names now. */
interface Holding {
  readonly target: Target;
  readonly holder: string | undefined;
}

/** The version that gates compare with, or why there is none. */
export type FoundBaseline = { readonly kind: 'version'; readonly version: ModelVersion; readonly from: string } | { readonly kind: 'none'; readonly why: string };

/** What `--baseline` says. */
export type BaselineChoice = { readonly kind: 'version'; readonly version: string } | { readonly kind: 'target'; readonly target: Target };

/** Reads `--baseline`. Throws E_INPUT for the candidate itself, where it is known, and for what is no version, E_STAGE_UNKNOWN. */
export function parseBaseline(text: string | undefined, candidate?: number): BaselineChoice | undefined {
  if (text === undefined) return undefined;
  if (!/^\d+$/.test(text)) return { kind: 'target', target: parseTarget(text) };
  const version = text.replace(/^0+(?=\d)/, '');
  if (version === '0') throw new StepError('E_INPUT', 'The baseline 0 is no version: MLflow counts them from 1.');
  if (version === String(candidate)) throw new StepError('E_INPUT', `The baseline is version ${version}, which is to be promoted itself: a version is not compared with itself.`);
  return { kind: 'version', version };
}

/**
 * The version to compare with: the one that was chosen, else what holds the target. Of several targets the alias counts before
 * the stage, and what another version holds before what the candidate does. Where the candidate itself holds all that is held,
 * or was killed on the way to it, what it took the place of: so a promotion that is run again is decided like the first time. One
 * request at most, and two where it is nobody whom `--baseline` names. Throws E_VERSION_NOT_FOUND.
 */
export async function findBaseline(mlflow: Mlflow, standing: Standing, choice: BaselineChoice | undefined): Promise<FoundBaseline> {
  const { version: candidate, model } = standing;
  if (choice?.kind === 'version') {
    return { kind: 'version', version: await readVersion(mlflow, model, choice.version), from: `which --baseline ${choice.version} names` };
  }
  const { target, holder } = choice === undefined ? selectHolding(standing) : await findHolding(mlflow, model, choice.target);
  const to = showTarget(target);
  if (holder === undefined) return { kind: 'none', why: `nobody holds ${to}${choice === undefined ? ' yet' : ''}` };
  if (holder !== candidate.version) return readHolder(mlflow, model, holder, `which holds ${to}`, '');
  return findPredecessor(mlflow, standing, to);
}

/** The first target that another version holds, the alias before the stage; of an interrupted promotion the first that anybody holds. */
function selectHolding(standing: Standing): Holding {
  const { version, targets, holders, begun } = standing;
  const holdings = targets.map((target) => ({ target, holder: holders.get(showTarget(target)) }));
  const held = holdings.filter(({ holder }) => holder !== undefined);
  const isResumed = begun !== undefined || wasInterrupted(standing);
  const selected = (isResumed ? undefined : held.find(({ holder }) => holder !== version.version)) ?? held[0] ?? holdings[0];
  if (selected === undefined) throw new TypeError('a promotion has a target');
  return selected;
}

/** Nobody is asked about once more: a server that has no such target at all must not pass for a model without a baseline. */
async function findHolding({ registry }: Mlflow, model: RegisteredModel, target: Target): Promise<Holding> {
  return { target, holder: holderIn(model, target) ?? (await registry.holder(model.name, target))?.version };
}

/** The model brings the newest version of each stage along. */
const readVersion = async ({ registry }: Mlflow, { name, latest }: RegisteredModel, version: string): Promise<ModelVersion> =>
  latest.find((each) => each.version === version) ?? registry.version(name, version);

/** Who held the target before the candidate did, as the record of its promotion says. */
async function findPredecessor(mlflow: Mlflow, { version: candidate, model, begun }: Standing, to: string): Promise<FoundBaseline> {
  const itself = `version ${candidate.version} holds ${to} itself`;
  const record = begun ?? findRecord(candidate);
  const isStanding = record?.state === 'moving' || record?.state === 'held' || record?.state === 'undoing';
  const isOfTarget = isStanding && record.target.split(/[\s,]+/).includes(to);
  if (!isOfTarget) return { kind: 'none', why: `${itself}, and no record says what held it before` };
  if (record.previousVersion === undefined) return { kind: 'none', why: `${itself}, and nobody held it before` };
  return readHolder(mlflow, model, record.previousVersion, `which held ${to} before version ${candidate.version} did`, `${itself}, and `);
}

/** One that was deleted is no baseline: before 3.0 MLflow leaves the alias of a deleted version where it is. */
async function readHolder(mlflow: Mlflow, model: RegisteredModel, holder: string, from: string, whyBefore: string): Promise<FoundBaseline> {
  try {
    return { kind: 'version', version: await readVersion(mlflow, model, holder), from };
  } catch (thrown) {
    if (!(thrown instanceof StepError) || thrown.code !== 'E_VERSION_NOT_FOUND') throw thrown;
    return { kind: 'none', why: `${whyBefore}version ${holder}, ${from}, is deleted` };
  }
}
