import { nearestName } from '../../names.js';
import { showText, type Finding } from '../finding.js';
import type { GateBase } from '../gate.js';
import type { GateContext } from '../gate-context.js';
import type { GateReader } from '../gate-reader.js';

/** `flavor python_function`: the model can be loaded as that; by an MLflow server only with this one. */
export interface FlavorGate extends GateBase {
  readonly kind: 'flavor';
  readonly flavor: string;
}

/** MLflow's other name for it. */
const otherNames: Readonly<Record<string, string>> = { pyfunc: 'python_function' };

/** Reads what follows the word `flavor`. Throws GateMistake. */
export function parseFlavor(reader: GateReader): FlavorGate {
  const token = reader.peek();
  const flavor = reader.requireName("a flavor's name after flavor", 'flavor python_function');
  if (Object.hasOwn(otherNames, flavor)) reader.fail(token, `an MLmodel file has no flavor ${flavor}; did you mean ${otherNames[flavor] ?? ''}?`);
  reader.requireEnd();
  return { kind: 'flavor', flavor, ...reader.describe() };
}

/** Decides on the MLmodel file's flavors; without the file nobody can tell. */
export function evaluateFlavor({ flavor }: FlavorGate, { candidate }: GateContext): Finding {
  const needed = showText(flavor);
  const { modelFile } = candidate;
  if (typeof modelFile === 'string') return { verdict: 'inconclusive', candidate: 'unknown', baseline: '', needed, why: modelFile };
  const shown = { candidate: showText(modelFile.flavors.join(', ')), baseline: '', needed };
  if (modelFile.flavors.includes(flavor)) return { verdict: 'passed', ...shown };
  const near = nearestName(flavor.slice(0, 100), modelFile.flavors.slice(0, 100).filter((each) => each.length <= 100));
  return { verdict: 'failed', ...shown, why: `${candidate.name} has no flavor ${needed}${near === undefined ? '' : ` (it has ${showText(near)})`}` };
}
