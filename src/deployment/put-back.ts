import { StepError, toStepError, type ErrorCode, type Outcome } from '../errors.js';
import type { Cluster } from '../kubernetes/cluster.js';
import { readRollout } from '../kubernetes/rollout-objects.js';
import type { RolloutVerdict } from '../kubernetes/rollout.js';
import { textAt, type JsonObject } from '../json.js';
import { renderAddress } from '../kubernetes/resources.js';
import { computeExpectation } from '../serving/seldon-deployment.js';
import { targetKey } from '../manifest/names.js';
import { describeKept, keptModel, removeKept } from '../serving/kept-manifest.js';
import type { Instead } from './aftermath.js';
import { isLeftover, type Before } from './before.js';
import type { DeployContext, Deploying } from './deploying.js';
import { goBackTo, type WentBack } from './going-back.js';
import { recordMs, type DeploymentState } from './record.js';
import { removeFirst } from './removing.js';
import { describeStillPromoted } from './still-promoted.js';
import { describeDoer } from '../step.js';
import { defaultLeaseMs } from '../promotion/lock-waiting.js';
import { undoPromotion } from '../promotion/undo.js';

/** How a failed version ended in the cluster. */
export interface EndedVersion {
  /** The first error, with what was done about it in the cluster. */
  readonly reason: string;
  /** What became of the version; undefined where nothing of it came to the cluster. */
  readonly state: DeploymentState | undefined;
  /** What serves instead, where that is known. */
  readonly instead?: Instead | undefined;
  /** Whether the version may serve for all that was seen: what was said of it beforehand stands. */
  readonly isOpen: boolean;
}

/** What happened in the cluster, and whether what served before serves again. */
interface Restored {
  readonly kind: 'rolled-back' | 'removed' | 'nothing' | 'open' | 'failed';
  readonly detail: string;
  /** Why it stayed open what became of the version, where that is news. */
  readonly why?: StepError;
  readonly instead?: Instead;
}

/** What is told by what was seen of the version, or of its promotion. After any other error nobody knows whether it serves. */
const verdicts: ReadonlySet<ErrorCode> = new Set<ErrorCode>(['E_ROLLOUT_FAILED', 'E_TIMEOUT', 'E_VERIFY_FAILED', 'E_DELETED_WHILE_WAITING', 'E_DEPLOY_HELD', 'E_PROMOTION_UNDONE']);

/** After a cancellation hosts kill soon: the earlier manifest is applied at once, and not waited for longer than this. */
const cancelledWaitMs = 5_000;
const cleanupMs = 30_000;
const lookMs = 20_000;
const removalMs = 120_000;
/** Hosts give a minute at most after a cancellation. */
const cancelledMs = 60_000;
/** Longer than the lock of a run of this step that was killed while it undid the promotion. */
const lockWaitMs = 1.5 * defaultLeaseMs;

/** How long what served before may take to serve again. */
const computePutBackMs = (timeoutMs: number): number => timeoutMs + removalMs + cleanupMs;

/** How long all that follows on a failure may take: putting back, undoing the promotion, and telling of it. */
export const computeCleanupMs = (timeoutMs: number): number => computePutBackMs(timeoutMs) + lockWaitMs + 4 * cleanupMs;

/**
 * After a failure: puts the last manifest back that was seen serving (never the live object), or removes a first
 * deployment, has that recorded, and undoes the promotion of `--promotion-id`, in this order: once the promotion is undone, a run after one that
 * was killed goes no further. Where nobody saw that it fails, all stays as it is. Returns the error that the step ends with, which says what was done.
 */
export async function putBack(
  context: DeployContext, deploying: Deploying, before: Before, applied: JsonObject | undefined, thrown: unknown, onFailure: 'rollback' | 'keep',
  record: (ended: EndedVersion) => Promise<void>,
): Promise<StepError> {
  const cancelled = context.stopped.aborted;
  const error = cancelled ? toStepError(context.stopped.reason) : toStepError(thrown);
  if (onFailure === 'keep') {
    const isOpen = applied !== undefined && !cancelled && !verdicts.has(error.code);
    const ending = applied ? extend(error, 'It was left as it is (--on-failure keep).') : error;
    await record({ isOpen, reason: ending.message, state: (applied && !isOpen) || cancelled ? 'failed' : undefined });
    return ending;
  }
  // An apply that was refused changed nothing; one that was cut off, or whose answers were lost, may have.
  const mayHaveChanged = applied !== undefined || context.signal.aborted || error.outcome === 'unreachable';
  const restored = !mayHaveChanged ? undefined
    : cancelled || verdicts.has(error.code) ? await restore(context, deploying, before, { error, cancelled, applied }) : ({ kind: 'open', detail: leftOpen } as const);
  const isOpen = restored?.kind === 'open';
  const isRed = restored ? restored.kind !== 'nothing' && !isOpen : error.outcome === 'failed';
  const isOurs = !isOpen && (applied !== undefined || (restored !== undefined && restored.kind !== 'nothing'));
  const state = !isOurs ? undefined : restored?.kind === 'rolled-back' || restored?.kind === 'removed' ? restored.kind : 'failed';
  const told = restored?.why === undefined ? error : new StepError(restored.why.code, error.message, { cause: restored.why });
  const ending = extend(told, restored?.detail ?? '', computeOutcome(told, restored));
  await record({ isOpen, state, reason: ending.message, instead: restored?.instead });
  return extend(ending, (isRed ? await undo(context, deploying, error, cancelled) : undefined) ?? '');
}

/** Timeouts and cancellations keep their own outcome and exit code, whatever was done after them. */
function computeOutcome(error: StepError, restored: Restored | undefined): Outcome | undefined {
  if (error.outcome !== 'failed' || !restored) return undefined;
  if (restored.kind === 'rolled-back') return 'rolled-back';
  return restored.kind === 'failed' ? 'rollback-failed' : undefined;
}

const extend = (error: StepError, addition: string, outcome: Outcome = error.outcome): StepError =>
  new StepError(error.code, addition === '' ? error.message : `${error.message} ${addition}`, { cause: error.cause, outcome, exit: error.exit });

const leftOpen = 'Nothing was put back and nothing removed, because it was not seen whether it serves. Run this again once the cluster answers.';

interface Ended {
  readonly error: StepError;
  readonly cancelled: boolean;
  readonly applied: JsonObject | undefined;
}

async function restore(context: DeployContext, deploying: Deploying, before: Before, { error, cancelled, applied }: Ended): Promise<Restored> {
  const { address, marker, version: { model } } = deploying;
  const name = renderAddress(address);
  if (error.code === 'E_DELETED_WHILE_WAITING') return { kind: 'nothing', detail: 'It was not put back, because somebody deleted it.', instead: 'nothing' };
  if (error.code === 'E_DEPLOY_HELD') return { kind: 'nothing', detail: 'Nothing was put back, because another deploy works on it now.' };
  const boundMs = cancelled ? cancelledMs : computePutBackMs(context.inputs.timeout);
  const over = AbortSignal.timeout(boundMs);
  const cluster = deploying.cluster.withSignal(over);
  try {
    // The end of the step's time came before anything else was told: not even whether the version was made.
    const seen = !cancelled && error === context.signal.reason ? await look(cluster, deploying) : undefined;
    if (seen instanceof StepError) return { kind: 'open', why: seen, detail: `${seen.message} ${leftOpen}` };
    if (seen?.state === 'current' && applied === undefined) return { kind: 'open', detail: `${name} was left as it is, because by now it serves this version. Run this again to have that verified.` };
    const live = await cluster.get(address);
    if (!live) return { kind: 'nothing', detail: `${name} does not exist.`, instead: 'nothing' };
    const current = computeExpectation(deploying.manifest, marker, address, '').readMarker(live);
    if (current !== marker) return { kind: 'nothing', detail: 'Nothing was put back, because what is there now was applied by somebody else or was there before.' };
    if (!before.live || (await isLeftover(context, deploying, before))) return await remove(context, cluster, deploying, live, cancelled);
    const { kept } = before;
    if (!kept) return { kind: 'failed', detail: `Nothing could be put back: no manifest of ${name} was ever seen serving by this project.` };
    if (kept.marker === marker) return { kind: 'nothing', detail: 'Nothing was put back: this very version was the last that was seen serving.' };
    const described = describeKept(kept, model);
    context.log.progress(`Putting ${described} of ${name} back.`);
    const wentBack = await goBackTo(cluster, address, live, kept, {
      force: context.inputs['force-conflicts'],
      timeoutMs: cancelled || before.trouble !== undefined ? cancelledWaitMs : context.inputs.timeout,
      patienceMs: context.inputs.patience,
      report: (waitingFor) => context.log.progress(`Rolling back: waiting for ${waitingFor}.`),
      tell: (message) => context.log.warn(message),
    });
    if (kept.adopted !== undefined) return await endAdoption(cluster, deploying, before, wentBack, cancelled);
    const instead = { model: keptModel(kept) ?? model, version: kept.version };
    const version = described.replace(/^v/, 'V');
    const { serves, unseen, explain } = wentBack;
    if (serves) return { kind: 'rolled-back', detail: `${version} was put back and serves.`, instead };
    if (cancelled) return { kind: 'rolled-back', instead, detail: `${version} was applied again; this step did not wait until it serves.` };
    if (unseen) return { kind: 'failed', instead, detail: `${version} was applied again, and it could not be told whether it serves: ${unseen.message}` };
    return { kind: 'failed', detail: `${version} was applied again, and does not serve either: ${await explain()}.` };
  } catch (failure) {
    return { kind: 'failed', detail: `${before.live ? 'Putting the earlier version back' : 'Removing this first deployment'} failed: ${over.aborted ? `the cluster at ${cluster.server} did not take it within ${boundMs / 1000} s.` : toStepError(failure).message}` };
  }
}

/** How the version stands now, or why the cluster does not show it. */
async function look(cluster: Cluster, { manifest, marker, address }: Deploying): Promise<RolloutVerdict | StepError> {
  const bounded = cluster.withSignal(AbortSignal.timeout(lookMs));
  try {
    const live = await bounded.get(address);
    const expected = computeExpectation(manifest, marker, address, textAt(live, 'metadata', 'uid') ?? '');
    return await readRollout(bounded, expected, live);
  } catch (thrown) {
    const error = toStepError(thrown);
    return error.code === 'E_UNEXPECTED' ? new StepError('E_CLUSTER_UNREACHABLE', `The cluster at ${cluster.server} did not show within ${lookMs / 1000} s what is there.`, { cause: thrown }) : error;
  }
}

/** What was taken over is nobody's but its owner's again. */
async function endAdoption(cluster: Cluster, { namespace, address }: Deploying, { trouble }: Before, { serves, unseen, explain }: WentBack, cancelled: boolean): Promise<Restored> {
  await removeKept(cluster, namespace, address.name);
  const restored = 'What was taken over was restored as it stood, with who owns its fields';
  if (serves) return { kind: 'rolled-back', instead: 'nothing', detail: `${restored}, and serves.` };
  if (cancelled) return { kind: 'rolled-back', instead: 'nothing', detail: `${restored}; this step did not wait until it serves.` };
  if (trouble !== undefined) return { kind: 'rolled-back', instead: 'nothing', detail: `${restored}; it did not serve fully before either: ${trouble}.` };
  if (unseen) return { kind: 'failed', detail: `${restored}; it could not be told whether that serves: ${unseen.message}` };
  return { kind: 'failed', detail: `${restored}, and does not serve yet: ${await explain()}.` };
}

/** Only this deploy made it, be it in a run that was killed, so nothing that served is lost. */
async function remove({ log }: DeployContext, cluster: Cluster, { address }: Deploying, live: JsonObject, cancelled: boolean): Promise<Restored> {
  await removeFirst(cluster, address, textAt(live, 'metadata', 'uid') ?? '', log, cancelled ? undefined : removalMs);
  return { kind: 'removed', instead: 'nothing', detail: `As a first deployment it was removed${cancelled ? '; this step did not wait until it is gone' : ''}.` };
}

/** Undoes the promotion that led to this deployment. Returns what to say of it, or of one that nobody named. */
async function undo(context: DeployContext, { version, manifest }: Deploying, { code }: StepError, cancelled: boolean): Promise<string | undefined> {
  const promotionId = context.inputs['promotion-id'];
  if (code === 'E_PROMOTION_UNDONE') return undefined;
  if (promotionId === undefined) return describeStillPromoted(context.mlflow(), version, manifest.metadata.annotations[targetKey], recordMs);
  const totalMs = cancelled ? cleanupMs : lockWaitMs + cleanupMs;
  try {
    const mlflow = (await context.mlflow()).forCleanup(totalMs);
    const patient = { log: context.log, signal: AbortSignal.timeout(totalMs), leaseMs: defaultLeaseMs, waitMs: lockWaitMs };
    const { detail } = await undoPromotion(mlflow, version.model, version.version, promotionId, cancelled ? undefined : patient, `${describeDoer('deploy', context.pipeline)}, which could not make it serve`);
    return detail;
  } catch (failure) {
    return `The promotion ${promotionId} could not be undone: ${toStepError(failure).message}`;
  }
}
