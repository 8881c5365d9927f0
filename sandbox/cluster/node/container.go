package node

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"time"

	corev1 "k8s.io/api/core/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"

	"mlflow-steps/sandbox/cluster/kubelet"
)

// container is one container of a pod. Its worker's mutex guards status, plan and runs.
type container struct {
	*worker
	spec   *corev1.Container
	status corev1.ContainerStatus
	plan   serverPlan
	runs   int
}

func newContainer(w *worker, spec *corev1.Container) *container {
	no := false
	state := kubelet.Waiting("ContainerCreating", "")
	if len(w.pod.Spec.InitContainers) > 0 {
		state = kubelet.Waiting("PodInitializing", "")
	}
	return &container{worker: w, spec: spec, status: corev1.ContainerStatus{
		Name: spec.Name, Image: spec.Image, Started: &no, State: state,
	}}
}

// set changes the status and has it reported.
func (c *container) set(change func(status *corev1.ContainerStatus)) {
	c.mutex.Lock()
	change(&c.status)
	c.mutex.Unlock()
	c.worker.changed()
}

func (c *container) isRunning() bool {
	c.mutex.Lock()
	defer c.mutex.Unlock()
	return c.status.State.Running != nil
}

// logPath is the log of one run, counted from 1.
func (c *container) logPath(run int) string {
	return c.folder(c.spec.Name, fmt.Sprintf("%d.log", run))
}

// openLog begins a new run.
func (c *container) openLog() (*os.File, error) {
	c.mutex.Lock()
	c.runs++
	run := c.runs
	c.mutex.Unlock()
	if err := os.MkdirAll(filepath.Dir(c.logPath(run)), 0o700); err != nil {
		return nil, err
	}
	_ = os.Remove(c.logPath(run - 2)) // a kubelet keeps the present log and the one before
	return os.Create(c.logPath(run))
}

func (c *container) containerID() string {
	return fmt.Sprintf("process://%s/%s/%d", c.pod.UID, c.spec.Name, c.runs)
}

func (c *container) begin() metav1.Time {
	now := metav1.Now()
	c.recorder.Eventf(c.pod, corev1.EventTypeNormal, "Pulled", "Container image %q already present on machine", c.spec.Image)
	c.recorder.Eventf(c.pod, corev1.EventTypeNormal, "Created", "Created container: %s", c.spec.Name)
	c.recorder.Eventf(c.pod, corev1.EventTypeNormal, "Started", "Started container %s", c.spec.Name)
	c.set(func(status *corev1.ContainerStatus) {
		started := true
		status.Started, status.ImageID, status.ContainerID = &started, repository(status.Image), c.containerID()
		status.State = corev1.ContainerState{Running: &corev1.ContainerStateRunning{StartedAt: now}}
	})
	return now
}

// crashed reports the end of a run and waits until the next may begin. It returns false if there will be none.
func (c *container) crashed(ctx context.Context, code int, started metav1.Time, delay time.Duration) bool {
	ended := kubelet.Terminated(code, started, metav1.Now(), c.containerID())
	c.set(func(status *corev1.ContainerStatus) {
		stopped := false
		status.Ready, status.Started, status.State = false, &stopped, ended
	})
	// A kubelet looks once a second, so that the exit itself can be seen for about as long.
	if !sleep(ctx, min(time.Second, c.backoff)) {
		return false
	}
	if delay > 0 {
		what := fmt.Sprintf("restarting failed container=%s pod=%s_%s(%s)", c.spec.Name, c.pod.Name, c.pod.Namespace, c.pod.UID)
		c.recorder.Eventf(c.pod, corev1.EventTypeWarning, "BackOff", "Back-off restarting failed container %s in pod %s_%s(%s)",
			c.spec.Name, c.pod.Name, c.pod.Namespace, c.pod.UID)
		c.set(func(status *corev1.ContainerStatus) {
			status.LastTerminationState = ended
			status.State = kubelet.Waiting("CrashLoopBackOff", fmt.Sprintf("back-off %s %s", delay, what))
		})
		if !sleep(ctx, delay) {
			return false
		}
	}
	c.set(func(status *corev1.ContainerStatus) {
		status.LastTerminationState = ended
		status.RestartCount++
	})
	return true
}

func sleep(ctx context.Context, duration time.Duration) bool {
	select {
	case <-ctx.Done():
		return false
	case <-time.After(duration):
		return true
	}
}
