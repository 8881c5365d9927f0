package up

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"os"
	"strings"
	"syscall"
	"time"

	"mlflow-steps/sandbox/cluster/connect"
)

// readLines passes on what is written to stdin, and calls end when nobody will write any more.
func readLines(input io.Reader, lines chan<- string, end func()) {
	scanner := bufio.NewScanner(input)
	for scanner.Scan() {
		if line := strings.TrimSpace(scanner.Text()); line != "" {
			lines <- line
		}
	}
	end()
}

// obey carries out `stop NAME` and `start NAME` and says so when it is done. What is stopped is killed outright: the
// tests want to see what a crash does.
func (c *cluster) obey(ctx context.Context, crew *crew, out *events, line string) {
	verb, name, _ := strings.Cut(line, " ")
	member := crew.find(strings.TrimSpace(name))
	if member == nil || (verb != "stop" && verb != "start") {
		out.emit(event{"event": "refused", "command": line, "message": "not `stop` or `start` and a running component's name"})
		return
	}
	if verb == "stop" {
		member.stop(syscall.SIGKILL, 0)
		out.emit(event{"event": "stopped", "component": name})
		return
	}
	_ = os.Remove(c.readyFile(member.name))
	if err := crew.start(member); err != nil {
		out.emit(event{"event": "refused", "command": line, "message": err.Error()})
		return
	}
	if err := c.untilWorks(ctx, member); err != nil {
		out.emit(event{"event": "refused", "command": line, "message": err.Error()})
		return
	}
	out.emit(event{"event": "started", "component": name, "pid": member.pid()})
}

// untilWorks waits until a restarted component does its work again.
func (c *cluster) untilWorks(ctx context.Context, member *component) error {
	switch member.name {
	case "kube-apiserver":
		clients, err := connect.FromKubeconfig(c.kubeconfig(bootstrap), "cluster-up")
		if err != nil {
			return fmt.Errorf("no way to the API server: %w", err)
		}
		return c.untilReadyz(ctx, clients, startLimit)
	case "node", "scripted-node", "ingress", "seldon-operator":
		return c.untilReadyFile(ctx, member.name)
	default:
		time.Sleep(time.Second) // etcd, controller-manager and scheduler have no port to ask
		return nil
	}
}
