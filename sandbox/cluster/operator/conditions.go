package operator

import (
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"

	"mlflow-steps/sandbox/cluster/seldon"
)

const (
	ready            = "Ready"
	deploymentsReady = "DeploymentsReady"
	servicesReady    = "ServicesReady"
	virtualServices  = "istioVirtualServicesReady"
	hpasReady        = "HpasReady"
	kedaReady        = "KedaReady"
	pdbsReady        = "PdbsReady"
)

// dependents are what Ready sums up, those first whose reason it prefers to show.
var dependents = []string{deploymentsReady, servicesReady, virtualServices, hpasReady, kedaReady, pdbsReady}

// setCondition changes one condition and Ready with it. The time of a condition only moves with its content.
func setCondition(status *seldon.Status, name string, value metav1.ConditionStatus, reason, message string) {
	putCondition(status, seldon.Condition{Type: name, Status: value, Reason: reason, Message: message})
	sum := seldon.Condition{Type: ready, Status: metav1.ConditionTrue}
	for _, dependent := range dependents {
		found := findCondition(status, dependent)
		if found == nil || found.Status == metav1.ConditionUnknown {
			sum.Status = metav1.ConditionUnknown
		}
	}
	for _, dependent := range dependents {
		if found := findCondition(status, dependent); found != nil && found.Status == metav1.ConditionFalse {
			sum.Status, sum.Reason, sum.Message = found.Status, found.Reason, found.Message
			break
		}
	}
	putCondition(status, sum)
}

func putCondition(status *seldon.Status, condition seldon.Condition) {
	condition.LastTransitionTime = metav1.Now().Rfc3339Copy()
	existing := findCondition(status, condition.Type)
	if existing == nil {
		status.Conditions = append(status.Conditions, condition)
		return
	}
	same := *existing
	same.LastTransitionTime = condition.LastTransitionTime
	if same != condition {
		*existing = condition
	}
}

func findCondition(status *seldon.Status, name string) *seldon.Condition {
	for i := range status.Conditions {
		if status.Conditions[i].Type == name {
			return &status.Conditions[i]
		}
	}
	return nil
}

func conditionStatus(value bool) metav1.ConditionStatus {
	if value {
		return metav1.ConditionTrue
	}
	return metav1.ConditionFalse
}
