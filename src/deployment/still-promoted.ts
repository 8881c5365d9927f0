import { StepError } from '../errors.js';
import type { Mlflow, ModelVersion } from '../mlflow/mlflow.js';
import { parseTarget, parseTargets, showTarget } from '../mlflow/target.js';
import { findRecord } from '../promotion/record.js';
import { quoteForShell } from '../untrusted-text.js';
import { findHolder } from './kept-target.js';

/**
 * What to say after a version was seen not to serve, if a target names it still: the one that it was deployed for, else those of its latest promotion.
 * Undefined if none does, or if MLflow cannot be asked.
 */
export async function describeStillPromoted(connecting: Promise<Mlflow>, { model, version }: ModelVersion, target: string | undefined, totalMs: number): Promise<string | undefined> {
  try {
    const mlflow = (await connecting).forCleanup(totalMs);
    const record = findRecord(await mlflow.registry.version(model, version));
    const standing = record?.state === 'held' ? record : undefined;
    const promoted = standing === undefined ? [] : parseTargets(standing.target).map(showTarget);
    const held: string[] = [];
    for (const each of target === undefined ? promoted : [target]) {
      if ((await findHolder(mlflow, model, parseTarget(each))) === version) held.push(each);
    }
    if (held.length === 0) return undefined;
    const still = `BUT IN MLFLOW ${held.join(' and ')} of ${model} still ${held.length === 1 ? 'names' : 'name'} version ${version}, because no --promotion-id was given.`;
    if (standing === undefined || !held.every((each) => promoted.includes(each))) return `${still} Take it out with demote --model ${quoteForShell(model)} --version ${version} --from ${quoteForShell(held.join(', '))}, or promote the version that serves.`;
    return `${still} Undo that with rollback --model ${quoteForShell(model)} --promotion-id ${standing.id}; give deploy the --promotion-id of promote, and a failure undoes it.`;
  } catch (thrown) {
    if (!(thrown instanceof StepError)) throw thrown;
    return undefined;
  }
}
