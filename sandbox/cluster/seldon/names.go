package seldon

import (
	"crypto/md5"
	"encoding/hex"
	"strconv"
	"strings"
)

// Labels that Seldon Core puts on what it makes.
const (
	LabelID           = "seldon-deployment-id"
	LabelApp          = "seldon-app"
	LabelContainerApp = "seldon-app-svc"
	LabelOrchestrator = "seldon-deployment-contains-svcorch"
	LabelManagedBy    = "app.kubernetes.io/managed-by"
)

// Annotations that a user sets to change what the operator makes.
const (
	AnnotationSeparateEngine = "seldon.io/engine-separate-pod"
	AnnotationNoEngine       = "seldon.io/no-engine"
	AnnotationServiceName    = "seldon.io/svc-name"
)

// EngineContainer is the name of the service orchestrator's container.
const EngineContainer = "seldon-container-engine"

// longestLabel is how long a label value, and a Service's or Deployment's name here, can be.
const longestLabel = 63

// ID is the value of LabelID: the deployment's name, unless that is too long for a label.
func ID(deployment *Deployment) string { return shorten(deployment.Name) }

// ServiceName is the Service of a predictor, also the value of LabelApp.
func ServiceName(deployment *Deployment, predictor *Predictor) string {
	if own, set := predictor.Annotations[AnnotationServiceName]; set {
		return own
	}
	return shorten(deployment.Name + "-" + predictor.Name)
}

// ContainerServiceName is the Service that reaches one container of a predictor, past the engine.
func ContainerServiceName(deployment *Deployment, predictor *Predictor, container string) string {
	return shorten(deployment.Name + "-" + predictor.Name + "-" + container)
}

// OrchestratorName is the apps/v1 Deployment of a predictor's service orchestrator that has pods of its own.
func OrchestratorName(deployment *Deployment, predictor *Predictor) string {
	return shorten(deployment.Name + "-" + predictor.Name + "-svc-orch")
}

// DeploymentName is the apps/v1 Deployment of a predictor's component.
func DeploymentName(deployment *Deployment, predictor *Predictor, component *ComponentSpec, index int) string {
	last := component.Metadata.Name
	if last == "" {
		names := make([]string, len(component.Spec.Containers))
		for i, container := range component.Spec.Containers {
			names[i] = container.Name
		}
		last = strings.Join(names, "-")
	}
	return shorten(deployment.Name + "-" + predictor.Name + "-" + strconv.Itoa(index) + "-" + last)
}

func shorten(name string) string {
	if len(name) <= longestLabel {
		return name
	}
	sum := md5.Sum([]byte(name))
	return "seldon-" + hex.EncodeToString(sum[:])
}
