import type { Baseline } from '../gates/evidence.js';
import { evaluateGates, type Evaluation } from '../gates/evaluate.js';
import type { Gate } from '../gates/gate.js';
import { computeNeeds } from '../gates/needs.js';
import type { InputValues } from '../inputs.js';
import type { Mlflow, ModelVersion } from '../mlflow/mlflow.js';
import { findBaseline, type BaselineChoice } from './baseline.js';
import type { gateInputs } from './gate-inputs.js';
import type { Standing } from './standing.js';
import { findVersionDoubt, readVersionFacts } from './version-facts.js';

export interface DecisionInputs extends Pick<InputValues<typeof gateInputs>, 'on-missing-baseline' | 'accept-zero-timestamp'> {
  readonly choice: BaselineChoice | undefined;
}

/**
 * Reads what the gates ask for, each thing once, and decides them: three requests at most (the run, the baseline and its run),
 * and those that readVersionFacts names.
 */
export async function decideGates(mlflow: Mlflow, gates: readonly Gate[], standing: Standing, inputs: DecisionInputs): Promise<Evaluation> {
  const needs = computeNeeds(gates);
  const acceptZeroTimestamp = inputs['accept-zero-timestamp'];

  const readBaseline = async (): Promise<Baseline> => {
    if (needs.baseline === undefined) return noBaseline;
    const found = await findBaseline(mlflow, standing, inputs.choice);
    if (found.kind === 'none') return found;
    return { kind: 'version', from: found.from, facts: await readVersionFacts(mlflow, found.version, needs.baseline, acceptZeroTimestamp) };
  };
  const [candidate, baseline] = await Promise.all([readVersionFacts(mlflow, standing.version, needs.candidate, acceptZeroTimestamp), readBaseline()]);
  return evaluateGates(gates, { candidate, baseline, onMissingBaseline: inputs['on-missing-baseline'], acceptZeroTimestamp });
}

/** What stands for a decision where --no-gates was said: only a version that is not ready is refused. Nothing is read. */
export function decideUngated(version: ModelVersion): Evaluation {
  const doubt = findVersionDoubt(version);
  return { verdict: doubt === undefined ? 'ungated' : 'inconclusive', results: [], baseline: noBaseline, ...(doubt === undefined ? {} : { doubt }) };
}

const noBaseline: Baseline = { kind: 'none', why: 'no gate asks for one' };
