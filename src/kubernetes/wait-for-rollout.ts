import type { Resource, WaitOptions } from './cluster.js';
import type { Connection } from './connection.js';
import type { JsonObject } from '../json.js';
import { followCollection, type Selection } from './informer.js';
import { abortReason } from '../pause.js';
import { deployments, pods, replicaSets } from './resources.js';
import { computeRollout, type RolloutEnding, type RolloutExpectation, type RolloutFailure, type RolloutSnapshot } from './rollout.js';

const reportEveryMs = 10_000;

/**
 * Feeds the verdict with what watches tell until it is final, patience with what may recover is used up, or the time is
 * over. Throws the signal's reason when aborted, and what the watches cannot recover from.
 */
export async function waitForRollout(connection: Connection, expected: RolloutExpectation, options: WaitOptions, signal: AbortSignal): Promise<RolloutEnding> {
  const ended = new AbortController();
  const watching = AbortSignal.any([signal, ended.signal]);
  const wait = new RolloutWait(expected, options);
  const follow = (selection: Selection): Promise<void> =>
    followCollection(connection, selection, {
      onChange: (objects) => wait.see(selection.resource, objects),
      onTrouble: (error) => wait.note(error.message),
    }, watching);
  const { resource, name, namespace = '' } = expected.owner;
  const { labelSelector } = expected;
  const follows = [
    follow({ resource, namespace, fieldSelector: `metadata.name=${name}` }),
    ...[deployments, replicaSets, pods].map((each) => follow({ resource: each, namespace, labelSelector })),
  ];
  const aborted = new Promise<never>((_, reject) => {
    if (signal.aborted) reject(abortReason(signal));
    signal.addEventListener('abort', () => reject(abortReason(signal)), { once: true });
  });
  try {
    return await Promise.race([wait.ending, aborted, ...follows.map((each) => each.then(() => wait.ending))]);
  } finally {
    ended.abort();
    wait.stop();
    await Promise.allSettled(follows);
  }
}

/** The state of one wait: what is known, since when something is wrong, what was said last. */
class RolloutWait {
  readonly ending: Promise<RolloutEnding>;
  private end: (ending: RolloutEnding) => void = () => undefined;
  private readonly seen = new Map<Resource, readonly JsonObject[]>();
  private readonly timers: NodeJS.Timeout[];
  private trouble: { readonly key: string; readonly sinceMs: number; readonly timer: NodeJS.Timeout } | undefined;
  private scheduled = false;
  private waitingFor = 'the cluster to answer';
  private reported = '';
  private reportedAtMs = 0;

  constructor(private readonly expected: RolloutExpectation, private readonly options: WaitOptions) {
    this.ending = new Promise((resolve) => (this.end = resolve));
    this.timers = [
      setTimeout(() => this.end({ state: 'timeout', waitingFor: this.waitingFor }), options.timeoutMs),
      setInterval(() => this.report(true), reportEveryMs / 4),
    ];
  }

  see(resource: Resource, objects: readonly JsonObject[]): void {
    this.seen.set(resource, objects);
    if (this.scheduled) return;
    this.scheduled = true;
    // Changes that arrive together are judged once.
    setImmediate(() => {
      this.scheduled = false;
      this.judge();
    });
  }

  note(message: string): void {
    this.waitingFor = message;
    this.report(false);
  }

  stop(): void {
    for (const timer of this.timers) clearTimeout(timer);
    if (this.trouble) clearTimeout(this.trouble.timer);
  }

  private judge(): void {
    const snapshot = this.takeSnapshot();
    if (!snapshot) return;
    const verdict = computeRollout(this.expected, snapshot);
    if (verdict.state === 'current') return this.end(verdict);
    if (verdict.state === 'failed') return this.judgeFailure(verdict);
    if (this.trouble) clearTimeout(this.trouble.timer);
    this.trouble = undefined;
    this.waitingFor = verdict.waitingFor;
    this.report(false);
  }

  private judgeFailure(failure: RolloutFailure): void {
    const { patienceMs, patienceRestarts } = this.options;
    if (failure.certainty === 'certain' || (failure.restarts ?? 0) >= patienceRestarts) return this.end(failure);
    const key = failure.container === undefined ? `${failure.object} ${failure.reason}` : `${failure.object} ${failure.container}`;
    if (this.trouble?.key !== key) {
      if (this.trouble) clearTimeout(this.trouble.timer);
      // The verdict is taken again when patience ends: nothing else may happen by then.
      this.trouble = { key, sinceMs: Date.now(), timer: setTimeout(() => this.judge(), patienceMs + 1) };
    }
    if (Date.now() - this.trouble.sinceMs >= patienceMs) return this.end(failure);
    this.waitingFor = failure.waitingFor ?? `${failure.object}: ${failure.message} (may recover)`;
    this.report(false);
  }

  /** Undefined until every collection was listed once: an absent list proves nothing. */
  private takeSnapshot(): RolloutSnapshot | undefined {
    const owners = this.seen.get(this.expected.owner.resource);
    const found = [deployments, replicaSets, pods].map((resource) => this.seen.get(resource));
    const [ownedDeployments, ownedReplicaSets, ownedPods] = found;
    if (!owners || !ownedDeployments || !ownedReplicaSets || !ownedPods) return undefined;
    return { owner: owners[0], deployments: ownedDeployments, replicaSets: ownedReplicaSets, pods: ownedPods };
  }

  private report(again: boolean): void {
    const isDue = again ? Date.now() - this.reportedAtMs >= reportEveryMs - 100 : this.waitingFor !== this.reported;
    if (!isDue) return;
    this.reported = this.waitingFor;
    this.reportedAtMs = Date.now();
    this.options.report(this.waitingFor);
  }
}
