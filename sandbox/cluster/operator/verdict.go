package operator

import (
	appsv1 "k8s.io/api/apps/v1"
	corev1 "k8s.io/api/core/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"

	"mlflow-steps/sandbox/cluster/seldon"
)

// observation is one Deployment as a pass of the operator knows it.
type observation struct {
	name string
	// changed says that this pass created it or changed its pods.
	changed bool
	// status may be older than the change of an earlier pass: the operator never compares generations.
	status appsv1.DeploymentStatus
}

// verdict is what the operator concludes from all Deployments.
type verdict struct {
	ready, progressing bool
}

// judgeDeployments updates the status from the Deployments in their order. It has the flaws of the original on
// purpose: it believes a status without asking which generation it belongs to, calls a Deployment failed only when it
// is neither progressing nor available, and looks for that only in the first one that is not ready.
func judgeDeployments(status *seldon.Status, observations []observation, main string) verdict {
	result := verdict{ready: true, progressing: true}
	var last *appsv1.DeploymentCondition
	for _, seen := range observations {
		if seen.changed {
			result.ready = false
			continue
		}
		noteReplicas(status, seen, main)
		available := deploymentCondition(seen.status, appsv1.DeploymentAvailable)
		if seen.status.ReadyReplicas == 0 || seen.status.UnavailableReplicas > 0 {
			if result.ready {
				setFromDeployment(status, available)
				progressing := deploymentCondition(seen.status, appsv1.DeploymentProgressing)
				if isFalse(available) && isFalse(progressing) {
					result.progressing = false
				}
			}
			result.ready = false
		}
		if result.ready && available != nil && (last == nil || last.LastTransitionTime.Before(&available.LastTransitionTime)) {
			last = available
		}
	}
	if result.ready {
		setFromDeployment(status, last)
	}
	return result
}

func noteReplicas(status *seldon.Status, seen observation, main string) {
	if status.DeploymentStatus == nil {
		status.DeploymentStatus = map[string]seldon.DeploymentStatus{}
	}
	status.DeploymentStatus[seen.name] = seldon.DeploymentStatus{
		Replicas: seen.status.Replicas, AvailableReplicas: seen.status.AvailableReplicas,
	}
	if seen.name == main {
		status.Replicas = seen.status.Replicas
	}
}

func setFromDeployment(status *seldon.Status, condition *appsv1.DeploymentCondition) {
	if condition == nil {
		setCondition(status, deploymentsReady, metav1.ConditionUnknown, "", "")
		return
	}
	setCondition(status, deploymentsReady, metav1.ConditionStatus(condition.Status), condition.Reason, condition.Message)
}

// setState draws the conclusion that users see.
func setState(status *seldon.Status, deployments verdict, servicesReady bool) {
	status.Description = ""
	switch {
	case deployments.ready && servicesReady:
		status.State = seldon.Available
	case !deployments.ready && !deployments.progressing:
		status.State = seldon.Failed
		status.Description = "Deployment is no longer progressing and not available."
	default:
		status.State = seldon.Creating
	}
}

func deploymentCondition(status appsv1.DeploymentStatus, kind appsv1.DeploymentConditionType) *appsv1.DeploymentCondition {
	for i := range status.Conditions {
		if status.Conditions[i].Type == kind {
			return &status.Conditions[i]
		}
	}
	return nil
}

func isFalse(condition *appsv1.DeploymentCondition) bool {
	return condition != nil && condition.Status == corev1.ConditionFalse
}
