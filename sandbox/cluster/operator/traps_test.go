package operator

import (
	"context"
	"slices"
	"sync"
	"testing"
	"time"

	appsv1 "k8s.io/api/apps/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"

	"mlflow-steps/sandbox/cluster/seldon"
)

// The traps of the original, by the letters of the list in the README. Each test shows where somebody who waits for
// `state: Available`, or for the condition Ready, is told so too early or not at all.

const made = "wine-default-0-model"

// serving is a SeldonDeployment that serves, with an operator that has nothing to do.
func serving(t *testing.T, flipsBack bool, predictors ...any) *cluster {
	t.Helper()
	c := startOperatorThat(t, flipsBack, predictors...)
	for _, one := range predictors {
		name := "wine-" + one.(map[string]any)["name"].(string) + "-0-model"
		c.until(name+" exists", c.exists(name))
		c.setReady(t.Context(), name)
	}
	c.until("Available", c.is(seldon.Available))
	return c
}

func (c *cluster) is(state string) func(context.Context) bool {
	return func(ctx context.Context) bool { return c.state(ctx) == state }
}

// apply changes the spec as a user would.
func (c *cluster) apply(change func(spec map[string]any)) {
	c.t.Helper()
	client := c.Dynamic.Resource(seldon.Resource).Namespace("models")
	object, err := client.Get(c.t.Context(), "wine", metav1.GetOptions{})
	if err != nil {
		c.t.Fatal(err)
	}
	object.SetGeneration(object.GetGeneration() + 1)
	change(object.Object["spec"].(map[string]any))
	if _, err := client.Update(c.t.Context(), object, metav1.UpdateOptions{}); err != nil {
		c.t.Fatal(err)
	}
}

func (c *cluster) setStatus(name string, status appsv1.DeploymentStatus) {
	c.t.Helper()
	found, err := c.Typed.AppsV1().Deployments("models").Get(c.t.Context(), name, metav1.GetOptions{})
	if err != nil {
		c.t.Fatal(err)
	}
	found.Status = status
	if _, err := c.Typed.AppsV1().Deployments("models").UpdateStatus(c.t.Context(), found, metav1.UpdateOptions{}); err != nil {
		c.t.Fatal(err)
	}
}

// uri is where the init container of the Deployment fetches its model from.
func (c *cluster) uri(name string) string {
	found, err := c.Typed.AppsV1().Deployments("models").Get(c.t.Context(), name, metav1.GetOptions{})
	if err != nil {
		return ""
	}
	return found.Spec.Template.Spec.InitContainers[0].Args[0]
}

// history collects the states that a watch shows, without repetitions, each with the condition Ready.
type history struct {
	mutex sync.Mutex
	seen  []string
}

func (h *history) all() []string {
	h.mutex.Lock()
	defer h.mutex.Unlock()
	return slices.Clone(h.seen)
}

func (h *history) has(wanted ...string) func(context.Context) bool {
	return func(context.Context) bool { return slices.Equal(h.all(), wanted) }
}

func (c *cluster) record() *history {
	c.t.Helper()
	h := &history{}
	watch, err := c.Dynamic.Resource(seldon.Resource).Namespace("models").Watch(c.t.Context(), metav1.ListOptions{})
	if err != nil {
		c.t.Fatal(err)
	}
	c.t.Cleanup(watch.Stop)
	go func() {
		for event := range watch.ResultChan() {
			parsed, err := seldon.Parse(event.Object.(*unstructured.Unstructured))
			if err != nil {
				continue
			}
			text := parsed.Status.State
			if condition := findCondition(&parsed.Status, ready); condition != nil {
				text += " Ready=" + string(condition.Status)
			}
			h.mutex.Lock()
			if len(h.seen) == 0 || h.seen[len(h.seen)-1] != text {
				h.seen = append(h.seen, text)
			}
			h.mutex.Unlock()
		}
	}()
	return h
}

func predictors(all ...any) func(map[string]any) {
	return func(spec map[string]any) { spec["predictors"] = all }
}

func from(uri string) map[string]any {
	one := predictor("default")
	one["graph"].(map[string]any)["modelUri"] = "pvc://store/" + uri
	return one
}

const (
	available = "Available Ready=True"
	creating  = "Creating Ready=False"
)

func TestTrapAOldAvailableStandsUntilTheOperatorReacts(t *testing.T) {
	c := serving(t, false, from("1"))
	c.apply(func(spec map[string]any) {
		spec["annotations"] = map[string]any{delayAnnotation: "1s"}
		predictors(from("2"))(spec)
	})
	if c.state(t.Context()) != seldon.Available || c.uri(made) != "/mnt/pvc/1" {
		t.Errorf("state %s, serving %s", c.state(t.Context()), c.uri(made))
	}
	c.until("the operator reacts", func(context.Context) bool { return c.uri(made) == "/mnt/pvc/2" })
}

func TestTrapBAndFAvailableAndReadyFlipBack(t *testing.T) {
	c := serving(t, true, from("1"))
	h := c.record()
	c.apply(predictors(from("2")))
	c.until("the Deployment changes", func(context.Context) bool { return c.uri(made) == "/mnt/pvc/2" })
	c.setStatus(made, observed(1, 1, yes, yes).status)
	c.until("Available once more before Creating stays", h.has(available, creating, available, creating))
}

func TestTrapCAChangeOfMetadataAloneLeavesAvailable(t *testing.T) {
	c := serving(t, false, predictor("default"))
	h := c.record()
	c.apply(func(spec map[string]any) { spec["annotations"] = map[string]any{"team": "fraud"} })
	c.until("the annotation arrives at the pods", func(ctx context.Context) bool {
		found, err := c.Typed.AppsV1().Deployments("models").Get(ctx, made, metav1.GetOptions{})
		return err == nil && found.Spec.Template.Annotations["team"] == "fraud"
	})
	if got := h.all(); !slices.Equal(got, []string{available}) {
		t.Errorf("saw %v", got)
	}
}

func TestTrapDABrokenVersionOverOneThatServesIsCreatingForEver(t *testing.T) {
	c := serving(t, false, from("1"))
	c.apply(predictors(from("2")))
	c.until("the Deployment changes", func(context.Context) bool { return c.uri(made) == "/mnt/pvc/2" })
	past := observed(1, 1, yes, no).status
	c.setStatus(made, past)
	c.until("Creating", c.is(seldon.Creating))
	time.Sleep(200 * time.Millisecond)
	if c.state(t.Context()) != seldon.Creating {
		t.Errorf("state %s past the progress deadline", c.state(t.Context()))
	}
}

func TestTrapGNoDeadlineOfItsOwn(t *testing.T) {
	if deadline := planOf(t, wine(nil)).deployments[0].Spec.ProgressDeadlineSeconds; deadline != nil {
		t.Errorf("deadline %d: the default of a Deployment would be 600 s", *deadline)
	}
}

func TestTrapHAChangedModelAtTheSamePlaceIsNoChange(t *testing.T) {
	c := serving(t, false, from("latest"))
	h := c.record()
	c.apply(predictors(from("latest")))
	time.Sleep(200 * time.Millisecond)
	if got := h.all(); !slices.Equal(got, []string{available}) {
		t.Errorf("saw %v", got)
	}
}

func TestTrapJAStaleFailedStandsAfterTheRepair(t *testing.T) {
	c := serving(t, false, from("1"))
	c.setStatus(made, observed(0, 1, no, no).status)
	c.until("Failed", c.is(seldon.Failed))
	c.apply(func(spec map[string]any) {
		spec["annotations"] = map[string]any{delayAnnotation: "500ms"}
		predictors(from("2"))(spec)
	})
	if c.state(t.Context()) != seldon.Failed {
		t.Errorf("state %s", c.state(t.Context()))
	}
	c.until("the operator reacts", func(context.Context) bool { return c.uri(made) == "/mnt/pvc/2" })
	c.setReady(t.Context(), made)
	c.until("Available", c.is(seldon.Available))
}

func TestTrapKAnErrorThatIsTriedAgainIsFailed(t *testing.T) {
	c := serving(t, false, from("1"))
	h := c.record()
	c.apply(func(spec map[string]any) {
		spec["annotations"] = map[string]any{errorAnnotation: "Operation cannot be fulfilled", errorForAnnotation: "300ms"}
	})
	c.until("Failed, and well again", h.has(available, "Failed Ready=True", available))
}

func TestTrapKForEver(t *testing.T) {
	one := predictor("default")
	c := startOperator(t, one)
	c.apply(func(spec map[string]any) {
		spec["annotations"] = map[string]any{errorAnnotation: `Service "x" is invalid`}
	})
	c.until("Failed", c.is(seldon.Failed))
	time.Sleep(200 * time.Millisecond)
	if c.state(t.Context()) != seldon.Failed {
		t.Errorf("state %s", c.state(t.Context()))
	}
}

func TestTrapLAvailableBeforeTheOldDeploymentIsGone(t *testing.T) {
	c := serving(t, false, predictor("blue"))
	c.apply(predictors(predictor("green")))
	c.until("the new Deployment exists", c.exists("wine-green-0-model"))
	c.setReady(t.Context(), "wine-green-0-model")
	c.until("it is known to be ready", func(ctx context.Context) bool {
		object, err := c.Dynamic.Resource(seldon.Resource).Namespace("models").Get(ctx, "wine", metav1.GetOptions{})
		if err != nil {
			return false
		}
		_, found, _ := unstructured.NestedMap(object.Object, "status", "deploymentStatus", "wine-green-0-model")
		return found && c.state(ctx) == seldon.Available
	})
	if !c.exists("wine-blue-0-model")(t.Context()) {
		t.Error("the old Deployment is gone already")
	}
	c.until("the old Deployment is gone", func(ctx context.Context) bool { return !c.exists("wine-blue-0-model")(ctx) })
}

func TestTrapMNothingIsSaidOfWhatWasDeleted(t *testing.T) {
	c := serving(t, false, predictor("default"))
	client := c.Dynamic.Resource(seldon.Resource).Namespace("models")
	if err := client.Delete(t.Context(), "wine", metav1.DeleteOptions{}); err != nil {
		t.Fatal(err)
	}
	time.Sleep(200 * time.Millisecond)
	if _, err := client.Get(t.Context(), "wine", metav1.GetOptions{}); err == nil {
		t.Error("it is back")
	}
}

func TestTrapNReadinessThatFlapsIsAvailableInBetween(t *testing.T) {
	c := startOperator(t, predictor("default"))
	c.until("the Deployment exists", c.exists(made))
	for range 2 {
		c.setReady(t.Context(), made)
		c.until("Available", c.is(seldon.Available))
		c.setStatus(made, observed(0, 1, no, yes).status)
		c.until("Creating", c.is(seldon.Creating))
	}
}
