// Package guard runs a command in a process group of its own and ends the group when its own parent is gone.
package guard

import (
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"os/signal"
	"syscall"
	"time"
)

// How long the command may take to end after SIGTERM: if somebody asked for it, and if there is nobody left to ask.
const (
	patience        = 5 * time.Second
	patienceOrphans = time.Second
)

// Main runs `guard -- COMMAND ARG…` and returns the command's exit code, 128 plus the signal if one ended it.
func Main() int {
	arguments := os.Args[1:]
	if len(arguments) > 0 && arguments[0] == "--" {
		arguments = arguments[1:]
	}
	if len(arguments) == 0 {
		fmt.Fprintln(os.Stderr, "usage: cluster guard -- COMMAND ARG…")
		return 2
	}
	command := exec.Command(arguments[0], arguments[1:]...)
	command.Stdout, command.Stderr = os.Stdout, os.Stderr
	command.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	orphaned := make(chan struct{})
	asked := make(chan os.Signal, 1)
	signal.Notify(asked, syscall.SIGTERM, syscall.SIGINT, syscall.SIGHUP)
	if err := command.Start(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 127
	}
	go func() { _, _ = io.Copy(io.Discard, os.Stdin); close(orphaned) }()
	exited := make(chan error, 1)
	go func() { exited <- command.Wait() }()
	return exitCode(await(-command.Process.Pid, exited, asked, orphaned))
}

// await returns how the command ended. It leaves nothing of the group behind.
func await(group int, exited <-chan error, asked <-chan os.Signal, orphaned <-chan struct{}) error {
	defer func() { _ = syscall.Kill(group, syscall.SIGKILL) }()
	limit := patienceOrphans
	select {
	case err := <-exited:
		return err
	case <-asked:
		limit = patience
	case <-orphaned:
		orphaned = nil // known; only time matters now
	}
	_ = syscall.Kill(group, syscall.SIGTERM)
	select {
	case err := <-exited:
		return err
	case <-orphaned:
	case <-time.After(limit):
	}
	_ = syscall.Kill(group, syscall.SIGKILL)
	return <-exited
}

func exitCode(err error) int {
	var exit *exec.ExitError
	if !errors.As(err, &exit) {
		return 0
	}
	if status, ok := exit.Sys().(syscall.WaitStatus); ok && status.Signaled() {
		return 128 + int(status.Signal())
	}
	return exit.ExitCode()
}
