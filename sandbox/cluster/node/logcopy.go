package node

import (
	"context"
	"io"
	"net/http"
	"os"
	"time"

	"mlflow-steps/sandbox/cluster/kubelet"
)

// logOptions are what a caller asks for. Negative numbers mean all.
type logOptions struct {
	tail  int
	limit int64
	// more says, after the end of the file was reached, whether anything may follow. Without it nothing is waited for.
	more func() bool
}

// copyLog writes the log at path, or its end, and follows it if asked to.
func copyLog(ctx context.Context, to io.Writer, path string, options logOptions) error {
	file, err := os.Open(path)
	if err != nil {
		return err
	}
	defer file.Close()
	if options.limit >= 0 {
		to = kubelet.Limit(to, options.limit)
	}
	content, err := io.ReadAll(file)
	if err != nil {
		return err
	}
	if _, err := to.Write(kubelet.LastLines(content, options.tail)); err != nil {
		return ignoreFull(err)
	}
	for options.more != nil {
		if flusher, ok := to.(http.Flusher); ok {
			flusher.Flush()
		}
		again := options.more() // asked before reading, so that what came in between is not lost
		copied, err := io.Copy(to, file)
		if err != nil {
			return ignoreFull(err)
		}
		if copied == 0 && (!again || !sleep(ctx, 200*time.Millisecond)) {
			return nil
		}
	}
	return nil
}

func ignoreFull(err error) error {
	if err == io.ErrShortWrite {
		return nil
	}
	return err
}
