import type { Allowed } from '../allow.js';
import type { SeldonDeployment } from '../manifest.js';
import type { ManifestProblem } from '../problem.js';

/** What a rule may know besides the manifest. */
export interface RuleContext {
  readonly allowed: Allowed;
  /** `--namespace`: where the manifest goes; undefined where the context's own is meant. */
  readonly namespace: string | undefined;
  /** Whether the model's own image is deployed, so that no graph node needs to fetch a model. */
  readonly hasOwnImage: boolean;
  /** The Secret of `--storage-secret`, which the nodes that name none will refer to. */
  readonly storageSecret: string | undefined;
  /** Where the version lies in storage; undefined while that is not known. */
  readonly modelUri: string | undefined;
}

/** One thing that a manifest must keep to, because the cluster breaks otherwise or because this project does not allow it. */
export interface Rule {
  /** Kebab-case, for docs. */
  readonly name: string;
  readonly find: (manifest: SeldonDeployment, context: RuleContext) => readonly ManifestProblem[];
}
