import { StepError } from '../errors.js';
import type { Gate } from '../gates/gate.js';
import { parseGates } from '../gates/parse-gates.js';
import type { Mlflow, ModelVersion } from '../mlflow/mlflow.js';
import { readLoggedFile } from '../mlflow/model-location.js';

const fileName = 'gates.yaml';
const maxBytes = 64 * 1024;
/** Whoever may log a model writes them, and each may cost a request. */
const maxModelGates = 200;

/**
 * The gates that were logged with the version. One request where they are in its own folder. Throws E_GATES_MISSING
 * where it is not or holds none: who asks for them must not get a version that lacks them. Throws E_GATE_SYNTAX, E_ARTIFACT_TOO_LARGE.
 */
export async function readModelGates(mlflow: Mlflow, candidate: ModelVersion): Promise<readonly Gate[]> {
  const { model, version } = candidate;
  const origin = `${fileName} of ${model} version ${version}`;
  const text = await readLoggedFile(mlflow, candidate, fileName, maxBytes);
  if (text === undefined) {
    throw new StepError('E_GATES_MISSING', `${model} version ${version} has no ${fileName}, and --model-gates asks for it. Log it with the model, or leave --model-gates out.`);
  }
  const gates = parseGates([{ origin, text }]);
  if (gates.length === 0) throw new StepError('E_GATES_MISSING', `${origin} holds no gate, and --model-gates asks for some.`);
  if (gates.length > maxModelGates) throw new StepError('E_GATE_SYNTAX', `${origin} holds ${gates.length} gates; ${maxModelGates} may be logged with a model.`);
  return gates;
}
