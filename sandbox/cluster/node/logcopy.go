package node

import (
	"bytes"
	"context"
	"io"
	"net/http"
	"os"
	"time"
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
		to = &limited{to: to, left: options.limit}
	}
	content, err := io.ReadAll(file)
	if err != nil {
		return err
	}
	if _, err := to.Write(lastLines(content, options.tail)); err != nil {
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

// lastLines cuts content to its last count lines; a negative count leaves all.
func lastLines(content []byte, count int) []byte {
	if count < 0 {
		return content
	}
	end := len(bytes.TrimSuffix(content, []byte("\n")))
	start := end
	for range count {
		newline := bytes.LastIndexByte(content[:start], '\n')
		if newline < 0 {
			return content
		}
		start = newline
	}
	if count == 0 {
		return nil
	}
	return content[start+1:]
}

// limited refuses to write more than left bytes.
type limited struct {
	to   io.Writer
	left int64
}

func (l *limited) Write(content []byte) (int, error) {
	if int64(len(content)) <= l.left {
		l.left -= int64(len(content))
		return l.to.Write(content)
	}
	written, err := l.to.Write(content[:l.left])
	l.left = 0
	if err == nil {
		err = io.ErrShortWrite
	}
	return written, err
}

func (l *limited) Flush() {
	if flusher, ok := l.to.(http.Flusher); ok {
		flusher.Flush()
	}
}

func ignoreFull(err error) error {
	if err == io.ErrShortWrite {
		return nil
	}
	return err
}
