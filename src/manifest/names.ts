/** Labels and annotations that this project sets on what it applies. People's tools depend on them: add, never rename. */

export const managedByLabel = 'app.kubernetes.io/managed-by';
/** The value of `managedByLabel`, and the field manager of every apply. */
export const managerName = 'mlflow-steps';

/** Labels (sanitised) and annotations (exact) of the same name. */
export const modelKey = 'mlflow-steps/model';
export const targetKey = 'mlflow-steps/target';

export const versionAnnotation = 'mlflow-steps/version';
export const runIdAnnotation = 'mlflow-steps/run-id';
export const pipelineAnnotation = 'mlflow-steps/pipeline';
/** The promotion that the deployment followed on, by its id: what rolls that back finds it by this. */
export const promotionAnnotation = 'mlflow-steps/promotion';
/** Of each predictor, and through it of its pods: a hash of what reaches them. Earlier releases had one for all, also in spec.annotations. */
export const markerAnnotation = 'mlflow-steps/rollout';
/** Of the SeldonDeployment itself: a hash of the whole manifest that was applied. */
export const manifestAnnotation = 'mlflow-steps/manifest';

/** Everything under this prefix is ours: what deploy.yaml says there is dropped. */
export const ownPrefix = 'mlflow-steps/';
