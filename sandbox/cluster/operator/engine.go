package operator

import (
	"encoding/base64"
	"encoding/json"
	"strconv"

	appsv1 "k8s.io/api/apps/v1"
	corev1 "k8s.io/api/core/v1"
	"k8s.io/apimachinery/pkg/util/intstr"

	"mlflow-steps/sandbox/cluster/seldon"
)

const (
	engineHTTPPort = 8000
	engineGRPCPort = 5001
)

// addEngine puts the service orchestrator beside the graph's root. A separate pod for it is not simulated.
func addEngine(deployment *seldon.Deployment, predictor *seldon.Predictor, made *appsv1.Deployment) error {
	container, err := engineContainer(deployment, predictor)
	if err != nil {
		return err
	}
	made.Labels[seldon.LabelOrchestrator] = "true"
	setSelectorLabel(made, seldon.LabelApp, seldon.ServiceName(deployment, predictor))
	made.Spec.Template.Spec.Containers = append(made.Spec.Template.Spec.Containers, *container)
	return nil
}

func engineContainer(deployment *seldon.Deployment, predictor *seldon.Predictor) (*corev1.Container, error) {
	encoded, err := encodePredictor(predictor)
	if err != nil {
		return nil, err
	}
	protocol := deployment.Spec.Protocol
	if protocol == "" {
		protocol = "seldon"
	}
	container := &corev1.Container{
		Name: seldon.EngineContainer, Image: engineImage, ImagePullPolicy: corev1.PullIfNotPresent,
		Args: []string{
			"--sdep", deployment.Name, "--namespace", deployment.Namespace, "--predictor", predictor.Name,
			"--http_port", strconv.Itoa(engineHTTPPort), "--grpc_port", strconv.Itoa(engineGRPCPort),
			"--protocol", protocol, "--prometheus_path", "/prometheus", "--server_type", "rpc",
		},
		VolumeMounts: []corev1.VolumeMount{{Name: podInfoVolume, MountPath: "/etc/podinfo"}},
		Env:          append([]corev1.EnvVar{{Name: "ENGINE_PREDICTOR", Value: encoded}}, predictor.SvcOrchSpec.Env...),
		Ports: []corev1.ContainerPort{
			{Name: "http", ContainerPort: engineHTTPPort, Protocol: corev1.ProtocolTCP},
			{Name: "grpc", ContainerPort: engineGRPCPort, Protocol: corev1.ProtocolTCP},
		},
		ReadinessProbe: httpProbe("/ready", intstr.FromInt32(engineHTTPPort), 20, 5),
		LivenessProbe:  httpProbe("/live", intstr.FromInt32(engineHTTPPort), 20, 5),
		Resources: corev1.ResourceRequirements{
			Requests: resources("500m", "512Mi"), Limits: resources("500m", "512Mi"),
		},
	}
	container.ReadinessProbe.TimeoutSeconds, container.LivenessProbe.TimeoutSeconds = 60, 60
	if predictor.SvcOrchSpec.Resources != nil {
		container.Resources = *predictor.SvcOrchSpec.Resources
	}
	return container, nil
}

// encodePredictor is what the engine knows of its graph. Traffic and replicas are left out of it, so that changing
// them alone starts no new pods; a predictor's annotations are in it, so that changing those does.
func encodePredictor(predictor *seldon.Predictor) (string, error) {
	known := *predictor
	none := int32(0)
	known.Traffic, known.Replicas = 0, &none
	text, err := json.Marshal(known)
	return base64.StdEncoding.EncodeToString(text), err
}
