// Package component holds what the simulated components have in common: how they log, start, say that they are ready
// and end.
package component

import (
	"context"
	"fmt"
	"log/slog"
	"os"
	"os/signal"
	"syscall"
)

// Run calls work with a context that ends on SIGTERM or Ctrl-C, and returns the process's exit code.
func Run(work func(ctx context.Context, log *slog.Logger) error) int {
	ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGTERM, syscall.SIGINT)
	defer stop()
	log := slog.New(slog.NewTextHandler(os.Stderr, nil))
	if err := work(ctx, log); err != nil && ctx.Err() == nil {
		log.Error("ending", "error", err)
		return 1
	}
	return 0
}

// Ready writes the file that tells the parent that work has begun. Without a path it does nothing.
func Ready(path string) error {
	if path == "" {
		return nil
	}
	return os.WriteFile(path, fmt.Appendln(nil, os.Getpid()), 0o600)
}
