package node

import (
	"context"
	"time"

	corev1 "k8s.io/api/core/v1"
)

const (
	probePause   = 200 * time.Millisecond
	probeFailing = 3
)

// watchReadiness asks the model until the run ends. It asks more often, and sooner, than the probe in the pod says:
// nobody gains from waiting twenty seconds for a server that is there after three.
func (c *container) watchReadiness(ctx context.Context, plan serverPlan, started time.Time) {
	failures := 0
	var lastEvent time.Time
	for {
		err := plan.ready(ctx)
		if ctx.Err() != nil {
			return
		}
		if err == nil {
			failures = 0
			c.setReady(true)
			c.engine.mark(plan, true)
		} else if failures++; failures >= probeFailing {
			c.setReady(false)
			c.engine.mark(plan, false)
			if time.Since(started) > initialDelay(c.spec) && time.Since(lastEvent) > 10*time.Second {
				lastEvent = time.Now()
				c.recorder.Eventf(c.pod, corev1.EventTypeWarning, "Unhealthy", "Readiness probe failed: %v", err)
			}
		}
		if !sleep(ctx, probePause) {
			return
		}
	}
}

func (c *container) setReady(ready bool) {
	c.mutex.Lock()
	same := c.status.Ready == ready
	c.mutex.Unlock()
	if !same {
		c.set(func(status *corev1.ContainerStatus) { status.Ready = ready && status.State.Running != nil })
	}
}

// initialDelay is when a kubelet would begin to complain.
func initialDelay(spec *corev1.Container) time.Duration {
	if spec.ReadinessProbe == nil {
		return 0
	}
	return time.Duration(spec.ReadinessProbe.InitialDelaySeconds) * time.Second
}
