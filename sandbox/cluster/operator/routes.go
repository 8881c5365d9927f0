package operator

import (
	"context"

	"k8s.io/apimachinery/pkg/api/equality"
	"k8s.io/apimachinery/pkg/api/errors"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
	"k8s.io/apimachinery/pkg/runtime/schema"

	"mlflow-steps/sandbox/cluster/seldon"
)

var istioRoutes = schema.GroupVersionResource{Group: "networking.istio.io", Version: "v1beta1", Resource: "virtualservices"}

// ensureRoutes writes Istio's routes where the cluster knows that kind. Nobody reads them here. As with the original they
// follow only once every Deployment is ready, so that a change of traffic waits for all predictors.
func (o *Operator) ensureRoutes(ctx context.Context, deployment *seldon.Deployment) error {
	client := o.clients.Dynamic.Resource(istioRoutes).Namespace(deployment.Namespace)
	wanted := virtualService(deployment)
	found, err := client.Get(ctx, wanted.GetName(), metav1.GetOptions{})
	if errors.IsNotFound(err) {
		_, err = client.Create(ctx, wanted, metav1.CreateOptions{})
		if errors.IsNotFound(err) {
			return nil // no Istio
		}
		return err
	}
	if err != nil || equality.Semantic.DeepEqual(found.Object["spec"], wanted.Object["spec"]) {
		return err
	}
	update := found.DeepCopy()
	update.Object["spec"] = wanted.Object["spec"]
	_, err = client.Update(ctx, update, metav1.UpdateOptions{})
	return err
}

// virtualService shares the requests among the predictors by their traffic, and copies them to a shadow.
func virtualService(deployment *seldon.Deployment) *unstructured.Unstructured {
	route := map[string]any{}
	var destinations []any
	for i := range deployment.Spec.Predictors {
		predictor := &deployment.Spec.Predictors[i]
		destination := map[string]any{
			"host": seldon.ServiceName(deployment, predictor), "subset": predictor.Name,
			"port": map[string]any{"number": int64(engineHTTPPort)},
		}
		if !predictor.Shadow {
			destinations = append(destinations, map[string]any{"destination": destination, "weight": int64(predictor.Traffic)})
			continue
		}
		route["mirror"] = destination
		if predictor.Traffic > 0 {
			route["mirrorPercentage"] = map[string]any{"value": int64(predictor.Traffic)}
		}
	}
	if len(destinations) == 1 {
		destinations[0].(map[string]any)["weight"] = int64(100)
	}
	route["route"] = destinations
	made := &unstructured.Unstructured{Object: map[string]any{"spec": map[string]any{
		"hosts": []any{"*"}, "http": []any{route},
	}}}
	made.SetGroupVersionKind(istioRoutes.GroupVersion().WithKind("VirtualService"))
	made.SetName(deployment.Name + "-http")
	made.SetNamespace(deployment.Namespace)
	made.SetOwnerReferences([]metav1.OwnerReference{*metav1.NewControllerRef(deployment, seldon.Kind)})
	return made
}
