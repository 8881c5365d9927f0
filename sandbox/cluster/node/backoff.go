package node

import "time"

// longestBackoff is the most that a kubelet waits before it starts a crashing container again.
const longestBackoff = 300 * time.Second

// backoff counts the crashes of one container. The first restart comes at once, the second after initial, and every
// further one after twice the time, as with a kubelet.
type backoff struct {
	initial, next time.Duration
	crashed       bool
}

// afterRun returns how long to wait after a run of that length. A container that ran long enough starts over.
func (b *backoff) afterRun(ran time.Duration) time.Duration {
	if ran > 2*longestBackoff {
		b.crashed = false
	}
	if !b.crashed {
		b.crashed, b.next = true, b.initial
		return 0
	}
	delay := b.next
	b.next = min(2*b.next, longestBackoff)
	return delay
}
