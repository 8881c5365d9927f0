"""The model class that Seldon's wrapper serves for a V1 MLFLOW_SERVER: takes the same parameters and hands on the same values.

Written anew, because Seldon's own lies in its image and in no package. What it leaves out is fetching the model, which an init
container has done before, and making the model's conda environment.
"""

import pandas
from mlflow import pyfunc


class MLFlowServer:
    def __init__(self, model_uri, xtype="ndarray"):
        self.model_uri = model_uri
        self.takes_arrays = xtype == "ndarray"
        self.model = None
        self.columns = None

    def load(self):
        self.model = pyfunc.load_model(self.model_uri)

    def predict(self, data, names=None, meta=None):
        if self.model is None:
            raise RuntimeError("Model not loaded yet")
        if not self.takes_arrays:
            has_names = names is not None and len(names) > 0
            data = pandas.DataFrame(data=data, columns=names if has_names else None)
        answer = self.model.predict(data)
        if not isinstance(answer, pandas.DataFrame):
            return answer
        self.columns = answer.columns.to_list()
        return answer.to_numpy()

    def class_names(self):
        if self.columns is None:
            from seldon_core.user_model import SeldonNotImplementedError

            raise SeldonNotImplementedError("the answer has no columns")
        return self.columns
