package operator

import (
	"encoding/json"
	"fmt"

	appsv1 "k8s.io/api/apps/v1"
	corev1 "k8s.io/api/core/v1"
	"k8s.io/apimachinery/pkg/util/intstr"

	"mlflow-steps/sandbox/cluster/seldon"
)

// addServers turns the containers of prepackaged graph nodes into model servers, each with an init container that
// fetches its model.
func addServers(
	deployment *seldon.Deployment, predictor *seldon.Predictor, made *appsv1.Deployment, assigned ports,
) error {
	pod := &made.Spec.Template.Spec
	for i := range pod.Containers {
		container := &pod.Containers[i]
		node := predictor.Graph.Find(container.Name)
		if node == nil {
			continue
		}
		kind, isServer := prepackaged[node.Implementation]
		if !isServer {
			continue
		}
		if node.ServiceAccountName != "" {
			pod.ServiceAccountName = node.ServiceAccountName
		}
		if deployment.Spec.SpeaksV2() {
			if kind.v2Image == "" {
				return fmt.Errorf("no image compatible with v2 protocol for %s", node.Implementation)
			}
			makeV2Server(container, kind)
		} else if err := makeV1Server(container, node, kind); err != nil {
			return err
		}
		addInitializer(pod, container, node)
	}
	return nil
}

func makeV2Server(container *corev1.Container, kind server) {
	if container.Image == "" {
		container.Image = kind.v2Image
	}
	setMissing(container,
		"MLSERVER_MODEL_IMPLEMENTATION", kind.runtime,
		"MLSERVER_MODEL_URI", modelMount,
		"MLSERVER_MODEL_VERSION", "v1",
	)
	// Under V2 the path of a probe is the operator's, whatever the user wrote; its timings are the user's.
	container.ReadinessProbe = withHandlerOf(container.ReadinessProbe,
		httpProbe("/v2/models/"+container.Name+"/ready", intstr.FromString("http"), 20, 10))
	container.LivenessProbe = withHandlerOf(container.LivenessProbe,
		httpProbe("/v2/health/live", intstr.FromString("http"), 60, 10))
}

func withHandlerOf(existing, own *corev1.Probe) *corev1.Probe {
	if existing == nil {
		return own
	}
	existing.ProbeHandler = own.ProbeHandler
	return existing
}

func makeV1Server(container *corev1.Container, node *seldon.Node, kind server) error {
	if container.Image == "" {
		container.Image = kind.image
	}
	parameters, err := json.Marshal(append(node.Parameters, seldon.Parameter{
		Name: "model_uri", Type: "STRING", Value: modelMount,
	}))
	if err != nil {
		return err
	}
	setMissing(container, "PREDICTIVE_UNIT_PARAMETERS", string(parameters))
	return nil
}
