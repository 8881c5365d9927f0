package node

import (
	"context"
	"encoding/json"
	"fmt"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	corev1 "k8s.io/api/core/v1"
)

// mlflowRuntime serves what MLflow saved. V1 pods name no runtime and get it too, where they do not get a server of their own.
const mlflowRuntime = "mlserver_mlflow.MLflowRuntime"

// serverPlan is how one model server is to run.
type serverPlan struct {
	host                          string
	httpPort, grpcPort, statsPort int
	model                         string
	// isV1 says that it is Seldon's own wrapper, not MLServer.
	isV1 bool
}

func (p serverPlan) address() string { return net.JoinHostPort(p.host, strconv.Itoa(p.httpPort)) }

// planServer takes the ports that the container asks for if the pod has an address of its own, and free ones if it
// has to share the loopback address with others.
func planServer(container *corev1.Container, podAddress string) (serverPlan, error) {
	env := environment(container)
	plan := serverPlan{host: podAddress, model: env["MLSERVER_MODEL_NAME"]}
	if plan.model == "" {
		plan.model = container.Name
	}
	if podAddress != "" {
		plan.httpPort = number(env["MLSERVER_HTTP_PORT"], 9000)
		plan.grpcPort = number(env["MLSERVER_GRPC_PORT"], 9500)
		plan.statsPort = plan.httpPort + 20000
		return plan, nil
	}
	plan.host = "127.0.0.1"
	for _, port := range []*int{&plan.httpPort, &plan.grpcPort, &plan.statsPort} {
		listener, err := net.Listen("tcp", "127.0.0.1:0")
		if err != nil {
			return plan, err
		}
		defer listener.Close()
		*port = listener.Addr().(*net.TCPAddr).Port
	}
	return plan, nil
}

// writeSettings writes the two files that `mlserver start` reads in folder. models is what the container sees as
// /mnt/models.
func (p serverPlan) writeSettings(container *corev1.Container, folder, models string) error {
	env := environment(container)
	runtime := env["MLSERVER_MODEL_IMPLEMENTATION"]
	if runtime == "" {
		runtime = mlflowRuntime
	}
	uri := env["MLSERVER_MODEL_URI"]
	if uri == "" {
		uri = "/mnt/models"
	}
	if rest, below := strings.CutPrefix(uri, "/mnt/models"); below {
		uri = filepath.Join(models, rest)
	}
	settings := map[string]any{
		"host": p.host, "http_port": p.httpPort, "grpc_port": p.grpcPort, "metrics_port": p.statsPort,
		// Workers would be processes of their own, for no gain with one small model.
		"parallel_workers": 0,
	}
	model := map[string]any{
		"name": p.model, "implementation": runtime, "parameters": map[string]any{"uri": uri},
	}
	if err := writeJSON(filepath.Join(folder, "settings.json"), settings); err != nil {
		return err
	}
	return writeJSON(filepath.Join(folder, "model-settings.json"), model)
}

// ready asks MLServer for the model itself: the server as a whole says that it is ready shortly before it ends because the
// model could not be loaded. A V1 server answers nothing before it has tried to load its model.
func (p serverPlan) ready(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, time.Second)
	defer cancel()
	path := "/v2/models/" + p.model + "/ready"
	if p.isV1 {
		path = "/health/ping"
	}
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, "http://"+p.address()+path, nil)
	if err != nil {
		return err
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		return err
	}
	_ = response.Body.Close()
	if response.StatusCode != http.StatusOK {
		return fmt.Errorf("HTTP probe failed with statuscode: %d", response.StatusCode)
	}
	return nil
}

// environment is the container's, as far as it is written out in the pod.
func environment(container *corev1.Container) map[string]string {
	env := map[string]string{}
	for _, variable := range container.Env {
		env[variable.Name] = variable.Value
	}
	return env
}

func number(text string, otherwise int) int {
	if value, err := strconv.Atoi(text); err == nil {
		return value
	}
	return otherwise
}

func writeJSON(path string, content any) error {
	text, err := json.MarshalIndent(content, "", "  ")
	if err != nil {
		return err
	}
	return os.WriteFile(path, text, 0o600)
}
