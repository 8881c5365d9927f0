package up

import (
	"sync"
	"syscall"
	"time"
)

// crew is all child processes of one cluster.
type crew struct {
	mutex   sync.Mutex
	members map[string]*component
	closed  bool
	died    chan *component
}

func newCrew() *crew {
	return &crew{members: map[string]*component{}, died: make(chan *component, 16)}
}

// start takes the component in and runs it.
func (c *crew) start(member *component) error {
	c.mutex.Lock()
	defer c.mutex.Unlock()
	if c.closed {
		return nil
	}
	c.members[member.name] = member
	return member.start(c.died)
}

func (c *crew) find(name string) *component {
	c.mutex.Lock()
	defer c.mutex.Unlock()
	return c.members[name]
}

func (c *crew) pids() map[string]int {
	c.mutex.Lock()
	defer c.mutex.Unlock()
	pids := map[string]int{}
	for name, member := range c.members {
		pids[name] = member.pid()
	}
	return pids
}

// stopAll ends everything: the node in good order, because it has model servers to end; the rest keeps nothing that
// anybody will read again.
func (c *crew) stopAll() {
	c.mutex.Lock()
	defer c.mutex.Unlock()
	c.closed = true
	var group sync.WaitGroup
	for name, member := range c.members {
		group.Go(func() {
			if name == "node" {
				member.stop(syscall.SIGTERM, 4*time.Second)
			} else {
				member.stop(syscall.SIGKILL, 0)
			}
		})
	}
	group.Wait()
}
