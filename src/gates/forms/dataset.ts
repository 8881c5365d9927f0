import type { LoggedDataset, VersionFacts } from '../evidence.js';
import { showText, type Finding } from '../finding.js';
import type { GateBase } from '../gate.js';
import type { GateContext } from '../gate-context.js';
import type { GateReader } from '../gate-reader.js';
import { decideWithBaseline } from '../with-baseline.js';

/** `dataset same-as baseline`: both were evaluated on the same data. */
export interface DatasetGate extends GateBase {
  readonly kind: 'dataset';
}

const example = 'dataset same-as baseline';

/** Reads what follows the word `dataset`. Throws GateMistake. */
export function parseDataset(reader: GateReader): DatasetGate {
  reader.requireWord('same-as', example);
  reader.requireWord('baseline', example);
  reader.requireEnd();
  return { kind: 'dataset', ...reader.describe() };
}

/** Contexts of datasets that a model was fitted on, as MLflow's autologging names them. */
const trainingContexts = new Set(['train', 'training']);

/** Every dataset that is not said to be for training; a digest that was logged twice counts once. */
const findEvaluationDigests = ({ datasets }: VersionFacts): readonly string[] =>
  [...new Set(datasets.filter(({ context }: LoggedDataset) => !trainingContexts.has(context.toLowerCase())).map(({ digest }) => digest))].sort();

const show = (digests: readonly string[]): string => showText(digests.join(', '));

/** Equal where both runs logged evaluation datasets with the very same digests; a run that logged none proves nothing. */
export function evaluateDataset(_: DatasetGate, context: GateContext): Finding {
  const own = findEvaluationDigests(context.candidate);
  const needed = 'same digests';
  const nothing = (facts: VersionFacts): string =>
    `the run of ${facts.name} has logged no evaluation dataset${facts.datasets.length > 0 ? ', only for training' : ' (mlflow.log_input, MLflow 2.4 or later)'}`;
  if (own.length === 0) return { verdict: 'inconclusive', candidate: 'not logged', baseline: '', needed, why: nothing(context.candidate) };
  return decideWithBaseline(context, { candidate: show(own), needed }, (facts) => {
    const other = findEvaluationDigests(facts);
    if (other.length === 0) return { verdict: 'inconclusive', candidate: show(own), baseline: 'not logged', needed, why: `the baseline cannot be used: ${nothing(facts)}` };
    const shown = { candidate: show(own), baseline: show(other), needed };
    if (own.length === other.length && own.every((digest, index) => digest === other[index])) return { verdict: 'passed', ...shown };
    return { verdict: 'failed', ...shown, why: `the evaluation datasets differ: ${shown.candidate}, the baseline's ${shown.baseline}` };
  });
}
