package up

import (
	"fmt"
	"os"

	"mlflow-steps/sandbox/cluster/podnet"
)

// podRange is the /24 network of the pods' addresses. Only if it is local does anything answer there.
type podRange struct {
	number int
	local  bool
}

func takePodRange() podRange {
	start := os.Getpid() % 250
	if number, err := podnet.Take(start); err == nil {
		return podRange{number: number, local: true}
	}
	return podRange{number: start + 1}
}

func (r podRange) release() {
	if r.local {
		podnet.Release(r.number, os.Getpid())
	}
}

func (r podRange) served() string   { return fmt.Sprintf("198.18.%d.0/25", r.number) }
func (r podRange) scripted() string { return fmt.Sprintf("198.18.%d.128/25", r.number) }
func (r podRange) gateway() string  { return fmt.Sprintf("198.18.%d.1", r.number) }
