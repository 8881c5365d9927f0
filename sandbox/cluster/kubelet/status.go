// Package kubelet holds what the simulated kubelets have in common: how they report pods and how they answer for logs.
package kubelet

import (
	"fmt"
	"strings"

	corev1 "k8s.io/api/core/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
)

// PodStatus sums up a pod from its containers, as a kubelet does. previous keeps the times of conditions that have not
// changed.
func PodStatus(
	pod *corev1.Pod, initializers, containers []corev1.ContainerStatus, address string, previous []corev1.PodCondition,
) corev1.PodStatus {
	var uninitialized, unready []string
	for _, status := range initializers {
		if status.State.Terminated == nil || status.State.Terminated.ExitCode != 0 {
			uninitialized = append(uninitialized, status.Name)
		}
	}
	phase := corev1.PodRunning
	for _, status := range containers {
		if !status.Ready {
			unready = append(unready, status.Name)
		}
		if status.State.Waiting != nil && status.LastTerminationState.Terminated == nil {
			phase = corev1.PodPending // it has never run
		}
	}
	if len(uninitialized) > 0 {
		phase = corev1.PodPending
	}
	start := pod.Status.StartTime
	status := corev1.PodStatus{
		Phase: phase, StartTime: start, HostIP: "127.0.0.1", HostIPs: []corev1.HostIP{{IP: "127.0.0.1"}},
		PodIP: address, PodIPs: []corev1.PodIP{{IP: address}}, QOSClass: pod.Status.QOSClass,
		InitContainerStatuses: initializers, ContainerStatuses: containers,
	}
	status.Conditions = []corev1.PodCondition{
		condition(previous, corev1.PodReadyToStartContainers, nil, "", ""),
		condition(previous, corev1.PodInitialized, uninitialized, "ContainersNotInitialized", "containers with incomplete status"),
		condition(previous, corev1.PodReady, unready, "ContainersNotReady", "containers with unready status"),
		condition(previous, corev1.ContainersReady, unready, "ContainersNotReady", "containers with unready status"),
		condition(previous, corev1.PodScheduled, nil, "", ""),
	}
	return status
}

func condition(
	previous []corev1.PodCondition, kind corev1.PodConditionType, missing []string, reason, message string,
) corev1.PodCondition {
	result := corev1.PodCondition{Type: kind, Status: corev1.ConditionTrue, LastTransitionTime: metav1.Now()}
	if len(missing) > 0 {
		result.Status, result.Reason = corev1.ConditionFalse, reason
		result.Message = fmt.Sprintf("%s: [%s]", message, strings.Join(missing, " "))
	}
	for _, old := range previous {
		if old.Type == kind && old.Status == result.Status {
			result.LastTransitionTime = old.LastTransitionTime
		}
	}
	return result
}

// Waiting is the state of a container that does not run.
func Waiting(reason, message string) corev1.ContainerState {
	return corev1.ContainerState{Waiting: &corev1.ContainerStateWaiting{Reason: reason, Message: message}}
}

// Terminated describes an exit. Code 0 is "Completed" for a kubelet too; for a server it is a crash all the same.
func Terminated(code int, started, finished metav1.Time, id string) corev1.ContainerState {
	reason := "Error"
	if code == 0 {
		reason = "Completed"
	}
	return corev1.ContainerState{Terminated: &corev1.ContainerStateTerminated{
		ExitCode: int32(code), Reason: reason, StartedAt: started, FinishedAt: finished, ContainerID: id,
	}}
}
