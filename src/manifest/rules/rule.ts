import type { Allowed } from '../allow.js';
import type { SeldonDeployment } from '../manifest.js';
import type { ManifestProblem } from '../problem.js';
import type { ServedNodes, VersionChoice } from '../served-nodes.js';

/** What the checks of a manifest may know besides it. */
export interface CheckFacts {
  readonly allowed: Allowed;
  /** `--namespace`: where the manifest goes; undefined where the context's own is meant. */
  readonly namespace: string | undefined;
  /** The Secret of `--storage-secret`, which the nodes that name none will refer to. */
  readonly storageSecret: string | undefined;
  readonly choice: VersionChoice;
}

export interface RuleContext extends CheckFacts {
  /** The nodes that serve the version. */
  readonly served: ServedNodes;
}

/** One thing that a manifest must keep to, because the cluster breaks otherwise or because this project does not allow it. */
export interface Rule {
  /** Kebab-case, for docs. */
  readonly name: string;
  readonly find: (manifest: SeldonDeployment, context: RuleContext) => readonly ManifestProblem[];
}
