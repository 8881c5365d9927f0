"""Logs the models of v1.test.ts, registers each as PREFIX-MODEL, and serves each by Seldon's own wrapper.

python v1-models.py ARTIFACTS PREFIX, with MLFLOW_TRACKING_URI set and sandbox/v1 on PYTHONPATH. ARTIFACTS is the folder behind
mlflow-artifacts:/. A line of JSON on stdout says where a server listens. One process for all, which forks: its imports take longer than
everything else.
"""

import json
import os
import sys
from pathlib import Path

import mlflow
import numpy
import pandas
from mlflow.models import infer_signature
from sklearn.linear_model import LogisticRegression

import MLFlowServer  # noqa: F401  imported once, before the servers are forked
import serve


class Answering(mlflow.pyfunc.PythonModel):
    def __init__(self, answer):
        self.answer = answer

    def predict(self, context, model_input, params=None):
        return self.answer(model_input)


class Unloadable(Answering):
    def load_context(self, context):
        # Only where it is to be served: logging a model tries it.
        if os.environ.get("SERVED"):
            raise AttributeError("'Lookup' object has no attribute 'table'")


def fail(frame):
    if os.environ.get("SERVED"):
        raise ValueError("the lookup table\nis \x1b[31mempty")
    return [0.0]


def ones(data):
    return numpy.ones(len(data))


mixed = pandas.DataFrame({"count": [1, 2], "weight": [3.0, 4.0], "label": ["a", "b"], "fresh": [True, False]})
whole = pandas.DataFrame({"a": [1.0, 2.0], "b": [3.0, 4.0]})
arrays, frames = ("ndarray",), ("DataFrame",)
both = arrays + frames

# name: what answers, the input example, and the xtypes under which it is served
answering = {
    "mixed": (lambda frame: (frame["count"] * frame["weight"]).to_numpy(), mixed, both),
    "whole": (lambda frame: frame.sum(axis=1).to_numpy(), whole, both),
    "missing": (lambda frame: frame["a"].fillna(7).to_numpy(), pandas.DataFrame({"a": [1.5, None], "b": [3.0, 4.0]}), frames),
    "nan": (lambda frame: frame["a"].to_numpy(), pandas.DataFrame({"a": [1.5, None]}), frames),
    "texts": (lambda frame: (frame["a"] + frame["b"]).to_numpy(), pandas.DataFrame({"a": ["x", "y"], "b": ["z", "w"]}), frames),
    "frame": (lambda frame: frame * 2, whole, frames),
    "series": (lambda frame: frame["a"], whole, frames),
    "tensor": (lambda tensor: tensor * 2, numpy.array([[1.0, 2.0], [3.0, 4.0]]), arrays),
    "lists": (lambda frame: [sum(row) for row in frame["x"]], {"x": [1, 2], "y": [3.0, 4.0]}, both),
    "scalars": (lambda frame: (frame["x"] + frame["y"]).to_numpy(), {"x": 1, "y": 2.0}, both),
    "records": (lambda frame: frame["x"].to_numpy(), [{"x": 1, "y": "a"}, {"x": 2, "y": "b"}], frames),
    "nested": (lambda frame: [len(each) for each in frame["x"]], pandas.DataFrame({"x": [[1, 2], [3]], "y": [1, 2]}), frames),
    "text": (ones, "hello", arrays),
    "raising": (fail, whole, frames),
    "unloadable": (ones, whole, frames),
}


def log(name, artifacts, prefix):
    """The folder of the logged model."""
    options = {"name": "model", "registered_model_name": f"{prefix}-{name}", "pip_requirements": []}
    if name == "classifier":
        table = pandas.DataFrame({"height": [1.0, 2.0, 3.0, 4.0], "width": [1.5, 2.5, 3.5, 4.5]})
        model = LogisticRegression().fit(table, [0, 0, 1, 1])
        signature = infer_signature(table, model.predict_proba(table))
        info = mlflow.sklearn.log_model(model, input_example=table.head(2), signature=signature, pyfunc_predict_fn="predict_proba", serialization_format="cloudpickle", **options)
    else:
        answer, example, _ = answering[name]
        model = (Unloadable if name == "unloadable" else Answering)(answer)
        info = mlflow.pyfunc.log_model(python_model=model, input_example=example, signature=infer_signature(example, [0.0]), **options)
    return Path(artifacts, mlflow.get_logged_model(info.model_id).artifact_location.removeprefix("mlflow-artifacts:/"))


def start(name, folder, xtype):
    """Forks a server, which says where it listens."""
    if os.fork() != 0:
        return
    os.environ["SERVED"] = "yes"
    serve.listen_only_on("127.0.0.1", lambda port: print(json.dumps({"name": f"{name}-{xtype}", "port": port}), flush=True))
    parameters = [{"name": "model_uri", "type": "STRING", "value": str(folder)}, {"name": "xtype", "type": "STRING", "value": xtype}]
    serve.run("--http-port", "0", "--metrics-port", "0", "--parameters", json.dumps(parameters))


if __name__ == "__main__":
    artifacts, prefix = sys.argv[1:]
    mlflow.set_experiment(prefix)
    for name in [*answering, "classifier"]:
        folder = log(name, artifacts, prefix)
        for xtype in answering[name][2] if name in answering else frames:
            start(name, folder, xtype)
    while True:
        os.wait()
