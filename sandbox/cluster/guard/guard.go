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

// patience is how long the command may take to end after SIGTERM.
const patience = 5 * time.Second

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
	end := make(chan struct{}, 2)
	signals := make(chan os.Signal, 1)
	signal.Notify(signals, syscall.SIGTERM, syscall.SIGINT, syscall.SIGHUP)
	if err := command.Start(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 127
	}
	go func() { _, _ = io.Copy(io.Discard, os.Stdin); end <- struct{}{} }()
	go func() { <-signals; end <- struct{}{} }()
	exited := make(chan error, 1)
	go func() { exited <- command.Wait() }()

	group := -command.Process.Pid
	select {
	case err := <-exited:
		_ = syscall.Kill(group, syscall.SIGKILL)
		return exitCode(err)
	case <-end:
	}
	_ = syscall.Kill(group, syscall.SIGTERM)
	select {
	case err := <-exited:
		_ = syscall.Kill(group, syscall.SIGKILL)
		return exitCode(err)
	case <-time.After(patience):
		_ = syscall.Kill(group, syscall.SIGKILL)
		return exitCode(<-exited)
	}
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
