package operator

// version is the release whose behaviour is simulated; its images carry it as their tag.
const version = "1.18.2"

// modelMount is where a model lies for the server that runs it.
const modelMount = "/mnt/models"

const (
	engineImage      = "docker.io/seldonio/seldon-core-executor:" + version
	initializerImage = "seldonio/rclone-storage-initializer:" + version
)

// server is what a prepackaged implementation stands for.
type server struct {
	image string
	// v2Image and runtime are of the server that speaks the Open Inference Protocol, if there is one.
	v2Image, runtime string
}

// prepackaged are the implementations of the default configuration.
var prepackaged = map[string]server{
	"MLFLOW_SERVER":      {"seldonio/mlflowserver:" + version, "seldonio/mlserver:1.7.1-mlflow", "mlserver_mlflow.MLflowRuntime"},
	"SKLEARN_SERVER":     {"seldonio/sklearnserver:" + version, "seldonio/mlserver:1.7.1-sklearn", "mlserver_sklearn.SKLearnModel"},
	"XGBOOST_SERVER":     {"seldonio/xgboostserver:" + version, "seldonio/mlserver:1.7.1-xgboost", "mlserver_xgboost.XGBoostModel"},
	"HUGGINGFACE_SERVER": {"", "seldonio/mlserver:1.7.1-huggingface", "mlserver_huggingface.HuggingFaceRuntime"},
	"TEMPO_SERVER":       {"", "seldonio/mlserver:1.7.1-slim", "tempo.mlserver.InferenceRuntime"},
	"TENSORFLOW_SERVER":  {"tensorflow/serving:2.1.0", "", ""},
	"TRITON_SERVER":      {"nvcr.io/nvidia/tritonserver:21.08-py3", "nvcr.io/nvidia/tritonserver:21.08-py3", ""},
}
