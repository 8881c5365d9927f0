package node

import (
	"context"
	"fmt"
	"time"

	corev1 "k8s.io/api/core/v1"

	"mlflow-steps/sandbox/cluster/kubelet"
)

// pull returns once the image is on the node. What is not there from the beginning never will be, so it then reports
// what a kubelet reports about a registry that does not have the image, until the pod is gone.
func (c *container) pull(ctx context.Context) bool {
	if roleOf(c.spec.Image) != unknownImage {
		return true
	}
	failure := kubelet.PullError(c.spec.Image, "NotFound", "not found")
	for delay := c.backoff; ; delay = min(2*delay, kubelet.LongestBackOff) {
		c.recorder.Eventf(c.pod, corev1.EventTypeNormal, "Pulling", "Pulling image %q", c.spec.Image)
		c.recorder.Eventf(c.pod, corev1.EventTypeWarning, "Failed", "Failed to pull image %q: %s", c.spec.Image, failure)
		c.recorder.Event(c.pod, corev1.EventTypeWarning, "Failed", "Error: ErrImagePull")
		c.set(func(status *corev1.ContainerStatus) { status.State = kubelet.Waiting("ErrImagePull", failure) })
		if !sleep(ctx, min(2*time.Second, c.backoff)) {
			return false
		}
		c.recorder.Eventf(c.pod, corev1.EventTypeNormal, "BackOff", "Back-off pulling image %q", c.spec.Image)
		c.recorder.Event(c.pod, corev1.EventTypeWarning, "Failed", "Error: ImagePullBackOff")
		message := fmt.Sprintf("Back-off pulling image %q: ErrImagePull: %s", c.spec.Image, failure)
		c.set(func(status *corev1.ContainerStatus) { status.State = kubelet.Waiting("ImagePullBackOff", message) })
		if !sleep(ctx, delay) {
			return false
		}
	}
}
