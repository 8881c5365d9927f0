import { numberAt, textAt, type JsonObject } from '../json.js';
import type { WaitOptions } from '../kubernetes/cluster.js';
import type { RolloutObjects } from '../kubernetes/rollout-objects.js';
import { computeExpectationOf } from '../serving/seldon-deployment.js';
import type { DeployContext, Deploying } from './deploying.js';
import { explainEnding, explainUnseen, type Explained } from './explanation.js';
import { patienceRestarts } from './patience.js';

/** What applying did to the live object, and what its rollout rested on just before. */
export interface Application {
  readonly live: JsonObject | undefined;
  readonly objects: RolloutObjects;
  readonly applied: JsonObject;
}

/** Whether the cluster has something new to do: labels and annotations of the object are nothing to it. */
const hasNewSpec = ({ live, applied }: Pick<Application, 'live' | 'applied'>): boolean =>
  live === undefined || numberAt(live, 'metadata', 'generation') !== numberAt(applied, 'metadata', 'generation');

/** What is known before anything is watched: with the very same object before and after, what was seen in between is how it serves. */
export function computeKnown(application: Application): Pick<WaitOptions, 'unchanged' | 'seen'> {
  const { live, applied, objects } = application;
  const version = textAt(applied, 'metadata', 'resourceVersion');
  const isSame = version !== undefined && textAt(live, 'metadata', 'resourceVersion') === version && textAt(live, 'metadata', 'uid') === textAt(applied, 'metadata', 'uid');
  return { unchanged: !hasNewSpec(application), ...(isSame ? { seen: { owner: applied, objects } } : {}) };
}

/** A diagnosis is made also when the time is over. */
const diagnosisMs = 20_000;

/** Waits for the verdict on what was applied. Throws E_ROLLOUT_FAILED, E_TIMEOUT, E_DELETED_WHILE_WAITING with the cause. */
export async function awaitRollout(context: DeployContext, { cluster, manifest, marker, address }: Deploying, application: Application): Promise<void> {
  const { inputs, log } = context;
  const expected = computeExpectationOf(manifest, marker, address, application.applied);
  const startedAt = performance.now();
  const seconds = (digits: number): string => `${((performance.now() - startedAt) / 1000).toFixed(digits)} s`;
  const ending = await cluster.waitForRollout(expected, {
    timeoutMs: context.waitMs(inputs.timeout),
    patienceMs: inputs.patience,
    patienceRestarts,
    ...computeKnown(application),
    before: { owner: application.live },
    report: (waitingFor) => log.progress(`Waiting (${seconds(0)}) for ${waitingFor}.`),
  });
  if (ending.state === 'current') return log.progress(`The rollout is complete after ${seconds(1)}.`);
  if (ending.state === 'unseen') throw explainUnseen(ending, address);
  const explained: Explained = explainEnding(ending, await cluster.withSignal(AbortSignal.any([context.stopped, AbortSignal.timeout(diagnosisMs)])).diagnose(expected, ending), address, inputs.timeout);
  if (explained.log) log.foreign(explained.log.title, explained.log.text);
  context.summarize(...explained.excerpts.map(({ title, text }) => ({ kind: 'log', title, text }) as const));
  throw explained.error;
}
