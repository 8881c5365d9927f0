package node

import (
	"context"
	"fmt"
	"os"
	"time"

	corev1 "k8s.io/api/core/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"

	"mlflow-steps/sandbox/cluster/kubelet"
)

// How long a server may take to finish its last requests, when its pod goes and when the whole node does.
const (
	stopPatience    = 4 * time.Second
	hurriedPatience = time.Second
)

// runOnce runs an init container until it succeeds. It returns false if the pod ends before.
func (c *container) runOnce(ctx context.Context) bool {
	if !c.pull(ctx) {
		return false
	}
	pause := backoff{initial: c.backoff}
	for {
		log, err := c.openLog()
		if err != nil {
			c.log.Error("cannot open a log", "pod", c.pod.Name, "error", err)
			return false
		}
		started := c.begin()
		code := 0
		if roleOf(c.spec.Image) == initializer {
			code = fetch(c.pod, c.spec, c.claims, c.modelFolder(), log)
		} else {
			fmt.Fprintf(log, "init container %s does nothing on a simulated node\n", c.spec.Name)
		}
		_ = log.Close()
		if code == 0 {
			c.set(func(status *corev1.ContainerStatus) {
				status.Ready = true
				status.State = kubelet.Terminated(0, started, metav1.Now(), c.containerID())
			})
			return true
		}
		if !c.crashed(ctx, code, started, pause.afterRun(time.Since(started.Time))) {
			return false
		}
	}
}

// runForever runs a container and starts it again whenever it ends, as restartPolicy Always asks.
func (c *container) runForever(ctx context.Context) {
	c.set(func(status *corev1.ContainerStatus) { status.State = kubelet.Waiting("ContainerCreating", "") })
	if !c.pull(ctx) {
		return
	}
	if roleOf(c.spec.Image) != modelServer {
		c.idle(ctx)
		return
	}
	python := c.python
	if c.v1.runs(c.spec) {
		python = c.v1.python
	}
	if !c.untilThere(ctx, python) {
		return
	}
	pause := backoff{initial: c.backoff}
	for {
		code, started, err := c.serve(ctx)
		if ctx.Err() != nil {
			return
		}
		if err != nil {
			c.log.Error("cannot start a model server", "pod", c.pod.Name, "error", err)
			c.set(func(status *corev1.ContainerStatus) { status.State = kubelet.Waiting("RunContainerError", err.Error()) })
			if !sleep(ctx, 5*time.Second) {
				return
			}
			continue
		}
		c.log.Info("model server ended", "pod", c.pod.Name, "container", c.spec.Name, "code", code)
		if !c.crashed(ctx, code, started, pause.afterRun(time.Since(started.Time))) {
			return
		}
	}
}

// idle stands for a container that has no process here. The engine is one: this process does its work.
func (c *container) idle(ctx context.Context) {
	log, err := c.openLog()
	if err == nil {
		fmt.Fprintf(log, "%s is simulated by the node\n", c.spec.Image)
		_ = log.Close()
	}
	c.begin()
	for {
		ready := c.engine.servesAll()
		if roleOf(c.spec.Image) != engine {
			ready = true
		}
		c.setReady(ready)
		if !sleep(ctx, probePause) {
			return
		}
	}
}

// untilThere waits for the interpreter, which may still be being installed.
func (c *container) untilThere(ctx context.Context, python string) bool {
	for logged := false; ; logged = true {
		if _, err := os.Stat(python); err == nil {
			return true
		}
		if !logged {
			c.log.Warn("waiting for the Python that is to serve", "pod", c.pod.Name, "path", python)
		}
		if !sleep(ctx, time.Second) {
			return false
		}
	}
}

// serve runs a model server once and keeps the container's readiness up to date while it lives.
func (c *container) serve(ctx context.Context) (int, metav1.Time, error) {
	listen := ""
	if c.cidrLocal {
		listen = c.address
	}
	plan, err := planServer(c.spec, listen)
	if err != nil {
		return 0, metav1.Time{}, err
	}
	plan.isV1 = c.v1.runs(c.spec)
	folder := c.folder(c.spec.Name, "settings")
	if err := os.MkdirAll(folder, 0o700); err != nil {
		return 0, metav1.Time{}, err
	}
	if err := plan.writeSettings(c.spec, folder, c.modelFolder()); err != nil {
		return 0, metav1.Time{}, err
	}
	log, err := c.openLog()
	if err != nil {
		return 0, metav1.Time{}, err
	}
	defer log.Close()
	// MLServer has a script of its own, but its place differs from system to system; the interpreter is what we know.
	command := []string{c.python, "-c", "from mlserver.cli import main; main()", "start", folder}
	env := environment(c.spec)
	if plan.isV1 {
		command, env = c.v1.command(plan), v1Environment(c.spec, c.modelFolder())
	}
	server, err := startProcess(command, env, folder, log)
	if err != nil {
		return 0, metav1.Time{}, err
	}
	started := c.begin()
	c.engine.use(plan)
	watching, stopWatching := context.WithCancel(ctx)
	defer stopWatching()
	go c.watchReadiness(watching, plan, started.Time)
	select {
	case <-server.exited:
	case <-ctx.Done():
		patience := stopPatience
		if c.hurried.Load() {
			patience = hurriedPatience
		}
		server.stop(patience)
	}
	c.engine.drop(plan)
	return server.code, started, nil
}

// modelFolder is what the pod's containers share under /mnt/models. The initializer of a server is named after it.
func (c *container) modelFolder() string {
	for _, mount := range c.spec.VolumeMounts {
		if mount.MountPath == "/mnt/models" {
			return c.folder("volumes", mount.Name)
		}
	}
	return c.folder("volumes", "none")
}
