package operator

import (
	"testing"
	"time"

	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"

	"mlflow-steps/sandbox/cluster/seldon"
)

func TestOrdersOfTheSpecCountBeforeThoseOfTheObject(t *testing.T) {
	deployment := &seldon.Deployment{
		ObjectMeta: metav1.ObjectMeta{Annotations: map[string]string{delayAnnotation: "1s", flipBackAnnotation: "2s"}},
		Spec:       seldon.Spec{Annotations: map[string]string{delayAnnotation: "3s", errorForAnnotation: "no duration"}},
	}
	if got, want := ordersOf(deployment), (orders{delay: 3 * time.Second, flipBack: 2 * time.Second}); got != want {
		t.Errorf("got %v, not %v", got, want)
	}
}

func TestWithoutOrdersItIsAsItWasMeasured(t *testing.T) {
	if got, want := ordersOf(&seldon.Deployment{}), (orders{flipBack: flipBackHold}); got != want {
		t.Errorf("got %v, not %v", got, want)
	}
}
