package kubelet

import (
	"testing"

	corev1 "k8s.io/api/core/v1"
)

func TestPhase(t *testing.T) {
	running := corev1.ContainerStatus{State: corev1.ContainerState{Running: &corev1.ContainerStateRunning{}}}
	backingOff := corev1.ContainerStatus{
		State:                Waiting("CrashLoopBackOff", ""),
		LastTerminationState: corev1.ContainerState{Terminated: &corev1.ContainerStateTerminated{ExitCode: 1}},
	}
	never := corev1.ContainerStatus{State: Waiting("ImagePullBackOff", "")}
	for name, one := range map[string]struct {
		inits, mains []corev1.ContainerStatus
		want         corev1.PodPhase
	}{
		"all run":              {nil, []corev1.ContainerStatus{running, running}, corev1.PodRunning},
		"one has never run":    {nil, []corev1.ContainerStatus{never, running}, corev1.PodPending},
		"one is restarted":     {nil, []corev1.ContainerStatus{backingOff}, corev1.PodRunning},
		"not yet initialized":  {[]corev1.ContainerStatus{running}, []corev1.ContainerStatus{never}, corev1.PodPending},
		"initializer restarts": {[]corev1.ContainerStatus{backingOff}, []corev1.ContainerStatus{never}, corev1.PodPending},
	} {
		if got := PodStatus(&corev1.Pod{}, one.inits, one.mains, "", nil).Phase; got != one.want {
			t.Errorf("%s: %s", name, got)
		}
	}
}
