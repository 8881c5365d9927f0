import { StepError } from '../errors.js';
import type { Manifest } from '../manifest/manifest.js';
import type { Mlflow, ModelVersion } from '../mlflow/mlflow.js';
import type { PipelineFacts } from '../step.js';

/** The values of `manifestInputs` (common-inputs.ts) and `namespace`. */
export interface ManifestInputs {
  readonly name?: string | undefined;
  readonly namespace?: string | undefined;
  readonly 'model-uri-map'?: string | undefined;
}

export interface RenderOptions {
  /** The rollout's marker; computed from version and manifest unless given. */
  readonly marker?: string;
  /** Sets an absent progressDeadlineSeconds of each predictor. */
  readonly timeoutMs?: number;
  readonly pipeline: PipelineFacts;
  /** The stage or @alias that the version is deployed for (`showTarget`); undefined where a version alone was named. */
  readonly target: string | undefined;
}

export interface Rendered {
  readonly manifest: Manifest;
  readonly name: string;
  /** `--namespace`, else what deploy.yaml says, else undefined: the context's own is meant. */
  readonly namespace: string | undefined;
  readonly modelUri: string;
  /** The same for the same version and manifest, so that a rerun changes nothing. */
  readonly marker: string;
  /** Where deploy.yaml was found, for people. */
  readonly place: string;
  /** What a reader should know about the rewriting. */
  readonly notes: readonly string[];
}

/**
 * The manifest of a model version: its deploy.yaml, checked and rewritten. Reads MLflow only. Throws E_DEPLOY_YAML_*,
 * E_MANIFEST, E_MODEL_URI, and E_INPUT for a wrong `model-uri-map`.
 */
export async function renderManifest(
  _mlflow: Mlflow,
  _version: ModelVersion,
  _inputs: ManifestInputs,
  _options: RenderOptions,
): Promise<Rendered> {
  throw new StepError('E_UNEXPECTED', 'Rendering is not there yet.');
}
