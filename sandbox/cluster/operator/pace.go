package operator

import (
	"context"
	"math"
	"math/rand/v2"
	"sync"
	"time"

	appsv1 "k8s.io/api/apps/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/types"
)

// These were measured on the real operator. A new spec is first acted on after 0.06 s in the median and 0.5 s at most;
// an Available that was concluded from an old status stands for up to 0.31 s.
const (
	defaultDelay = 60 * time.Millisecond
	longestDelay = 500 * time.Millisecond
	flipBackHold = 300 * time.Millisecond
)

const flipBackAlways = "always"

// pace is how long a pass takes between reading the cluster and acting on what it read.
type pace struct {
	// first is the median for the first pass over a new spec: as long as it takes, the old status stands.
	first time.Duration

	mutex sync.Mutex
	seen  map[types.UID]sighting
}

// sighting is when the present spec of an object was noticed.
type sighting struct {
	generation int64
	at         time.Time
}

func newPace(first time.Duration) *pace { return &pace{first: first, seen: map[types.UID]sighting{}} }

// notice says since when the object's spec is known, which is since now for a fresh one.
func (p *pace) notice(object metav1.Object) (since time.Duration, fresh bool) {
	p.mutex.Lock()
	defer p.mutex.Unlock()
	known, seen := p.seen[object.GetUID()]
	if seen && known.generation == object.GetGeneration() {
		return time.Since(known.at), false
	}
	p.seen[object.GetUID()] = sighting{generation: object.GetGeneration(), at: time.Now()}
	return 0, true
}

func (p *pace) wait(ctx context.Context, fresh bool) {
	median := min(p.first, defaultDelay)
	if fresh {
		median = p.first
	}
	pause(ctx, draw(median, rand.NormFloat64()))
}

func pause(ctx context.Context, duration time.Duration) {
	select {
	case <-ctx.Done():
	case <-time.After(duration):
	}
}

// draw spreads a delay around its median; deviate is a number from the standard normal distribution.
func draw(median time.Duration, deviate float64) time.Duration {
	delay := time.Duration(float64(median) * math.Exp(0.3*deviate))
	return min(max(delay, median/2), max(longestDelay, median))
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
func (m *memory) recall(deployment *appsv1.Deployment) (status appsv1.DeploymentStatus, remembered bool) {
	m.mutex.Lock()
	defer m.mutex.Unlock()
	if old, kept := m.before[deployment.UID]; kept {
		delete(m.before, deployment.UID)
		return old, true
	}
	return deployment.Status, false
}
