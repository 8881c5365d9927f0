"""Trains a classifier of wines and logs it to MLflow with the manifest that serves it.

Works with MLflow 2 and 3. Inside `mlflow-steps train` the run is the one that the step created (MLFLOW_RUN_ID).
"""

import argparse
import logging
import os
from pathlib import Path

# From a thread of its own MLflow 3's telemetry changes the environment, and a request that reads it meanwhile fails.
os.environ.setdefault("MLFLOW_DISABLE_TELEMETRY", "true")

import mlflow
import pandas as pd
import sklearn
from mlflow.models import infer_signature
from sklearn.datasets import load_wine
from sklearn.ensemble import RandomForestClassifier
from sklearn.metrics import accuracy_score, f1_score, log_loss
from sklearn.model_selection import train_test_split
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import FunctionTransformer

HERE = Path(__file__).parent


def parse_arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--n-estimators", type=int, default=100, help="trees in the forest")
    parser.add_argument("--max-depth", type=int, default=None, help="depth of each tree; unlimited unless given")
    parser.add_argument("--features", type=int, default=13, help="how many of the 13 measurements the model may see")
    parser.add_argument("--ratios", action="store_true", help="add ratios of measurements, by the package feature_tools")
    parser.add_argument("--seed", type=int, default=7)
    return parser.parse_args()


def build_model(arguments):
    forest = RandomForestClassifier(
        n_estimators=arguments.n_estimators, max_depth=arguments.max_depth, random_state=arguments.seed
    )
    steps = [FunctionTransformer(kw_args={"count": arguments.features}, func=keep_first_columns)] if arguments.features < 13 else []
    if arguments.ratios:
        # The pickled model names this package; whoever loads the model needs it too.
        from feature_tools import add_ratios

        steps.append(FunctionTransformer(add_ratios))
    return make_pipeline(*steps, forest)


def keep_first_columns(frame, count):
    return frame.iloc[:, :count]


def log_model(model, examples):
    options = {
        "signature": infer_signature(examples, model.predict_proba(examples)),
        "input_example": examples.head(2),
        # The served model answers with a probability for each class.
        "pyfunc_predict_fn": "predict_proba",
        # MLflow 3 would choose skops, which older model servers cannot load.
        "serialization_format": "cloudpickle",
        "pip_requirements": [f"mlflow=={mlflow.__version__}", f"scikit-learn=={sklearn.__version__}", f"pandas=={pd.__version__}"],
    }
    if int(mlflow.__version__.split(".")[0]) >= 3:
        mlflow.sklearn.log_model(model, name="model", **options)
    else:
        mlflow.sklearn.log_model(model, artifact_path="model", **options)


def main():
    # Its advice against pickles is answered in log_model.
    logging.getLogger("mlflow.sklearn").setLevel(logging.ERROR)
    arguments = parse_arguments()
    frame, labels = load_wine(return_X_y=True, as_frame=True)
    train_x, test_x, train_y, test_y = train_test_split(frame, labels, test_size=0.5, random_state=1, stratify=labels)
    model = build_model(arguments).fit(train_x, train_y)
    predicted = model.predict(test_x)
    metrics = {
        "accuracy": accuracy_score(test_y, predicted),
        "f1": f1_score(test_y, predicted, average="macro"),
        "log_loss": log_loss(test_y, model.predict_proba(test_x)),
    }
    with mlflow.start_run():
        mlflow.log_params(vars(arguments))
        mlflow.log_metrics(metrics)
        log_model(model, test_x)
        mlflow.log_artifact(str(HERE / "deploy.yaml"))
    print(", ".join(f"{name} {value:.3f}" for name, value in metrics.items()))


if __name__ == "__main__":
    main()
