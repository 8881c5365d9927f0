package node

import (
	"errors"
	"io"
	"os"
	"os/exec"
	"strings"
	"syscall"
	"time"

	"mlflow-steps/sandbox/cluster/lifeline"
)

// process is a guarded child: it ends with this one, however this one ends.
type process struct {
	guard    *os.Process
	lifeline io.Closer
	exited   chan struct{}
	code     int
}

// startProcess runs command under a guard, with stdout and stderr in the file log.
func startProcess(command []string, env map[string]string, folder string, log *os.File) (*process, error) {
	self, err := os.Executable()
	if err != nil {
		return nil, err
	}
	guarded := exec.Command(self, append([]string{"guard", "--"}, command...)...)
	guarded.Dir, guarded.Stdout, guarded.Stderr = folder, log, log
	guarded.Env = childEnvironment(os.Environ(), env)
	guarded.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	line, err := guarded.StdinPipe()
	if err != nil {
		return nil, err
	}
	if err := guarded.Start(); err != nil {
		return nil, err
	}
	p := &process{guard: guarded.Process, lifeline: line, exited: make(chan struct{})}
	go func() {
		p.code = exitCode(guarded.Wait())
		close(p.exited)
	}()
	return p, nil
}

// stop asks the process to end and returns when it has. The guard kills it if it does not.
func (p *process) stop(patience time.Duration) {
	_ = p.guard.Signal(syscall.SIGTERM)
	select {
	case <-p.exited:
	case <-time.After(patience):
		_ = p.lifeline.Close()
		<-p.exited
	}
}

// childEnvironment is this process's, without what could reach a cluster or configure MLServer past its settings files,
// and with the container's own.
func childEnvironment(inherited []string, container map[string]string) []string {
	result := []string{"PYTHONUNBUFFERED=1"}
	for _, variable := range inherited {
		name, _, _ := strings.Cut(variable, "=")
		if name != lifeline.Variable && name != "KUBECONFIG" && !strings.HasPrefix(name, "MLSERVER_") {
			result = append(result, variable)
		}
	}
	for name, value := range container {
		if !strings.HasPrefix(name, "MLSERVER_") {
			result = append(result, name+"="+value)
		}
	}
	return result
}

func exitCode(err error) int {
	var exit *exec.ExitError
	if errors.As(err, &exit) {
		if status, ok := exit.Sys().(syscall.WaitStatus); ok && status.Signaled() {
			return 128 + int(status.Signal())
		}
		return exit.ExitCode()
	}
	return 0
}
