package node

import (
	"regexp"
	"strconv"
	"strings"
	"time"

	corev1 "k8s.io/api/core/v1"
)

var sleepCommand = regexp.MustCompile(`\bsleep\s+(\d+)`)

// preStopSleep is how long a container's preStop hook sleeps. Other hooks are not run.
func preStopSleep(lifecycle *corev1.Lifecycle) time.Duration {
	if lifecycle == nil || lifecycle.PreStop == nil {
		return 0
	}
	if sleep := lifecycle.PreStop.Sleep; sleep != nil {
		return time.Duration(sleep.Seconds) * time.Second
	}
	if exec := lifecycle.PreStop.Exec; exec != nil {
		if match := sleepCommand.FindStringSubmatch(strings.Join(exec.Command, " ")); match != nil {
			seconds, _ := strconv.Atoi(match[1])
			return time.Duration(seconds) * time.Second
		}
	}
	return 0
}
