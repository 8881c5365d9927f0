package ingress

import (
	"math/rand/v2"
	"slices"

	corev1 "k8s.io/api/core/v1"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
	"k8s.io/apimachinery/pkg/labels"
	corelisters "k8s.io/client-go/listers/core/v1"
	"k8s.io/client-go/tools/cache"

	"mlflow-steps/sandbox/cluster/node"
	"mlflow-steps/sandbox/cluster/seldon"
)

// table knows where the pods of each SeldonDeployment listen.
type table struct {
	pods        corelisters.PodLister
	deployments cache.GenericLister
}

// route is a predictor with pods that are ready.
type route struct {
	weight    int32
	endpoints []string
}

// endpoints returns where to try a request, best first. known is false if there is no such SeldonDeployment.
func (t *table) endpoints(namespace, name string) (addresses []string, known bool) {
	object, err := t.deployments.ByNamespace(namespace).Get(name)
	if err != nil {
		return nil, false
	}
	deployment, err := seldon.Parse(object.(*unstructured.Unstructured))
	if err != nil {
		return nil, true
	}
	var routes []route
	for i := range deployment.Spec.Predictors {
		predictor := &deployment.Spec.Predictors[i]
		if predictor.Shadow {
			continue
		}
		ready := t.ready(namespace, labels.Set{seldon.LabelApp: seldon.ServiceName(deployment, predictor)})
		if len(ready) > 0 {
			routes = append(routes, route{weight: predictor.Traffic, endpoints: ready})
		}
	}
	if len(routes) == 0 {
		// A new spec has no ready pods yet: routes are only moved when there is something to move them to.
		former := t.ready(namespace, labels.Set{seldon.LabelID: seldon.ID(deployment)})
		routes = append(routes, route{endpoints: former})
	}
	return order(routes, rand.IntN), true
}

// ready lists the endpoints of pods that are ready and are not about to end.
func (t *table) ready(namespace string, selector labels.Set) []string {
	pods, _ := t.pods.Pods(namespace).List(labels.SelectorFromSet(selector))
	var addresses []string
	for _, pod := range pods {
		if address := pod.Annotations[node.EndpointAnnotation]; address != "" && isReady(pod) {
			addresses = append(addresses, address)
		}
	}
	return addresses
}

func isReady(pod *corev1.Pod) bool {
	return pod.DeletionTimestamp == nil && slices.ContainsFunc(pod.Status.Conditions, func(c corev1.PodCondition) bool {
		return c.Type == corev1.PodReady && c.Status == corev1.ConditionTrue
	})
}

// order draws a route by weight and an endpoint from it; the route's other endpoints follow as alternatives. draw
// returns a number from 0 to below its argument.
func order(routes []route, draw func(int) int) []string {
	total := int32(0)
	for _, one := range routes {
		total += one.weight
	}
	chosen := routes[0]
	if total > 0 {
		point := int32(draw(int(total)))
		for _, one := range routes {
			if point < one.weight {
				chosen = one
				break
			}
			point -= one.weight
		}
	}
	if len(chosen.endpoints) < 2 {
		return chosen.endpoints
	}
	first := draw(len(chosen.endpoints))
	return append(slices.Clone(chosen.endpoints[first:]), chosen.endpoints[:first]...)
}
