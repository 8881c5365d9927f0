package node

import (
	"context"
	"log/slog"
	"os"
	"path/filepath"
	"slices"
	"testing"
	"time"

	corev1 "k8s.io/api/core/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/client-go/kubernetes/fake"

	"mlflow-steps/sandbox/cluster/connect"
	"mlflow-steps/sandbox/cluster/guard"
)

// The node starts servers under a guard, which is a command of its own binary; here that is the test's.
func TestMain(m *testing.M) {
	if len(os.Args) > 1 && os.Args[1] == "guard" {
		os.Args = os.Args[1:]
		os.Exit(guard.Main())
	}
	os.Exit(m.Run())
}

// startPod runs one pod on a node whose "Python" is a shell script.
func startPod(t *testing.T, image, script string) (context.Context, *connect.Clients) {
	t.Helper()
	python := filepath.Join(t.TempDir(), "python")
	if err := os.WriteFile(python, []byte("#!/bin/sh\n"+script+"\n"), 0o700); err != nil {
		t.Fatal(err)
	}
	pod := &corev1.Pod{
		ObjectMeta: metav1.ObjectMeta{Name: "p", Namespace: "models", UID: "u"},
		Spec:       corev1.PodSpec{NodeName: name, Containers: []corev1.Container{{Name: "model", Image: image}}},
	}
	clients := &connect.Clients{Typed: fake.NewClientset(pod)}
	n := newNode(options{
		dir: t.TempDir(), python: python, cidr: "198.18.0.0/24", backoff: 200 * time.Millisecond, preStopMax: time.Millisecond,
	}, clients, slog.New(slog.DiscardHandler))
	ctx, cancel := context.WithCancel(t.Context())
	n.observe(ctx, pod)
	t.Cleanup(func() { cancel(); n.group.Wait() })
	return ctx, clients
}

// until waits for a container status that check accepts.
func until(ctx context.Context, t *testing.T, clients *connect.Clients, check func(corev1.ContainerStatus) bool) *corev1.Pod {
	t.Helper()
	var last *corev1.Pod
	for range 500 {
		pod, err := clients.Typed.CoreV1().Pods("models").Get(ctx, "p", metav1.GetOptions{})
		if err == nil {
			last = pod
			if slices.ContainsFunc(pod.Status.ContainerStatuses, check) {
				return pod
			}
		}
		time.Sleep(10 * time.Millisecond)
	}
	t.Fatalf("never; last status %+v", last.Status)
	return nil
}

func crashLooping(status corev1.ContainerStatus) bool {
	return status.State.Waiting != nil && status.State.Waiting.Reason == "CrashLoopBackOff"
}

func TestAServerThatEndsHasCrashed(t *testing.T) {
	for code, reason := range map[string]string{"0": "Completed", "3": "Error"} {
		t.Run("exit "+code, func(t *testing.T) {
			ctx, clients := startPod(t, "seldonio/mlserver:1", "echo why; exit "+code)
			pod := until(ctx, t, clients, crashLooping)
			status := pod.Status.ContainerStatuses[0]
			if got := status.LastTerminationState.Terminated; got == nil || got.Reason != reason {
				t.Errorf("last state %v", got)
			}
			if status.RestartCount != 1 || status.Ready {
				t.Errorf("restarts %d, ready %v", status.RestartCount, status.Ready)
			}
			want := "back-off 200ms restarting failed container=model pod=p_models(u)"
			if status.State.Waiting.Message != want {
				t.Errorf("message %q", status.State.Waiting.Message)
			}
			if pod.Status.Phase != corev1.PodRunning {
				t.Errorf("phase %s", pod.Status.Phase)
			}
		})
	}
}

func TestAServerThatDoesNotAnswerIsNotReady(t *testing.T) {
	ctx, clients := startPod(t, "seldonio/mlserver:1", "exec sleep 60")
	pod := until(ctx, t, clients, func(status corev1.ContainerStatus) bool { return status.State.Running != nil })
	time.Sleep(300 * time.Millisecond)
	if pod.Status.ContainerStatuses[0].Ready {
		t.Error("ready")
	}
}

func TestAnUnknownImageCannotBePulled(t *testing.T) {
	ctx, clients := startPod(t, "nobody/nothing:1", "")
	until(ctx, t, clients, func(status corev1.ContainerStatus) bool {
		return status.State.Waiting != nil && status.State.Waiting.Reason == "ErrImagePull"
	})
	pod := until(ctx, t, clients, func(status corev1.ContainerStatus) bool {
		return status.State.Waiting != nil && status.State.Waiting.Reason == "ImagePullBackOff"
	})
	if pod.Status.Phase != corev1.PodPending {
		t.Errorf("phase %s", pod.Status.Phase)
	}
}
