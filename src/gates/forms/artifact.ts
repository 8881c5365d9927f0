import { showText, type Finding } from '../finding.js';
import type { GateBase } from '../gate.js';
import type { GateContext } from '../gate-context.js';
import type { GateReader } from '../gate-reader.js';

/** `artifact deploy.yaml`: the file was logged with the model. */
export interface ArtifactGate extends GateBase {
  readonly kind: 'artifact';
  readonly path: string;
}

/** Reads what follows the word `artifact`. Throws GateMistake. */
export function parseArtifact(reader: GateReader): ArtifactGate {
  const token = reader.peek();
  const path = reader.requireName("a file's path after artifact", 'artifact deploy.yaml');
  const problem = findProblem(path);
  if (problem !== undefined) reader.fail(token, `expected the path of a file beside the model, such as deploy.yaml or conf/serving.json; ${path} ${problem}`);
  reader.requireEnd();
  return { kind: 'artifact', path, ...reader.describe() };
}

/** What MLflow's servers refuse, or would be asked for elsewhere than beside the model. */
function findProblem(path: string): string | undefined {
  if (path.startsWith('/') || path.includes('\\') || /^[a-z][a-z0-9+.-]*:/i.test(path)) return 'is no relative path';
  if (path.endsWith('/')) return 'is a folder';
  if (path.split('/').some((part) => part === '..' || part === '.' || part === '')) return 'has a part that is empty, . or ..';
  return path.length > 500 ? 'is longer than 500 characters' : undefined;
}

export function evaluateArtifact({ path }: ArtifactGate, { candidate }: GateContext): Finding {
  const isThere = candidate.artifacts.has(path);
  if (!isThere && candidate.artifactsDoubt !== undefined) return { verdict: 'inconclusive', candidate: 'unknown', baseline: '', needed: 'logged', why: candidate.artifactsDoubt };
  const shown = { candidate: isThere ? 'logged' : 'not logged', baseline: '', needed: 'logged' };
  return isThere ? { verdict: 'passed', ...shown } : { verdict: 'failed', ...shown, why: `${candidate.name} has no artifact ${showText(path)}` };
}
