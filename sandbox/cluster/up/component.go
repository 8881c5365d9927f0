package up

import (
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"syscall"
	"time"

	"mlflow-steps/sandbox/cluster/lifeline"
)

// component is a child process that runs one command of this binary.
type component struct {
	name      string
	arguments []string
	log       string

	mutex    sync.Mutex
	process  *os.Process
	lifeline io.Closer
	exited   chan struct{}
	wanted   bool
}

func newComponent(name, dir string, arguments ...string) *component {
	return &component{name: name, arguments: arguments, log: filepath.Join(dir, "logs", name+".log")}
}

// start runs the process and reports to died if it ends without having been told to.
func (c *component) start(died chan<- *component) error {
	c.mutex.Lock()
	defer c.mutex.Unlock()
	if c.wanted {
		return fmt.Errorf("%s is running already", c.name)
	}
	self, err := os.Executable()
	if err != nil {
		return err
	}
	log, err := os.OpenFile(c.log, os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o600)
	if err != nil {
		return err
	}
	defer log.Close()
	command := exec.Command(self, append([]string{c.name}, c.arguments...)...)
	command.Stdout, command.Stderr = log, log
	command.Env = append(os.Environ(), lifeline.Variable+"=stdin")
	// A group of its own, so that Ctrl-C reaches only `up`, which then ends its children in order.
	command.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	line, err := command.StdinPipe()
	if err != nil {
		return err
	}
	if err := command.Start(); err != nil {
		return err
	}
	exited := make(chan struct{})
	c.process, c.lifeline, c.exited, c.wanted = command.Process, line, exited, true
	go func() {
		_ = command.Wait()
		close(exited)
		c.mutex.Lock()
		unexpected := c.wanted
		c.wanted = false
		c.mutex.Unlock()
		if unexpected {
			died <- c
		}
	}()
	return nil
}

// stop sends the signal and waits until the process is gone, for which it kills it after patience.
func (c *component) stop(signal syscall.Signal, patience time.Duration) {
	c.mutex.Lock()
	process, exited := c.process, c.exited
	running := c.wanted
	c.wanted = false
	c.mutex.Unlock()
	if !running {
		return
	}
	_ = process.Signal(signal)
	select {
	case <-exited:
	case <-time.After(patience):
		_ = process.Kill()
		<-exited
	}
	_ = c.lifeline.Close()
}

func (c *component) pid() int {
	c.mutex.Lock()
	defer c.mutex.Unlock()
	if c.process == nil {
		return 0
	}
	return c.process.Pid
}

// lastLines returns the end of the component's log.
func (c *component) lastLines(count int) string {
	content, err := os.ReadFile(c.log)
	if err != nil {
		return err.Error()
	}
	const enough = 16 << 10
	if len(content) > enough {
		content = content[len(content)-enough:]
	}
	lines := strings.Split(strings.TrimSpace(string(content)), "\n")
	return strings.Join(lines[max(0, len(lines)-count):], "\n")
}
