package operator

import (
	"context"
	"log/slog"
	"testing"
	"time"

	appsv1 "k8s.io/api/apps/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/runtime/schema"
	dynamicfake "k8s.io/client-go/dynamic/fake"
	"k8s.io/client-go/kubernetes/fake"
	clienttesting "k8s.io/client-go/testing"

	"mlflow-steps/sandbox/cluster/connect"
	"mlflow-steps/sandbox/cluster/seldon"
)

// cluster is an API server of maps: no controller touches what the operator makes.
type cluster struct {
	*connect.Clients
	t *testing.T
}

func startOperator(t *testing.T, predictors ...any) *cluster {
	t.Helper()
	return startOperatorThat(t, false, predictors...)
}

func startOperatorThat(t *testing.T, flipsBack bool, predictors ...any) *cluster {
	t.Helper()
	object := &unstructured.Unstructured{Object: map[string]any{
		"apiVersion": "machinelearning.seldon.io/v1", "kind": "SeldonDeployment",
		"metadata": map[string]any{"name": "wine", "namespace": "models", "uid": "u1", "generation": int64(1)},
		"spec":     map[string]any{"protocol": "v2", "predictors": predictors},
	}}
	kinds := map[schema.GroupVersionResource]string{seldon.Resource: "SeldonDeploymentList"}
	typed, loose := fake.NewClientset(), dynamicfake.NewSimpleDynamicClientWithCustomListKinds(runtime.NewScheme(), kinds, object)
	loose.PrependReactor("update", seldon.Resource.Resource, keepTheRest(loose.Tracker()))
	typed.PrependReactor("update", "deployments", keepTheRest(typed.Tracker()))
	clients := &connect.Clients{Typed: typed, Dynamic: loose}
	delay := time.Millisecond
	if flipsBack {
		delay = 50 * time.Millisecond // as the real one: by then it has read what it wrote before
	}
	started := make(chan struct{})
	operator := New(clients, slog.New(slog.DiscardHandler), delay, flipsBack)
	go func() { _ = operator.Run(t.Context(), func() error { close(started); return nil }) }()
	<-started
	return &cluster{Clients: clients, t: t}
}

// keepTheRest has an update of a status change nothing else, and one of an object leave its status alone, as an API server
// does.
func keepTheRest(tracker clienttesting.ObjectTracker) clienttesting.ReactionFunc {
	return func(action clienttesting.Action) (bool, runtime.Object, error) {
		sent := action.(clienttesting.UpdateAction).GetObject()
		kept, err := tracker.Get(action.GetResource(), action.GetNamespace(), sent.(metav1.Object).GetName())
		if err != nil {
			return true, nil, err
		}
		ours, err := runtime.DefaultUnstructuredConverter.ToUnstructured(sent)
		if err != nil {
			return true, nil, err
		}
		theirs, err := runtime.DefaultUnstructuredConverter.ToUnstructured(kept)
		if err != nil {
			return true, nil, err
		}
		if action.GetSubresource() == "status" {
			ours, theirs = theirs, ours
		}
		ours["status"] = theirs["status"]
		if loose, ok := sent.(*unstructured.Unstructured); ok {
			sent = &unstructured.Unstructured{Object: ours}
			sent.(*unstructured.Unstructured).SetResourceVersion(loose.GetResourceVersion())
		} else {
			sent = &appsv1.Deployment{}
			if err := runtime.DefaultUnstructuredConverter.FromUnstructured(ours, sent); err != nil {
				return true, nil, err
			}
		}
		return true, sent, tracker.Update(action.GetResource(), sent, action.GetNamespace())
	}
}

func predictor(name string) map[string]any {
	return map[string]any{"name": name, "graph": map[string]any{
		"name": "model", "implementation": "MLFLOW_SERVER", "modelUri": "pvc://store/" + name,
	}}
}

// until fails the test if check does not become true soon.
func (c *cluster) until(what string, check func(context.Context) bool) {
	c.t.Helper()
	for range 250 {
		if check(c.t.Context()) {
			return
		}
		time.Sleep(20 * time.Millisecond)
	}
	c.t.Fatalf("never: %s", what)
}

func (c *cluster) state(ctx context.Context) string {
	object, err := c.Dynamic.Resource(seldon.Resource).Namespace("models").Get(ctx, "wine", metav1.GetOptions{})
	if err != nil {
		c.t.Fatal(err)
	}
	state, _, _ := unstructured.NestedString(object.Object, "status", "state")
	return state
}

// setReady does what the Deployment controller does when the pods of a Deployment are ready.
func (c *cluster) setReady(ctx context.Context, name string) {
	c.t.Helper()
	found, err := c.Typed.AppsV1().Deployments("models").Get(ctx, name, metav1.GetOptions{})
	if err != nil {
		c.t.Fatal(err)
	}
	found.Status = observed(1, 0, yes, yes).status
	if _, err := c.Typed.AppsV1().Deployments("models").UpdateStatus(ctx, found, metav1.UpdateOptions{}); err != nil {
		c.t.Fatal(err)
	}
}

func (c *cluster) exists(name string) func(context.Context) bool {
	return func(ctx context.Context) bool {
		_, err := c.Typed.AppsV1().Deployments("models").Get(ctx, name, metav1.GetOptions{})
		return err == nil
	}
}

func TestBecomesAvailableWithItsDeployment(t *testing.T) {
	c := startOperator(t, predictor("default"))
	c.until("the Deployment exists", c.exists("wine-default-0-model"))
	c.until("Creating", func(ctx context.Context) bool { return c.state(ctx) == seldon.Creating })
	c.setReady(t.Context(), "wine-default-0-model")
	c.until("Available", func(ctx context.Context) bool { return c.state(ctx) == seldon.Available })
}

func TestRenamedPredictorKeepsTheOldOneUntilTheNewOneIsReady(t *testing.T) {
	c := startOperator(t, predictor("default"))
	c.until("the Deployment exists", c.exists("wine-default-0-model"))
	c.setReady(t.Context(), "wine-default-0-model")
	c.until("Available", func(ctx context.Context) bool { return c.state(ctx) == seldon.Available })

	deployments := c.Dynamic.Resource(seldon.Resource).Namespace("models")
	object, err := deployments.Get(t.Context(), "wine", metav1.GetOptions{})
	if err != nil {
		t.Fatal(err)
	}
	_ = unstructured.SetNestedSlice(object.Object, []any{predictor("other")}, "spec", "predictors")
	object.SetGeneration(2)
	if _, err := deployments.Update(t.Context(), object, metav1.UpdateOptions{}); err != nil {
		t.Fatal(err)
	}
	c.until("the new Deployment exists", c.exists("wine-other-0-model"))
	if !c.exists("wine-default-0-model")(t.Context()) {
		t.Fatal("the old Deployment is gone before the new one is ready")
	}
	c.setReady(t.Context(), "wine-other-0-model")
	c.until("the old Deployment is gone", func(ctx context.Context) bool { return !c.exists("wine-default-0-model")(ctx) })
}

func TestAnErrorIsShownAsFailed(t *testing.T) {
	c := startOperator(t, map[string]any{"name": "default", "graph": map[string]any{
		"name": "model", "implementation": "TENSORFLOW_SERVER", "modelUri": "pvc://store/x",
	}})
	c.until("Failed", func(ctx context.Context) bool { return c.state(ctx) == seldon.Failed })
}
