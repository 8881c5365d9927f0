package operator

import (
	"maps"

	corev1 "k8s.io/api/core/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/util/intstr"

	"mlflow-steps/sandbox/cluster/seldon"
)

// predictorService is the way into a predictor: it leads to the engine.
func predictorService(deployment *seldon.Deployment, predictor *seldon.Predictor) *corev1.Service {
	name := seldon.ServiceName(deployment, predictor)
	service := newService(deployment, predictor, name, engineHTTPPort, engineGRPCPort)
	service.Labels[seldon.LabelApp] = name
	service.Spec.Selector = map[string]string{seldon.LabelApp: name}
	return service
}

// containerService reaches one graph node's container, past the engine.
func containerService(
	deployment *seldon.Deployment, predictor *seldon.Predictor, name string, http, grpc int32,
) *corev1.Service {
	service := newService(deployment, predictor, name, http, grpc)
	service.Labels[seldon.LabelApp] = seldon.ServiceName(deployment, predictor)
	service.Labels[seldon.LabelContainerApp] = name
	service.Spec.Selector = map[string]string{seldon.LabelContainerApp: name}
	return service
}

func newService(
	deployment *seldon.Deployment, predictor *seldon.Predictor, name string, http, grpc int32,
) *corev1.Service {
	port := func(name string, number int32) corev1.ServicePort {
		return corev1.ServicePort{
			Name: name, Port: number, TargetPort: intstr.FromInt32(number), Protocol: corev1.ProtocolTCP,
		}
	}
	return &corev1.Service{
		TypeMeta: metav1.TypeMeta{APIVersion: "v1", Kind: "Service"},
		ObjectMeta: metav1.ObjectMeta{
			Name: name, Namespace: deployment.Namespace, Annotations: merged(predictor.Annotations),
			Labels: map[string]string{seldon.LabelID: seldon.ID(deployment), seldon.LabelManagedBy: "seldon-core"},
		},
		Spec: corev1.ServiceSpec{
			Type: corev1.ServiceTypeClusterIP, Ports: []corev1.ServicePort{port("http", http), port("grpc", grpc)},
		},
	}
}

func copyPredictors(all []seldon.Predictor) []seldon.Predictor {
	copied := make([]seldon.Predictor, len(all))
	for i, predictor := range all {
		copied[i] = predictor
		copied[i].Labels = maps.Clone(predictor.Labels)
		copied[i].Graph = copyNode(predictor.Graph)
		copied[i].ComponentSpecs = make([]seldon.ComponentSpec, len(predictor.ComponentSpecs))
		for j, component := range predictor.ComponentSpecs {
			copied[i].ComponentSpecs[j] = component
			copied[i].ComponentSpecs[j].Spec = *component.Spec.DeepCopy()
		}
	}
	return copied
}

func copyNode(node seldon.Node) seldon.Node {
	children := node.Children
	node.Children = nil
	for _, child := range children {
		node.Children = append(node.Children, copyNode(child))
	}
	return node
}
