"""Logs elsewhere than in the run that MLFLOW_RUN_ID names, each time in the way that the first argument says."""

import os
import sys

import mlflow
from mlflow.tracking import MlflowClient


class Model(mlflow.pyfunc.PythonModel):
    def predict(self, context, model_input, params=None):
        return model_input


def log_model():
    mlflow.pyfunc.log_model("model", python_model=Model(), pip_requirements=["mlflow"])


def own_run():
    del os.environ["MLFLOW_RUN_ID"]
    with mlflow.start_run(run_name="own"):
        mlflow.log_metric("rmse", 0.5)
        log_model()


def other_experiment():
    del os.environ["MLFLOW_RUN_ID"]
    os.environ.pop("MLFLOW_EXPERIMENT_ID")
    mlflow.set_experiment(sys.argv[2])
    own = mlflow.start_run()
    mlflow.log_metric("rmse", 0.5)
    mlflow.end_run()
    print(own.info.run_id)


def several():
    with mlflow.start_run():
        mlflow.log_metric("rmse", 0.7)
    with mlflow.start_run(run_name="second"):
        mlflow.log_metric("rmse", 0.5)
        log_model()


def bare_client():
    client = MlflowClient()
    run = client.create_run(os.environ["MLFLOW_EXPERIMENT_ID"])
    client.log_metric(run.info.run_id, "rmse", 0.5)
    client.set_terminated(run.info.run_id)


def sweep():
    with mlflow.start_run():
        for name, rmse in [("bad", 0.9), ("nan", float("nan")), ("best", 0.25), ("twin", 0.25), ("worse", 0.5)]:
            with mlflow.start_run(run_name=name, nested=True):
                mlflow.log_metric("rmse", rmse)
                log_model()
        with mlflow.start_run(run_name="unmeasured", nested=True):
            mlflow.log_metric("loss", 1)
        try:
            with mlflow.start_run(run_name="failed", nested=True):
                mlflow.log_metric("rmse", 0.01)
                raise ValueError("diverged")
        except ValueError:
            pass


def grandchildren():
    with mlflow.start_run(), mlflow.start_run(run_name="forests", nested=True):
        for depth in (1, 2):
            with mlflow.start_run(nested=True):
                mlflow.log_metric("rmse", depth)


def files_elsewhere():
    del os.environ["MLFLOW_RUN_ID"]
    with mlflow.start_run(run_name="files"):
        mlflow.log_text("a", "notes.txt")


def after_its_run():
    with mlflow.start_run():
        mlflow.log_metric("training_score", 1)
        log_model()
    mlflow.log_metric("test_rmse", 0.5)


def model_before_any_run():
    log_model()
    mlflow.log_metric("rmse", 0.5)


def model_alone():
    log_model()


def ends_as_failed():
    mlflow.start_run()
    mlflow.log_metric("rmse", 0.5)
    mlflow.end_run("FAILED")


def ends_early():
    with mlflow.start_run():
        mlflow.log_metric("rmse", 0.5)
        log_model()


def deletes():
    with mlflow.start_run() as run:
        mlflow.log_metric("rmse", 0.5)
    mlflow.delete_run(run.info.run_id)


def nothing():
    pass


globals()[sys.argv[1]]()
