package operator

import (
	"encoding/base64"
	"encoding/json"
	"slices"
	"strconv"

	appsv1 "k8s.io/api/apps/v1"
	corev1 "k8s.io/api/core/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/util/intstr"

	"mlflow-steps/sandbox/cluster/seldon"
)

const (
	engineHTTPPort = 8000
	engineGRPCPort = 5001
)

// addEngine puts the service orchestrator beside the graph's root.
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

// engineDeployment is a service orchestrator with pods of its own. Its label for the SeldonDeployment's name holds the
// predictor's Service instead, and annotations of the user's do not reach it, as with the original.
func engineDeployment(deployment *seldon.Deployment, predictor *seldon.Predictor) (*appsv1.Deployment, error) {
	container, err := engineContainer(deployment, predictor)
	if err != nil {
		return nil, err
	}
	name, service := seldon.OrchestratorName(deployment, predictor), seldon.ServiceName(deployment, predictor)
	labels := map[string]string{
		seldon.LabelOrchestrator: "true", seldon.LabelApp: service, seldon.LabelID: service,
		"app": name, "fluentd": "true", seldon.LabelManagedBy: "seldon-core",
	}
	replicas := int32(1)
	for _, count := range []*int32{deployment.Spec.Replicas, predictor.Replicas, predictor.SvcOrchSpec.Replicas} {
		if count != nil {
			replicas = *count
		}
	}
	grace := int64(20)
	return &appsv1.Deployment{
		TypeMeta:   metav1.TypeMeta{APIVersion: "apps/v1", Kind: "Deployment"},
		ObjectMeta: metav1.ObjectMeta{Name: name, Namespace: deployment.Namespace, Labels: labels, Annotations: map[string]string{}},
		Spec: appsv1.DeploymentSpec{
			Replicas: &replicas, ProgressDeadlineSeconds: predictor.ProgressDeadlineSeconds,
			Selector: &metav1.LabelSelector{MatchLabels: map[string]string{seldon.LabelApp: service, seldon.LabelID: service}},
			Template: corev1.PodTemplateSpec{
				ObjectMeta: metav1.ObjectMeta{Labels: merged(labels), Annotations: map[string]string{
					"prometheus.io/path": "/prometheus", "prometheus.io/scrape": "true",
				}},
				Spec: corev1.PodSpec{
					Containers: []corev1.Container{*container}, Volumes: []corev1.Volume{podInfo()},
					RestartPolicy: corev1.RestartPolicyAlways, TerminationGracePeriodSeconds: &grace,
				},
			},
		},
	}, nil
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

// encodePredictor is what the engine knows of its graph. Traffic, replicas and the pods' metadata are left out of it, so
// that the engine's container stays the same when they change; a predictor's annotations are in it.
func encodePredictor(predictor *seldon.Predictor) (string, error) {
	known := *predictor
	none := int32(0)
	known.Traffic, known.Replicas = 0, &none
	known.ComponentSpecs = slices.Clone(predictor.ComponentSpecs)
	for i := range known.ComponentSpecs {
		known.ComponentSpecs[i].Metadata = seldon.ComponentMetadata{}
	}
	text, err := json.Marshal(known)
	return base64.StdEncoding.EncodeToString(text), err
}
