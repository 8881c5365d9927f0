package operator

import (
	"slices"

	corev1 "k8s.io/api/core/v1"

	"mlflow-steps/sandbox/cluster/seldon"
)

const (
	firstHTTPPort = 9000
	firstGRPCPort = 9500
)

// ports are the container ports of graph nodes by container name. A name that several predictors use keeps its port.
type ports map[string]int32

func (p ports) http(container string) int32 { return firstHTTPPort + p[container] }
func (p ports) grpc(container string) int32 { return firstGRPCPort + p[container] }

// applyDefaults completes a SeldonDeployment in memory, as the operator does; the object in the cluster is not changed.
func applyDefaults(deployment *seldon.Deployment) ports {
	assigned := ports{}
	for i := range deployment.Spec.Predictors {
		predictor := &deployment.Spec.Predictors[i]
		if predictor.Labels == nil {
			predictor.Labels = map[string]string{}
		}
		if _, given := predictor.Labels["version"]; !given {
			predictor.Labels["version"] = predictor.Name
		}
		predictor.Graph.Walk(func(node *seldon.Node) {
			if _, isServer := prepackaged[node.Implementation]; isServer {
				node.Type = "MODEL"
				ensureContainer(predictor, node.Name)
			}
		})
		for _, component := range predictor.ComponentSpecs {
			for _, container := range component.Spec.Containers {
				if _, known := assigned[container.Name]; !known {
					assigned[container.Name] = int32(len(assigned))
				}
			}
		}
	}
	return assigned
}

// ensureContainer adds the container of a prepackaged server. A container that was meant for it but has another name
// stays beside it: the operator does not notice.
func ensureContainer(predictor *seldon.Predictor, name string) {
	for _, component := range predictor.ComponentSpecs {
		if slices.ContainsFunc(component.Spec.Containers, func(c corev1.Container) bool { return c.Name == name }) {
			return
		}
	}
	if len(predictor.ComponentSpecs) == 0 {
		predictor.ComponentSpecs = []seldon.ComponentSpec{{}}
	}
	pod := &predictor.ComponentSpecs[0].Spec
	pod.Containers = append(pod.Containers, corev1.Container{Name: name})
}

// replicasOf takes the most specific count that is set.
func replicasOf(deployment *seldon.Deployment, predictor *seldon.Predictor, component *seldon.ComponentSpec) *int32 {
	for _, count := range []*int32{component.Replicas, predictor.Replicas, deployment.Spec.Replicas} {
		if count != nil {
			return count
		}
	}
	one := int32(1)
	return &one
}
