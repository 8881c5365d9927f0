import type { History } from './history.js';

/** What gates look at; everything stands as MLflow says it. */
export interface LoggedMetric {
  readonly value: number;
  /** The value in the server's own decimal digits. */
  readonly text: string;
  readonly timestampMs: number;
}

export interface LoggedDataset {
  readonly name: string;
  readonly digest: string;
  /** MLflow's tag `mlflow.data.context`, such as `training` or `eval`; empty where there is none. */
  readonly context: string;
}

/** What an MLmodel file says, as far as gates ask. */
export interface ModelFile {
  readonly flavors: readonly string[];
  /** Each a JSON text inside the file's YAML. */
  readonly signature?: { readonly inputs?: string; readonly outputs?: string; readonly params?: string };
}

/** One version and its run. What no gate asks for is not read, and empty here. */
export interface VersionFacts {
  readonly version: string;
  /** `wine version 2` */
  readonly name: string;
  readonly metrics: ReadonlyMap<string, LoggedMetric>;
  readonly histories: ReadonlyMap<string, History>;
  readonly params: ReadonlyMap<string, string>;
  readonly versionTags: ReadonlyMap<string, string>;
  readonly runTags: ReadonlyMap<string, string>;
  readonly datasets: readonly LoggedDataset[];
  /** A text says why there is none. */
  readonly modelFile: ModelFile | string;
  /** Those that were asked for and are there. */
  readonly artifacts: ReadonlySet<string>;
  /** Why it is not known whether the others are there; undefined if they are not. */
  readonly artifactsDoubt?: string | undefined;
  /** Why nothing about this version can be decided (its run is deleted, still running …); undefined in good order. */
  readonly doubt?: string | undefined;
}

/** What the candidate is compared with; `from` says in words how it was found, `why` what it is that is not there. */
export type Baseline =
  | { readonly kind: 'version'; readonly facts: VersionFacts; readonly from: string }
  | { readonly kind: 'none'; readonly why: string };

export interface Evidence {
  readonly candidate: VersionFacts;
  readonly baseline: Baseline;
  readonly onMissingBaseline: 'pass' | 'fail';
  /** Whether 0.0 with timestamp 0 is a value like any other. */
  readonly acceptZeroTimestamp: boolean;
}
