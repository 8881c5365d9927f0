"""Logs three models with everything that gates ask for, each in a run of its own, with any version of MLflow's client from 1 on; prints the runs' ids."""

import json
import pathlib
import sys
import tempfile

import mlflow
import pandas
from mlflow.models import ModelSignature
from mlflow.tracking import MlflowClient
from mlflow.types import ColSpec, Schema

GATES = "- accuracy >= 0.9 best\n"


class Doubling(mlflow.pyfunc.PythonModel):
    def predict(self, context, model_input, params=None):
        return model_input * 2


def log_beside(logged, name, text):
    """Into the model's own folder, which for MLflow 3 is no folder of the run."""
    client = MlflowClient()
    if getattr(logged, "model_id", None) and hasattr(client, "log_model_artifact"):
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder, name)
            path.write_text(text)
            client.log_model_artifact(logged.model_id, str(path))
    else:
        mlflow.log_text(text, "model/" + name)


def log(accuracy, columns):
    with mlflow.start_run() as run:
        for step, value in enumerate([accuracy, accuracy - 0.1]):
            mlflow.log_metric("accuracy", value, step=step)
        mlflow.log_param("max_depth", 3)
        if hasattr(mlflow, "log_input"):
            mlflow.log_input(mlflow.data.from_pandas(pandas.DataFrame({"a": [1.0]}), name="held-out"), context="eval")
        logged = mlflow.pyfunc.log_model(
            artifact_path="model",
            python_model=Doubling(),
            pip_requirements=["mlflow"],
            signature=ModelSignature(Schema([ColSpec("double", each) for each in columns]), Schema([ColSpec("double", "a")])),
        )
        log_beside(logged, "gates.yaml", GATES)
        log_beside(logged, "deploy.yaml", "kind: SeldonDeployment\n")
    return run.info.run_id


mlflow.set_experiment(sys.argv[1])
print(json.dumps([log(0.95, ["a"]), log(0.96, ["a"]), log(0.97, ["a", "b"])]))
