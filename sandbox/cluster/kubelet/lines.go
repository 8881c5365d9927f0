package kubelet

import (
	"bytes"
	"io"
	"net/http"
	"net/url"
	"strconv"
)

// Number reads a query parameter of a request for logs; -1 stands for one that is absent.
func Number(query url.Values, name string) int {
	if value, err := strconv.Atoi(query.Get(name)); err == nil {
		return value
	}
	return -1
}

// LastLines cuts content to its last count lines; a negative count leaves all.
func LastLines(content []byte, count int) []byte {
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

// Limit passes on that many bytes and refuses the rest with io.ErrShortWrite.
func Limit(to io.Writer, bytes int64) io.Writer { return &limited{to: to, left: bytes} }

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
