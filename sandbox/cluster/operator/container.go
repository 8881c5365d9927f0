package operator

import (
	"encoding/json"
	"slices"
	"strconv"

	appsv1 "k8s.io/api/apps/v1"
	corev1 "k8s.io/api/core/v1"
	"k8s.io/apimachinery/pkg/util/intstr"

	"mlflow-steps/sandbox/cluster/seldon"
)

// wireContainer gives a graph node's container its ports, probes and environment, and returns the Service for it.
func wireContainer(
	deployment *seldon.Deployment, predictor *seldon.Predictor, node *seldon.Node,
	made *appsv1.Deployment, container *corev1.Container, assigned ports,
) *corev1.Service {
	http, grpc := assigned.http(container.Name), assigned.grpc(container.Name)
	name := seldon.ContainerServiceName(deployment, predictor, container.Name)
	setSelectorLabel(made, seldon.LabelContainerApp, name)
	if node.Type == "MODEL" {
		made.Labels["seldon.io/model"], made.Spec.Template.Labels["seldon.io/model"] = "true", "true"
	}
	addPort(container, "http", http)
	addPort(container, "grpc", grpc)
	if container.ReadinessProbe == nil {
		container.ReadinessProbe = tcpProbe(http, 20)
	}
	if container.LivenessProbe == nil {
		container.LivenessProbe = tcpProbe(http, 60)
	}
	if container.Lifecycle == nil {
		sleep := &corev1.ExecAction{Command: []string{"/bin/sh", "-c", "/bin/sleep 10"}}
		container.Lifecycle = &corev1.Lifecycle{PreStop: &corev1.LifecycleHandler{Exec: sleep}}
	}
	labels, _ := json.Marshal(predictor.Labels)
	setMissing(container,
		"PREDICTIVE_UNIT_SERVICE_PORT", strconv.Itoa(int(http)),
		"PREDICTIVE_UNIT_HTTP_SERVICE_PORT", strconv.Itoa(int(http)),
		"MLSERVER_HTTP_PORT", strconv.Itoa(int(http)),
		"PREDICTIVE_UNIT_GRPC_SERVICE_PORT", strconv.Itoa(int(grpc)),
		"MLSERVER_GRPC_PORT", strconv.Itoa(int(grpc)),
		"MLSERVER_MODEL_NAME", container.Name,
		"PREDICTIVE_UNIT_ID", container.Name,
		"PREDICTOR_ID", predictor.Name,
		"PREDICTOR_LABELS", string(labels),
		"SELDON_DEPLOYMENT_ID", deployment.Name,
		"SELDON_EXECUTOR_ENABLED", "true",
	)
	if node.ModelURI != "" {
		setMissing(container, "MLSERVER_MODEL_URI", modelMount)
	}
	return containerService(deployment, predictor, name, http, grpc)
}

func tcpProbe(port, delay int32) *corev1.Probe {
	return &corev1.Probe{
		ProbeHandler:        corev1.ProbeHandler{TCPSocket: &corev1.TCPSocketAction{Port: intstr.FromInt32(port)}},
		InitialDelaySeconds: delay, PeriodSeconds: 5, SuccessThreshold: 1, FailureThreshold: 3, TimeoutSeconds: 1,
	}
}

func httpProbe(path string, port intstr.IntOrString, delay, period int32) *corev1.Probe {
	return &corev1.Probe{
		ProbeHandler:        corev1.ProbeHandler{HTTPGet: &corev1.HTTPGetAction{Path: path, Port: port, Scheme: corev1.URISchemeHTTP}},
		InitialDelaySeconds: delay, PeriodSeconds: period, SuccessThreshold: 1, FailureThreshold: 3, TimeoutSeconds: 1,
	}
}

func addPort(container *corev1.Container, name string, number int32) {
	named := func(p corev1.ContainerPort) bool { return p.Name == name }
	if !slices.ContainsFunc(container.Ports, named) {
		port := corev1.ContainerPort{Name: name, ContainerPort: number, Protocol: corev1.ProtocolTCP}
		container.Ports = append(container.Ports, port)
	}
}

// setMissing adds name-value pairs to the environment and leaves alone what the user set.
func setMissing(container *corev1.Container, pairs ...string) {
	for i := 0; i < len(pairs); i += 2 {
		named := func(v corev1.EnvVar) bool { return v.Name == pairs[i] }
		if !slices.ContainsFunc(container.Env, named) {
			container.Env = append(container.Env, corev1.EnvVar{Name: pairs[i], Value: pairs[i+1]})
		}
	}
}
