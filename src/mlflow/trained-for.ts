/**
 * The tag of every run, and of every model without a run, that a training command makes by itself; its value is the run that was made
 * for the command. MLflow's client sets it from the variable MLFLOW_RUN_CONTEXT, in every version since 1.30 and also where the script
 * drops MLFLOW_RUN_ID.
 */
export const trainedForTag = 'mlflow-steps.trained-for';
