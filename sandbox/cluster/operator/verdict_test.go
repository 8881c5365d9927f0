package operator

import (
	"math"
	"testing"
	"time"

	appsv1 "k8s.io/api/apps/v1"
	corev1 "k8s.io/api/core/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"

	"mlflow-steps/sandbox/cluster/seldon"
)

func observed(ready, unavailable int32, available, progressing corev1.ConditionStatus) observation {
	return observation{name: "d", status: appsv1.DeploymentStatus{
		Replicas: ready + unavailable, ReadyReplicas: ready, AvailableReplicas: ready, UnavailableReplicas: unavailable,
		Conditions: []appsv1.DeploymentCondition{
			{Type: appsv1.DeploymentAvailable, Status: available},
			{Type: appsv1.DeploymentProgressing, Status: progressing},
		},
	}}
}

func stateOf(before seldon.Status, services bool, all ...observation) seldon.Status {
	status := before
	setCondition(&status, servicesReady, metav1.ConditionFalse, "Not all services created", "")
	result := judgeDeployments(&status, all, "d")
	setState(&status, result, services)
	return status
}

const yes, no = corev1.ConditionTrue, corev1.ConditionFalse

func TestStates(t *testing.T) {
	rolling := observed(1, 0, yes, yes)
	rolling.changed = true
	cases := map[string]struct {
		all  []observation
		want string
	}{
		"healthy":                               {[]observation{observed(1, 0, yes, yes)}, seldon.Available},
		"just changed":                          {[]observation{rolling}, seldon.Creating},
		"old status after a change":             {[]observation{observed(1, 0, yes, yes)}, seldon.Available},
		"broken v2 over v1":                     {[]observation{observed(1, 1, yes, yes)}, seldon.Creating},
		"broken v2 over v1, past its deadline":  {[]observation{observed(1, 1, yes, no)}, seldon.Creating},
		"broken first one":                      {[]observation{observed(0, 1, no, yes)}, seldon.Creating},
		"broken first one, past its deadline":   {[]observation{observed(0, 1, no, no)}, seldon.Failed},
		"no replicas":                           {[]observation{observed(0, 0, yes, yes)}, seldon.Creating},
		"broken second predictor past deadline": {[]observation{observed(0, 1, no, yes), observed(0, 1, no, no)}, seldon.Creating},
		"only the second one is past its end":   {[]observation{observed(1, 0, yes, yes), observed(0, 1, no, no)}, seldon.Failed},
	}
	for name, one := range cases {
		t.Run(name, func(t *testing.T) {
			if got := stateOf(seldon.Status{}, true, one.all...); got.State != one.want {
				t.Errorf("state %s, not %s", got.State, one.want)
			}
		})
	}
}

func TestBrokenSecondVersionLooksHalfReady(t *testing.T) {
	status := stateOf(seldon.Status{}, true, observed(1, 1, yes, yes))
	if status.Description != "" {
		t.Errorf("description %q", status.Description)
	}
	if got := findCondition(&status, deploymentsReady); got.Status != metav1.ConditionTrue {
		t.Errorf("DeploymentsReady %v", got)
	}
	if got := findCondition(&status, ready); got.Status != metav1.ConditionFalse || got.Reason != "Not all services created" {
		t.Errorf("Ready %v", got)
	}
}

func TestFailedIsCleared(t *testing.T) {
	failed := seldon.Status{State: seldon.Failed, Description: "old"}
	if got := stateOf(failed, true, observed(1, 0, yes, yes)); got.Description != "" || got.State != seldon.Available {
		t.Errorf("got %v", got)
	}
}

func TestConditionKeepsItsTimeWhileItsContentStays(t *testing.T) {
	long := metav1.NewTime(time.Now().Add(-time.Hour).Truncate(time.Second))
	status := seldon.Status{Conditions: []seldon.Condition{
		{Type: hpasReady, Status: metav1.ConditionTrue, Reason: "r", LastTransitionTime: long},
	}}
	setCondition(&status, hpasReady, metav1.ConditionTrue, "r", "")
	if got := findCondition(&status, hpasReady).LastTransitionTime; !got.Equal(&long) {
		t.Errorf("time moved to %v", got)
	}
	setCondition(&status, hpasReady, metav1.ConditionFalse, "r", "")
	if got := findCondition(&status, hpasReady).LastTransitionTime; got.Equal(&long) {
		t.Error("time did not move")
	}
}

func TestMemoryGivesAnOldStatusOnce(t *testing.T) {
	m := newMemory(true)
	old := &appsv1.Deployment{ObjectMeta: metav1.ObjectMeta{UID: "u"}, Status: appsv1.DeploymentStatus{ReadyReplicas: 1}}
	now := &appsv1.Deployment{ObjectMeta: metav1.ObjectMeta{UID: "u"}}
	m.keep(old)
	if status, remembered := m.recall(now); !remembered || status.ReadyReplicas != 1 {
		t.Errorf("got %v %v", status, remembered)
	}
	if _, remembered := m.recall(now); remembered {
		t.Error("remembered twice")
	}
}

func TestDelayStaysWithinWhatWasMeasured(t *testing.T) {
	for deviate := -4.0; deviate <= 4; deviate++ {
		if got := draw(defaultDelay, deviate); got < defaultDelay/2 || got > longestDelay {
			t.Errorf("%v for %v", got, deviate)
		}
	}
	if got := draw(defaultDelay, 0); math.Abs(float64(got-defaultDelay)) > 1 {
		t.Errorf("median %v", got)
	}
}
