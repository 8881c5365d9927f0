import { StepError } from '../errors.js';
import { quoteForeign } from '../untrusted-text.js';
import type { Cluster, ObjectAddress } from '../kubernetes/cluster.js';
import { textAt } from '../json.js';
import { renderAddress } from '../kubernetes/resources.js';
import type { Mlflow, ModelVersion } from '../mlflow/mlflow.js';
import { keptName, writeKept } from '../serving/kept-manifest.js';
import { deployedVersion } from '../serving/ownership.js';
import type { Log } from '../step.js';
import { goBackTo } from './going-back.js';
import type { PlannedReturn } from './planned-return.js';
import { recordAgain, recordReplaced } from './record.js';

interface ReturnOptions {
  readonly log: Log;
  readonly signal: AbortSignal;
  readonly holder: string;
  readonly force: boolean;
  readonly timeoutMs: number;
  readonly patienceMs: number;
}

/** Carries out one return under the lease of the name, and records it on both versions. Says what was done; throws E_ROLLOUT_FAILED where the earlier version does not serve. */
export async function carryOut(connected: Cluster, mlflow: Mlflow, { address, live, back }: PlannedReturn, version: ModelVersion, options: ReturnOptions): Promise<string> {
  const { namespace = '', name } = address;
  const { log, holder, force, signal, ...waiting } = options;
  const place = renderAddress(address);
  const lease = await connected.hold(namespace, keptName(name), holder, (message) => log.progress(message));
  try {
    const cluster = connected.withSignal(AbortSignal.any([signal, lease.lost]));
    const uid = textAt(live, 'metadata', 'uid') ?? '';
    const now = await cluster.get(address);
    if (live !== undefined && now !== undefined && (textAt(now, 'metadata', 'uid') !== uid || deployedVersion(now) !== deployedVersion(live))) return `${place} was deployed again meanwhile, and is left as it is.`;
    if (back === undefined) {
      if (now !== undefined) {
        log.progress(`Removing ${place}: it is the first of its name, so there is nothing to go back to.`);
        await cluster.delete(address, { uid });
        await cluster.waitForRemoval(address, uid, waiting.timeoutMs, (message) => log.progress(message));
      }
      await record(mlflow, version, cluster.server, address, undefined, log);
      return `${place}, which this promotion's deploy was the first of, was removed.`;
    }
    if (now === undefined) return `${place} was removed meanwhile.`;
    log.progress(`Putting version ${back.version} of ${place} back.`);
    // Before it is applied: what was kept last must never be what is rolled back, wherever this is killed.
    await writeKept(cluster, namespace, back);
    const { serves, explain } = await goBackTo(cluster, address, back, { ...waiting, force, report: (waitingFor) => log.progress(`Rolling back: waiting for ${waitingFor}.`) });
    if (!serves) throw new StepError('E_ROLLOUT_FAILED', `Version ${back.version} of ${place} was applied again, and does not serve: ${quoteForeign(await explain())}.`, { outcome: 'rollback-failed' });
    await record(mlflow, version, cluster.server, address, back.version, log);
    return `${place} serves version ${back.version} again.`;
  } finally {
    await lease.release().catch((error: unknown) => log.warn(`The lease was not released, and expires by itself: ${String(error)}`));
  }
}

/** Says in MLflow where both versions are now. What serves, serves also when MLflow cannot be told. */
async function record(mlflow: Mlflow, version: ModelVersion, server: string, { namespace = '', name }: ObjectAddress, back: string | undefined, log: Log): Promise<void> {
  const place = { state: 'serving', time: new Date().toISOString(), server, namespace, name, version: version.version } as const;
  try {
    if (back !== undefined) await recordAgain(mlflow, await mlflow.registry.version(version.model, back), { ...place, version: back });
    await recordReplaced(mlflow, await mlflow.registry.version(version.model, version.version), place, back === undefined ? 'removed' : 'rolled-back', 'its promotion was rolled back');
  } catch (error) {
    if (!(error instanceof StepError)) throw error;
    log.warn(`The rollback is not recorded on the model versions: ${error.message}`);
  }
}
