// Package lifeline ends a process when the one that started it is gone.
//
// The parent keeps the writing end of a pipe and gives the reading end to the child as its standard input. The kernel
// closes the pipe however the parent ends, also by SIGKILL, and on every system that has pipes.
package lifeline

import (
	"io"
	"os"
	"syscall"
	"time"
)

// Variable is set in the environment of a child whose standard input is such a pipe.
const Variable = "CLUSTER_LIFELINE"

// patience is how long a process may take to end in good order before it is ended at once.
const patience = 3 * time.Second

// Hold ends this process soon after the parent is gone, if the parent asked for it.
func Hold() {
	if os.Getenv(Variable) == "" {
		return
	}
	go func() {
		_, _ = io.Copy(io.Discard, os.Stdin)
		_ = syscall.Kill(os.Getpid(), syscall.SIGTERM)
		time.Sleep(patience)
		os.Exit(1)
	}()
}
