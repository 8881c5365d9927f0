import type { Mlflow, Target } from '../mlflow/mlflow.js';
import { pause } from '../pause.js';
import { overtakenBy } from './overtaking.js';
import type { LockOptions } from './lock.js';
import type { PromotionRecord } from './record.js';

const maxRounds = 8;
/** So many readings in a row have to show the same, a pause apart. */
const neededCalm = 2;
const pauseMs = 150;

/**
 * After a move without a lock: reads back until it stays the same, and repairs. Where two versions ended up in a stage, the
 * highest number has it, because every promotion can tell that by itself; with a stage and an alias, the alias follows the
 * stage. Throws E_PROMOTION_OVERTAKEN where this version is not the one.
 */
export async function settleWithoutLock(mlflow: Mlflow, intent: PromotionRecord, targets: readonly Target[], archivePrevious: boolean, { signal }: LockOptions): Promise<void> {
  const { registry } = mlflow;
  const { model, version } = intent;
  // Without locks there is no clock but the machines' own.
  const isLater = ({ time }: PromotionRecord): boolean => time >= intent.time;
  const stage = targets.find((target) => target.kind === 'stage');
  const alias = targets.find((target) => target.kind === 'alias');
  for (let round = 1, calm = 0; round <= maxRounds && calm < neededCalm; round += 1) {
    if (round > 1) await pause(pauseMs / 2 + Math.random() * pauseMs, signal);
    const isCalm = await repair();
    calm = isCalm ? calm + 1 : 0;
  }

  /** Returns whether nothing was to be repaired. */
  async function repair(): Promise<boolean> {
    if (stage !== undefined && archivePrevious) {
      const inStage = (await registry.versionsOfModel(model)).filter((each) => each.stage.toLowerCase() === stage.stage.toLowerCase());
      const highest = inStage.at(-1);
      if (highest?.version !== version) {
        if (inStage.some((each) => each.version === version)) await registry.transition(model, version, 'Archived', false);
        throw await overtakenBy(mlflow, intent, stage, highest?.version, isLater);
      }
      if (inStage.length > 1) {
        for (const each of inStage.slice(0, -1)) await registry.transition(model, each.version, 'Archived', false);
        return false;
      }
    }
    if (alias === undefined) return true;
    const holder = (await registry.holder(model, alias))?.version;
    if (holder === version) return true;
    if (stage === undefined) throw await overtakenBy(mlflow, intent, alias, holder, isLater);
    await registry.setAlias(model, alias.alias, version);
    return false;
  }
}

