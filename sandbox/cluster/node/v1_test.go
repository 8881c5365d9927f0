package node

import (
	"context"
	"net/http"
	"net/http/httptest"
	"net/url"
	"slices"
	"strconv"
	"testing"

	corev1 "k8s.io/api/core/v1"
)

func TestV1ServersAreStartedAsTheirContainersAsk(t *testing.T) {
	v1 := v1Server{"/py", "/serve.py"}
	for image, want := range map[string]bool{
		"seldonio/mlflowserver:1.18.2": true, "docker.io/seldonio/mlflowserver": true, "seldonio/mlserver:1.7.1-mlflow": false,
	} {
		if got := v1.runs(&corev1.Container{Image: image}); got != want {
			t.Errorf("%s: %v", image, got)
		}
	}
	if (v1Server{}).runs(&corev1.Container{Image: "seldonio/mlflowserver"}) {
		t.Error("runs without a script")
	}
	got := v1.command(serverPlan{host: "127.0.0.1", httpPort: 1, statsPort: 2})
	if !slices.Equal(got, []string{"/py", "/serve.py", "127.0.0.1", "--http-port", "1", "--metrics-port", "2"}) {
		t.Errorf("command %q", got)
	}
	container := &corev1.Container{Env: []corev1.EnvVar{{Name: parametersOfEnv, Value: `[{"name":"xtype","type":"STRING","value":"DataFrame"},{"name":"model_uri","type":"STRING","value":"/mnt/models"}]`}}}
	want := `[{"name":"xtype","value":"DataFrame","type":"STRING"},{"name":"model_uri","value":"/here","type":"STRING"}]`
	if got := v1Environment(container, "/here")[parametersOfEnv]; got != want {
		t.Errorf("parameters %s", got)
	}
	container.Env[0].Value = "no JSON"
	if got := v1Environment(container, "/here")[parametersOfEnv]; got != "no JSON" {
		t.Errorf("parameters %s", got)
	}
}

func TestTheEngineKnowsWhichServersSpeakV1(t *testing.T) {
	server := httptest.NewServer(http.HandlerFunc(func(response http.ResponseWriter, request *http.Request) {
		if request.URL.Path != "/api/v1.0/predictions" && request.URL.Path != "/health/ping" {
			response.WriteHeader(http.StatusNotFound)
		}
	}))
	defer server.Close()
	address, _ := url.Parse(server.URL)
	port, _ := strconv.Atoi(address.Port())
	for isV1, want := range map[bool]int{true: http.StatusOK, false: http.StatusNotImplemented} {
		plan := serverPlan{host: address.Hostname(), httpPort: port, isV1: isV1}
		e := &engineServer{servers: map[serverPlan]bool{plan: true}}
		answer := httptest.NewRecorder()
		e.ServeHTTP(answer, httptest.NewRequest(http.MethodPost, "/api/v1.0/predictions", nil))
		if answer.Code != want {
			t.Errorf("V1 %v: %d", isV1, answer.Code)
		}
		if err := plan.ready(context.Background()); (err == nil) != isV1 {
			t.Errorf("V1 %v: ready %v", isV1, err)
		}
	}
}
