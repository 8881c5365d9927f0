package up

import (
	"encoding/json"
	"io"
	"os"
	"sync"
)

// events are the JSON lines that `up` prints: its only output on stdout.
type events struct {
	mutex sync.Mutex
	out   io.Writer
}

type event map[string]any

func newEvents() *events { return &events{out: os.Stdout} }

func (e *events) emit(content event) {
	e.mutex.Lock()
	defer e.mutex.Unlock()
	line, err := json.Marshal(content)
	if err != nil {
		return
	}
	_, _ = e.out.Write(append(line, '\n'))
}

func (e *events) progress(message string) {
	e.emit(event{"event": "progress", "message": message})
}
