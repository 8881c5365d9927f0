"""Registers models that answer in different ways as versions 1 to 4 of the model that is named: one that doubles, one that fails at
everything it is asked, and, without an input example, one that doubles and one that fails at what is not of its own values."""

import sys

import mlflow
import pandas
from mlflow.models import ModelSignature
from mlflow.types import ColSpec, Schema


class Doubling(mlflow.pyfunc.PythonModel):
    def predict(self, context, model_input, params=None):
        return model_input[["a"]] * 2


class Failing(mlflow.pyfunc.PythonModel):
    def predict(self, context, model_input, params=None):
        raise ValueError("the lookup table is empty")


class Choosy(mlflow.pyfunc.PythonModel):
    def predict(self, context, model_input, params=None):
        if not model_input["a"].isin([7.25]).all():
            raise ValueError("a is none of the known values")
        return model_input[["a"]]


signature = ModelSignature(Schema([ColSpec("double", "a")]), Schema([ColSpec("double", "a")]))
example = pandas.DataFrame({"a": [1.5, 2.5]})
for model, given in [(Doubling(), example), (Failing(), example), (Doubling(), None), (Choosy(), None)]:
    with mlflow.start_run():
        options = {} if given is None else {"input_example": given}
        mlflow.pyfunc.log_model(artifact_path="model", python_model=model, pip_requirements=["mlflow"], signature=signature, registered_model_name=sys.argv[1], **options)
