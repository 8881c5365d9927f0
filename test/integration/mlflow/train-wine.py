"""Trains a small model in the run that MLFLOW_RUN_ID names, on any version of MLflow from 2 on."""

import mlflow
from sklearn.datasets import load_wine
from sklearn.linear_model import RidgeClassifier

features, target = load_wine(return_X_y=True)
with mlflow.start_run():
    model = RidgeClassifier().fit(features, target)
    mlflow.log_metric("accuracy", model.score(features, target))
    mlflow.sklearn.log_model(model, "model", input_example=features[:2], pip_requirements=["scikit-learn"])
    mlflow.log_text("kind: SeldonDeployment\n", "model/deploy.yaml")
