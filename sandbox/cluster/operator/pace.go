package operator

import (
	"context"
	"math"
	"math/rand/v2"
	"sync"
	"time"

	appsv1 "k8s.io/api/apps/v1"
	"k8s.io/apimachinery/pkg/types"
)

// defaultDelay and longestDelay are what was measured on the real operator: 0.06 s in the median, 0.5 s at most.
const (
	defaultDelay = 60 * time.Millisecond
	longestDelay = 500 * time.Millisecond
)

const flipBackAlways = "always"

// pace is how long a pass takes between reading the cluster and acting on what it read.
type pace struct{ median time.Duration }

func (p pace) wait(ctx context.Context) {
	select {
	case <-ctx.Done():
	case <-time.After(p.draw(rand.NormFloat64())):
	}
}

// draw spreads the delay around its median; deviate is a number from the standard normal distribution.
func (p pace) draw(deviate float64) time.Duration {
	delay := time.Duration(float64(p.median) * math.Exp(0.3*deviate))
	return min(max(delay, p.median/2), max(longestDelay, p.median))
}

// memory keeps the status that a Deployment had before an update, for the one pass after it. The real operator reads
// that old status when its next pass comes before the Deployment controller's; remembering it makes that certain.
type memory struct {
	always bool
	mutex  sync.Mutex
	before map[types.UID]appsv1.DeploymentStatus
}

func newMemory(always bool) *memory {
	return &memory{always: always, before: map[types.UID]appsv1.DeploymentStatus{}}
}

func (m *memory) keep(deployment *appsv1.Deployment) {
	if m.always {
		m.mutex.Lock()
		defer m.mutex.Unlock()
		m.before[deployment.UID] = *deployment.Status.DeepCopy()
	}
}

// recall returns the status to judge the Deployment by, which is the remembered one once.
func (m *memory) recall(deployment *appsv1.Deployment) appsv1.DeploymentStatus {
	m.mutex.Lock()
	defer m.mutex.Unlock()
	if old, kept := m.before[deployment.UID]; kept {
		delete(m.before, deployment.UID)
		return old
	}
	return deployment.Status
}
