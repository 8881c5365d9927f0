import { StepError } from '../errors.js';
import { WireFailure } from '../http/failure.js';
import { pause } from '../pause.js';
import { quoteForeign } from '../untrusted-text.js';
import { readAnswer, readFailure, type Answer, type Way, type WayReply } from './answer.js';
import type { PlannedRequest } from './verification.js';

/** One place to ask, and how. */
export interface Route {
  readonly way: Way;
  readonly title: string;
  send(): Promise<WayReply>;
  /** Whether the way leads there at all, for a request that nothing came back of in a minute. */
  isOpen?(): Promise<boolean>;
}

/** This long an answer that may pass is no last word. */
export const settlingMs = 30_000;
const retryPauseMs = 500;
/** So often somebody who waits is told why. */
const tellEveryMs = 10_000;

/** Asks until there is an answer that will not pass, or for so long; `silentMs` of a way that says nothing, where there is another one. */
export async function ask(route: Route, plan: PlannedRequest, signal: AbortSignal, silentMs = settlingMs, tell: (message: string) => void = () => undefined): Promise<Answer> {
  const startedMs = performance.now();
  let toldMs = -Infinity;
  for (;;) {
    const answer = await askOnce(route, plan, signal);
    if (answer.kind === 'prediction' || answer.kind === 'open' || !answer.mayPass) return answer;
    const patienceMs = answer.kind === 'silent' ? silentMs : settlingMs;
    if (performance.now() - startedMs >= patienceMs) return answer;
    if (performance.now() - toldMs >= tellEveryMs) {
      toldMs = performance.now();
      tell(`${route.title} gives no prediction yet, and is asked again for ${Math.ceil((patienceMs - (toldMs - startedMs)) / 1000)} s: ${quoteForeign(answer.kind === 'silent' ? answer.why : answer.problem, 300)}.`);
    }
    await pause(retryPauseMs, signal);
  }
}

/** So long without an answer means that none came, not that it was refused. */
const hangingMs = 50_000;

async function askOnce(route: Route, plan: PlannedRequest, signal: AbortSignal): Promise<Answer> {
  const startedMs = performance.now();
  try {
    return readAnswer(route.way, await route.send(), plan);
  } catch (thrown) {
    if (signal.aborted) throw thrown;
    // Whatever comes up on the way to an ingress is no fault of the model.
    if (thrown instanceof WireFailure || route.way === 'ingress') return readFailure(thrown);
    const isHanging = performance.now() - startedMs >= hangingMs;
    if (isHanging && (await route.isOpen?.().catch(() => false))) return { kind: 'wrong', problem: 'it gives no answer to the prediction, and answers otherwise', mayPass: false };
    if (thrown instanceof StepError && thrown.code === 'E_CLUSTER_UNREACHABLE') return { kind: 'silent', why: thrown.message, mayPass: true };
    if (thrown instanceof StepError && thrown.code === 'E_CLUSTER_UNAUTHORIZED') return { kind: 'silent', why: thrown.message, mayPass: false };
    throw thrown;
  }
}
