package ingress

import (
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"testing"

	corev1 "k8s.io/api/core/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
	corelisters "k8s.io/client-go/listers/core/v1"
	"k8s.io/client-go/tools/cache"

	"log/slog"

	"mlflow-steps/sandbox/cluster/node"
	"mlflow-steps/sandbox/cluster/seldon"
)

func TestOrderFollowsWeights(t *testing.T) {
	routes := []route{{weight: 75, endpoints: []string{"a"}}, {weight: 25, endpoints: []string{"b"}}}
	for point, want := range map[int]string{0: "a", 74: "a", 75: "b", 99: "b"} {
		if got := order(routes, func(int) int { return point }); got[0] != want {
			t.Errorf("%d: %v", point, got)
		}
	}
	several := []route{{endpoints: []string{"a", "b", "c"}}}
	if got := order(several, func(int) int { return 1 }); !slices.Equal(got, []string{"b", "c", "a"}) {
		t.Errorf("got %v", got)
	}
}

// tableOf knows one SeldonDeployment models/wine and the given pods of its predictor.
func tableOf(pods ...*corev1.Pod) *table {
	podStore := cache.NewIndexer(cache.MetaNamespaceKeyFunc, cache.Indexers{cache.NamespaceIndex: cache.MetaNamespaceIndexFunc})
	for _, pod := range pods {
		_ = podStore.Add(pod)
	}
	wanted := cache.NewIndexer(cache.MetaNamespaceKeyFunc, cache.Indexers{cache.NamespaceIndex: cache.MetaNamespaceIndexFunc})
	_ = wanted.Add(&unstructured.Unstructured{Object: map[string]any{
		"metadata": map[string]any{"name": "wine", "namespace": "models"},
		"spec":     map[string]any{"predictors": []any{map[string]any{"name": "default", "graph": map[string]any{"name": "m"}}}},
	}})
	return &table{
		pods:        corelisters.NewPodLister(podStore),
		deployments: cache.NewGenericLister(wanted, seldon.Resource.GroupResource()),
	}
}

func pod(name, endpoint string, ready corev1.ConditionStatus) *corev1.Pod {
	return &corev1.Pod{
		ObjectMeta: metav1.ObjectMeta{
			Name: name, Namespace: "models", Annotations: map[string]string{node.EndpointAnnotation: endpoint},
			Labels: map[string]string{seldon.LabelApp: "wine-default", seldon.LabelID: "wine"},
		},
		Status: corev1.PodStatus{Conditions: []corev1.PodCondition{{Type: corev1.PodReady, Status: ready}}},
	}
}

func TestProxy(t *testing.T) {
	model := httptest.NewServer(http.HandlerFunc(func(response http.ResponseWriter, request *http.Request) {
		_, _ = response.Write([]byte("path " + request.URL.Path))
	}))
	defer model.Close()
	working := strings.TrimPrefix(model.URL, "http://")
	going := pod("going", working, corev1.ConditionTrue)
	now := metav1.Now()
	going.DeletionTimestamp = &now
	cases := map[string]struct {
		table  *table
		path   string
		status int
		body   string
	}{
		"passes on":             {tableOf(pod("a", working, "True")), "/seldon/models/wine/v2/models/m/infer", 200, "path /v2/models/m/infer"},
		"tries another":         {tableOf(pod("a", "127.0.0.1:1", "True"), pod("b", working, "True")), "/seldon/models/wine/x", 200, "path /x"},
		"nothing is ready":      {tableOf(pod("a", working, "False")), "/seldon/models/wine/x", 503, "ready"},
		"the only one is going": {tableOf(going), "/seldon/models/wine/x", 503, "ready"},
		"unknown name":          {tableOf(), "/seldon/models/other/x", 404, "no SeldonDeployment"},
		"another path":          {tableOf(), "/elsewhere", 404, "paths here are"},
	}
	for name, one := range cases {
		t.Run(name, func(t *testing.T) {
			answer := httptest.NewRecorder()
			newProxy(one.table, slog.New(slog.DiscardHandler)).ServeHTTP(answer, httptest.NewRequest("POST", one.path, strings.NewReader("{}")))
			if answer.Code != one.status || !strings.Contains(answer.Body.String(), one.body) {
				t.Errorf("%d %s", answer.Code, answer.Body)
			}
		})
	}
}
