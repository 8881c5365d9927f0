package scripted

import (
	"fmt"
	"net/http"
	"strconv"
	"strings"

	corev1 "k8s.io/api/core/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/client-go/kubernetes"

	"mlflow-steps/sandbox/cluster/kubelet"
)

// Annotations of a pod that say what its logs are.
const (
	// logAnnotation is the log of the container that the script is about.
	logAnnotation = "sandbox/log"
	// logLinesAnnotation puts so many more lines before it.
	logLinesAnnotation = "sandbox/log-lines"
	// logErrorAnnotation is what the kubelet answers instead of a log.
	logErrorAnnotation = "sandbox/log-error"
)

const initLog = `Failed to copy: directory not found
ERROR : : error reading source directory: directory not found
`

// The cause is not at the end: a server that cannot load its model says more while it ends.
const crashLog = `2026-01-01 00:00:00,000 [mlserver] INFO - Loading model 'model'
2026-01-01 00:00:01,000 [mlserver] ERROR - Some of the models failed to load during startup!
Traceback (most recent call last):
  File "/opt/conda/lib/python3.10/site-packages/mlserver/server.py", line 123, in start
    await asyncio.gather(*[self._model_registry.load(model) for model in models])
  File "/opt/conda/lib/python3.10/site-packages/mlserver_mlflow/runtime.py", line 155, in load
    self._model = mlflow.pyfunc.load_model(model_uri)
ModuleNotFoundError: No module named 'scripted_package'
2026-01-01 00:00:01,100 [mlserver] INFO - Waiting for gRPC server shutdown
2026-01-01 00:00:01,200 [mlserver] INFO - gRPC server shutdown complete
`

type logs struct{ kubernetes kubernetes.Interface }

// answer tells the log of a container. Every run of it wrote the same.
func (l logs) answer(response http.ResponseWriter, request *http.Request) {
	podName, containerName := request.PathValue("pod"), request.PathValue("container")
	found, err := l.kubernetes.CoreV1().Pods(request.PathValue("namespace")).Get(request.Context(), podName, metav1.GetOptions{})
	if err != nil || found.Spec.NodeName != name {
		http.Error(response, fmt.Sprintf("pod %q not found", podName), http.StatusNotFound)
		return
	}
	if message := found.Annotations[logErrorAnnotation]; message != "" {
		http.Error(response, message, http.StatusInternalServerError)
		return
	}
	query := request.URL.Query()
	text, refusal := logOf(found, containerName, query.Get("previous") == "true")
	if refusal != "" {
		http.Error(response, refusal, http.StatusBadRequest)
		return
	}
	response.Header().Set("Content-Type", "text/plain")
	content := kubelet.LastLines([]byte(text), kubelet.Number(query, "tailLines"))
	if limit := kubelet.Number(query, "limitBytes"); limit >= 0 {
		content = content[:min(limit, len(content))]
	}
	_, _ = response.Write(content)
}

// logOf returns the text, or why there is none.
func logOf(of *corev1.Pod, containerName string, previous bool) (text, refusal string) {
	for _, group := range []struct {
		statuses []corev1.ContainerStatus
		log      string
	}{{of.Status.InitContainerStatuses, initLog}, {of.Status.ContainerStatuses, crashLog}} {
		for i, status := range group.statuses {
			switch {
			case status.Name != containerName:
			case previous && status.LastTerminationState.Terminated == nil:
				return "", fmt.Sprintf("previous terminated container %q in pod %q not found", containerName, of.Name)
			case status.ContainerID == "":
				return "", fmt.Sprintf("container %q in pod %q is waiting to start: %s", containerName, of.Name, reasonOf(status))
			case i > 0:
				return "started\n", ""
			case status.RestartCount == 0 && status.State.Terminated == nil:
				return written(of, "started\n"), ""
			default:
				return written(of, group.log), ""
			}
		}
	}
	return "", fmt.Sprintf("container %s is not valid for pod %s", containerName, of.Name)
}

func written(of *corev1.Pod, usual string) string {
	if own := of.Annotations[logAnnotation]; own != "" {
		usual = own
	}
	lines, _ := strconv.Atoi(of.Annotations[logLinesAnnotation])
	return strings.Repeat("a line of a long log\n", max(0, lines)) + usual
}
