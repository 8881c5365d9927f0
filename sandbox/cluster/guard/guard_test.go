package guard

import (
	"bytes"
	"io"
	"os"
	"os/exec"
	"strings"
	"syscall"
	"testing"
	"time"
)

func TestMain(m *testing.M) {
	if len(os.Args) > 1 && os.Args[1] == "guard" {
		os.Args = os.Args[1:]
		os.Exit(Main())
	}
	os.Exit(m.Run())
}

func start(t *testing.T, script string) (*exec.Cmd, io.Closer, *bytes.Buffer) {
	t.Helper()
	command := exec.Command(os.Args[0], "guard", "--", "/bin/sh", "-c", script)
	output := &bytes.Buffer{}
	command.Stdout = output
	line, err := command.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := command.Start(); err != nil {
		t.Fatal(err)
	}
	return command, line, output
}

func TestExitCodeIsPassedOn(t *testing.T) {
	command, _, output := start(t, "echo hello; exit 7")
	_ = command.Wait()
	if command.ProcessState.ExitCode() != 7 || strings.TrimSpace(output.String()) != "hello" {
		t.Errorf("code %d, output %q", command.ProcessState.ExitCode(), output)
	}
}

func TestOrphansEndWithTheirDescendants(t *testing.T) {
	// Neither the shell nor its child listens to SIGTERM.
	command, line, _ := start(t, `trap "" TERM; sleep 60 & sleep 60`)
	time.Sleep(200 * time.Millisecond)
	begin := time.Now()
	_ = line.Close()
	_ = command.Wait() // also waits for everybody who has its stdout
	if took := time.Since(begin); took > 3*time.Second {
		t.Errorf("took %v", took)
	}
}

func TestSignalIsPassedOn(t *testing.T) {
	command, _, _ := start(t, `trap "exit 5" TERM; while :; do sleep 0.1; done`)
	time.Sleep(200 * time.Millisecond)
	_ = command.Process.Signal(syscall.SIGTERM)
	_ = command.Wait()
	if command.ProcessState.ExitCode() != 5 {
		t.Errorf("code %d", command.ProcessState.ExitCode())
	}
}
