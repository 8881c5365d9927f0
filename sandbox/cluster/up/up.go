// Package up starts a whole cluster as child processes and keeps them until it is told to stop.
package up

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/signal"
	"strings"
	"syscall"
	"time"
)

// attempts is how often a cluster is started again because somebody else took one of its ports.
const attempts = 3

// Main runs `cluster up` and returns its exit code.
func Main() int {
	options, err := parseOptions()
	out := newEvents()
	if err != nil {
		out.emit(event{"event": "error", "message": err.Error()})
		return 2
	}
	ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGINT, syscall.SIGTERM, syscall.SIGHUP)
	defer stop()
	lines := make(chan string)
	if !options.IgnoreStdin {
		var endInput context.CancelFunc
		ctx, endInput = context.WithCancel(ctx)
		go readLines(os.Stdin, lines, endInput)
	}
	if err := run(ctx, options, out, lines); err != nil && ctx.Err() == nil {
		out.emit(event{"event": "error", "message": err.Error()})
		return 1
	}
	return 0
}

func run(ctx context.Context, options Options, out *events, lines <-chan string) error {
	c := &cluster{options: options}
	lock, err := c.prepare()
	if lock != nil {
		defer lock.Close()
	}
	if err != nil {
		return err
	}
	c.podRange = takePodRange()
	defer c.podRange.release()
	for attempt := 1; ; attempt++ {
		err = c.once(ctx, out, lines)
		if !errors.Is(err, errPortTaken) || attempt == attempts {
			return err
		}
		out.progress("another process took one of the ports; starting again with others")
	}
}

// once starts everything on freshly chosen ports and serves until the context ends or a component does.
func (c *cluster) once(ctx context.Context, out *events, lines <-chan string) error {
	if err := c.choosePorts(); err != nil {
		return err
	}
	if err := c.writeInternalKubeconfigs(); err != nil {
		return err
	}
	_ = os.RemoveAll(c.path("etcd"))
	crew := newCrew()
	defer crew.stopAll()
	defer os.Remove(c.kubeconfig(admin))

	started := make(chan error, 1)
	startContext, cancel := context.WithCancel(ctx)
	defer cancel()
	go func() { started <- c.startAll(startContext, crew, out) }()
	for {
		select {
		case <-ctx.Done():
			return ctx.Err()
		case dead := <-crew.died:
			return deathOf(dead)
		case err := <-started:
			if err != nil {
				// A component that died is the cause; that it could not be reached is only the consequence.
				select {
				case dead := <-crew.died:
					return deathOf(dead)
				case <-time.After(200 * time.Millisecond):
					return err
				}
			}
		case line := <-lines:
			go c.obey(ctx, crew, out, line)
		}
	}
}

var errPortTaken = errors.New("a port was taken by another process")

// deathOf says which component ended and what it said last.
func deathOf(dead *component) error {
	last := dead.lastLines(15)
	if strings.Contains(last, "address already in use") {
		return fmt.Errorf("%s: %w", dead.name, errPortTaken)
	}
	return fmt.Errorf("%s ended unexpectedly; the end of its log (%s):\n%s", dead.name, dead.log, last)
}
