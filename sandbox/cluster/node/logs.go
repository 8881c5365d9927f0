package node

import (
	"fmt"
	"net/http"
	"strconv"

	"mlflow-steps/sandbox/cluster/kubelet"
)

func (n *node) answerLogs(response http.ResponseWriter, request *http.Request) {
	pod, name := request.PathValue("pod"), request.PathValue("container")
	owner := n.find(request.PathValue("namespace"), pod)
	if owner == nil {
		http.Error(response, fmt.Sprintf("pod %q not found", pod), http.StatusNotFound)
		return
	}
	c := owner.container(name)
	if c == nil {
		http.Error(response, fmt.Sprintf("container %s is not valid for pod %s", name, pod), http.StatusBadRequest)
		return
	}
	query := request.URL.Query()
	c.mutex.Lock()
	run, state := c.runs, c.status.State
	c.mutex.Unlock()
	if query.Get("previous") == "true" {
		run--
		if run < 1 {
			message := fmt.Sprintf("previous terminated container %q in pod %q not found", name, pod)
			http.Error(response, message, http.StatusBadRequest)
			return
		}
	}
	if run < 1 {
		reason := "ContainerCreating"
		if state.Waiting != nil {
			reason = state.Waiting.Reason
		}
		message := fmt.Sprintf("container %q in pod %q is waiting to start: %s", name, pod, reason)
		http.Error(response, message, http.StatusBadRequest)
		return
	}
	options := logOptions{tail: kubelet.Number(query, "tailLines"), limit: int64(kubelet.Number(query, "limitBytes"))}
	if query.Get("follow") == "true" {
		options.more = func() bool { return c.writes(run) }
	}
	response.Header().Set("Content-Type", "text/plain")
	if err := copyLog(request.Context(), response, c.logPath(run), options); err != nil {
		n.log.Warn("cannot send a log", "pod", pod, "container", name, "run", strconv.Itoa(run), "error", err)
	}
}

func (w *worker) container(name string) *container {
	for _, list := range [][]*container{w.initializers, w.containers} {
		for _, c := range list {
			if c.spec.Name == name {
				return c
			}
		}
	}
	return nil
}

// writes says whether that run may still write to its log.
func (c *container) writes(run int) bool {
	c.mutex.Lock()
	defer c.mutex.Unlock()
	return c.runs == run && c.status.State.Running != nil
}
