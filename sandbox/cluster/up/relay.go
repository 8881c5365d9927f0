package up

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"syscall"
	"time"
)

// relay stands for the Service in front of the operator's webhook. While nobody is behind it, callers wait in vain, as with
// a Service that has no endpoints.
func relay(ctx context.Context, from, to int) error {
	listener, err := net.Listen("tcp", fmt.Sprintf("127.0.0.1:%d", from))
	if errors.Is(err, syscall.EADDRINUSE) {
		return errPortTaken
	}
	if err != nil {
		return err
	}
	context.AfterFunc(ctx, func() { _ = listener.Close() })
	go func() {
		for {
			caller, err := listener.Accept()
			if err != nil {
				return
			}
			go pass(ctx, caller, to)
		}
	}()
	return nil
}

// relayPatience is longer than any caller waits for a webhook.
const relayPatience = time.Minute

func pass(ctx context.Context, caller net.Conn, to int) {
	defer caller.Close()
	context.AfterFunc(ctx, func() { _ = caller.Close() })
	behind, err := net.DialTimeout("tcp", fmt.Sprintf("127.0.0.1:%d", to), time.Second)
	if err != nil {
		_ = caller.SetReadDeadline(time.Now().Add(relayPatience))
		_, _ = io.Copy(io.Discard, caller) // until the caller gives up
		return
	}
	defer behind.Close()
	go func() {
		_, _ = io.Copy(behind, caller)
		_ = behind.Close()
	}()
	_, _ = io.Copy(caller, behind)
}
