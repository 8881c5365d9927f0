import type { SeldonDeployment } from '../manifest.js';
import type { ManifestProblem } from '../problem.js';

/** One thing that a manifest must keep to, because the cluster breaks otherwise or because this project does not allow it. */
export interface Rule {
  /** Kebab-case, for docs and for what a user may allow later. */
  readonly name: string;
  readonly find: (manifest: SeldonDeployment) => readonly ManifestProblem[];
}
