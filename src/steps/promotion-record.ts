import { StepError } from '../errors.js';
import type { Mlflow } from '../mlflow/mlflow.js';

export const promotionTag = 'mlflow-steps.promotion';

export interface Undoing {
  readonly undone: boolean;
  /** One sentence: what was put back, or why nothing was. */
  readonly detail: string;
}

/**
 * Undoes one promotion, once: puts the previous holder back, or takes the version out of the target where there was
 * none. Does nothing, and says why, unless the version still holds the target by this very promotion.
 */
export async function undoPromotion(_mlflow: Mlflow, _model: string, _version: string, _promotionId: string): Promise<Undoing> {
  throw new StepError('E_UNEXPECTED', 'Undoing is not there yet.');
}
