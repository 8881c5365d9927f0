package node

import (
	"time"

	"mlflow-steps/sandbox/cluster/kubelet"
)

// backoff counts the crashes of one container. The first restart comes at once, the second after initial, and every
// further one after twice the time, as with a kubelet.
type backoff struct {
	initial, next time.Duration
	crashed       bool
}

// afterRun returns how long to wait after a run of that length. A container that ran long enough starts over.
func (b *backoff) afterRun(ran time.Duration) time.Duration {
	if ran > 2*kubelet.LongestBackOff {
		b.crashed = false
	}
	if !b.crashed {
		b.crashed, b.next = true, b.initial
		return 0
	}
	delay := b.next
	b.next = min(2*b.next, kubelet.LongestBackOff)
	return delay
}
