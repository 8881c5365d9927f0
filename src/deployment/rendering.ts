import type { JsonObject } from '../json.js';
import type { Allowed } from '../manifest/allow.js';
import type { Manifest } from '../manifest/manifest.js';
import type { PodFacts } from '../manifest/pod-marker.js';
import type { FieldPath } from '../manifest/problem.js';
import type { FieldSetting } from '../manifest/set-fields.js';
import type { StorageSecret } from '../manifest/storage-secret.js';
import type { Mlflow, ModelVersion } from '../mlflow/mlflow.js';
import type { PipelineFacts } from '../step.js';

/** The values of `manifestInputs` (common-inputs.ts) and `namespace`. */
export interface ManifestInputs {
  readonly name?: string | undefined;
  readonly namespace?: string | undefined;
  readonly 'model-uri-map'?: string | undefined;
  readonly protocol?: string | undefined;
  readonly xtype?: string | undefined;
  readonly replicas?: number | undefined;
  readonly image?: string | undefined;
  readonly 'image-tag'?: string | undefined;
  readonly 'graph-node'?: readonly string[] | undefined;
  readonly 'deploy-yaml'?: string | undefined;
  readonly set?: readonly FieldSetting[] | undefined;
  readonly 'storage-secret'?: StorageSecret | undefined;
  readonly 'default-template'?: boolean | undefined;
  readonly allow?: Allowed | undefined;
}

export interface RenderOptions {
  /** Sets an absent progressDeadlineSeconds of each predictor. */
  readonly timeoutMs?: number;
  readonly pipeline: PipelineFacts;
  /** The promotion that leads to the deployment. */
  readonly promotionId?: string | undefined;
  /** The stage or @alias that the version is deployed for, in any spelling; undefined where a version alone was named. */
  readonly target: string | undefined;
}

/** Where the fields of a manifest come from. */
export interface ManifestOrigin {
  /** Where deploy.yaml was found, for people. */
  readonly place: string;
  /** The line of a field, or of the nearest one around it. */
  readonly lineOf: (path: FieldPath) => number;
  /** Whether deploy.yaml, or `set`, gives the field; the others were added. */
  readonly has: (path: FieldPath) => boolean;
}

export interface Rendered {
  readonly origin: ManifestOrigin;
  readonly manifest: Manifest;
  readonly name: string;
  /** `--namespace`, else what deploy.yaml says, else undefined: the context's own is meant. */
  readonly namespace: string | undefined;
  readonly modelUri: string;
  /** The names of the predictors that hold the version, shadows too. */
  readonly holders: readonly string[];
  /** The same for the same version and manifest, so that a rerun changes nothing. */
  readonly marker: string;
  /** The same manifest for a stage or @alias, without a namespace unless it has one of its own. */
  readonly forTarget: (target: string) => { readonly manifest: Manifest; readonly marker: string };
  /** What is to be known of each predictor's pods. */
  readonly pods: ReadonlyMap<string, PodFacts>;
  /** What the version's MLmodel file says; undefined where there is none that can be read. */
  readonly mlModel: JsonObject | undefined;
  /** Where deploy.yaml was found, for people. */
  readonly place: string;
  /** What a reader should know about the rewriting. */
  readonly notes: readonly string[];
  /** What is likely to go wrong once it is applied. */
  readonly warnings: readonly string[];
}

/**
 * The manifest of a model version: its deploy.yaml, checked and rewritten. Reads MLflow only. Throws E_DEPLOY_YAML_*,
 * E_MANIFEST, E_MODEL_URI, E_MODEL_NOT_LOADABLE, and E_INPUT for a wrong `model-uri-map` or `set`.
 */
export async function renderManifest(mlflow: Mlflow, version: ModelVersion, inputs: ManifestInputs, options: RenderOptions): Promise<Rendered> {
  const { renderVersion } = await loadRendering();
  return renderVersion(mlflow, version, inputs, options);
}

/** Apart, because the YAML parser is of no use to the steps that only move a target, nor before MLflow was asked for the version. */
export const loadRendering = (): Promise<typeof import('./version-rendering.js')> => import('./version-rendering.js');
