/** The part of a SeldonDeployment that this project reads or writes; all other fields pass through untouched. */

export interface Metadata {
  readonly name?: string;
  readonly namespace?: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly annotations?: Readonly<Record<string, string>>;
  readonly [field: string]: unknown;
}

export interface GraphNode {
  readonly name: string;
  readonly implementation?: string;
  /** YAML's `modelUri:` without a value reads as null. */
  readonly modelUri?: string | null;
  readonly children?: readonly GraphNode[] | null;
  readonly [field: string]: unknown;
}

export interface Container {
  readonly name: string;
  readonly image?: string;
  readonly [field: string]: unknown;
}

export interface PodSpec {
  readonly containers?: readonly Container[] | null;
  readonly initContainers?: readonly Container[] | null;
  readonly volumes?: readonly Readonly<Record<string, unknown>>[] | null;
  readonly [field: string]: unknown;
}

export interface ComponentSpec {
  readonly spec?: PodSpec;
  readonly [field: string]: unknown;
}

export interface Predictor {
  readonly name: string;
  readonly graph: GraphNode;
  readonly componentSpecs?: readonly ComponentSpec[] | null;
  readonly replicas?: number;
  readonly traffic?: number;
  readonly shadow?: boolean;
  readonly annotations?: Readonly<Record<string, string>>;
  readonly labels?: Readonly<Record<string, string>>;
  readonly progressDeadlineSeconds?: number;
  readonly explainer?: Explainer | null;
  readonly [field: string]: unknown;
}

export interface Explainer {
  readonly type?: string;
  readonly modelUri?: string | null;
  readonly [field: string]: unknown;
}

export interface SeldonSpec {
  readonly predictors: readonly Predictor[];
  /** `v2` and `kfserving` speak the V2 protocol; absent means `seldon` (V1). */
  readonly protocol?: string;
  readonly annotations?: Readonly<Record<string, string>>;
  readonly [field: string]: unknown;
}

/** A SeldonDeployment as deploy.yaml describes it. */
export interface SeldonDeployment {
  readonly apiVersion: string;
  readonly kind: 'SeldonDeployment';
  readonly metadata?: Metadata;
  readonly spec: SeldonSpec;
  readonly [field: string]: unknown;
}

/** A SeldonDeployment that is ready to be applied. */
export interface Manifest extends SeldonDeployment {
  readonly metadata: Metadata & {
    readonly name: string;
    readonly labels: Readonly<Record<string, string>>;
    readonly annotations: Readonly<Record<string, string>>;
  };
}

