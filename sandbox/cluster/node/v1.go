package node

import (
	"encoding/json"
	"path/filepath"
	"strconv"
	"strings"

	corev1 "k8s.io/api/core/v1"

	"mlflow-steps/sandbox/cluster/seldon"
)

const (
	// v1Repository is Seldon's server for MLflow models under the V1 protocol.
	v1Repository    = "seldonio/mlflowserver"
	modelMount      = "/mnt/models"
	parametersOfEnv = "PREDICTIVE_UNIT_PARAMETERS"
)

// v1Server is how Seldon's own wrapper is started: `python script HOST OPTION…`. Without one, MLServer takes its place.
type v1Server struct{ python, script string }

// runs says whether it is what runs in such a container.
func (v v1Server) runs(container *corev1.Container) bool {
	return v.script != "" && strings.TrimPrefix(repository(container.Image), "docker.io/") == v1Repository
}

func (v v1Server) command(plan serverPlan) []string {
	return []string{
		v.python, v.script, plan.host,
		"--http-port", strconv.Itoa(plan.httpPort), "--metrics-port", strconv.Itoa(plan.statsPort),
	}
}

// v1Environment is the container's, with the model where it lies on this machine.
func v1Environment(container *corev1.Container, models string) map[string]string {
	env := environment(container)
	var parameters []seldon.Parameter
	if json.Unmarshal([]byte(env[parametersOfEnv]), &parameters) != nil {
		return env // the wrapper says what is wrong with them
	}
	for i, parameter := range parameters {
		if rest, below := strings.CutPrefix(parameter.Value, modelMount); below && parameter.Name == "model_uri" {
			parameters[i].Value = filepath.Join(models, rest)
		}
	}
	text, _ := json.Marshal(parameters)
	env[parametersOfEnv] = string(text)
	return env
}
