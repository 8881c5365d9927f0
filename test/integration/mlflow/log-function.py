"""Logs a model that is a Python function, in the run that MLFLOW_RUN_ID names, with any version of MLflow's client from 1 on."""

import mlflow
import pandas
from mlflow.models import ModelSignature
from mlflow.types import ColSpec, Schema


class Doubling(mlflow.pyfunc.PythonModel):
    def predict(self, context, model_input, params=None):
        return model_input * 2


with mlflow.start_run():
    mlflow.log_metric("accuracy", 0.9)
    mlflow.pyfunc.log_model(
        artifact_path="model",
        python_model=Doubling(),
        pip_requirements=["mlflow"],
        input_example=pandas.DataFrame({"a": [1.0]}),
        signature=ModelSignature(Schema([ColSpec("double", "a")]), Schema([ColSpec("double", "a")])),
    )
    mlflow.log_text("kind: SeldonDeployment\n", "model/deploy.yaml")
