package scripted

import (
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"k8s.io/client-go/kubernetes/fake"
)

func TestLogs(t *testing.T) {
	cases := map[string]struct {
		annotations      map[string]string
		steps            int
		container, query string
		status           int
		want             string
	}{
		"not started":     {nil, 1, "model", "", 400, `container "model" in pod "p" is waiting to start: PodInitializing`},
		"running":         {nil, 5, "model", "", 200, "started\n"},
		"crashed":         {map[string]string{"sandbox/pod": "crash-loop"}, 8, "model", "", 200, "ModuleNotFoundError"},
		"run before":      {map[string]string{"sandbox/pod": "crash-loop"}, 8, "model", "previous=true", 200, "ModuleNotFoundError"},
		"no run before":   {nil, 5, "model", "previous=true", 400, "previous terminated container"},
		"init container":  {map[string]string{"sandbox/pod": "init-fails"}, 6, "model-model-initializer", "tailLines=1", 200, "ERROR : : error reading"},
		"own text":        {map[string]string{"sandbox/pod": "crash-loop", "sandbox/log": "::error::no"}, 8, "model", "", 200, "::error::no"},
		"long":            {map[string]string{"sandbox/log-lines": "3"}, 5, "model", "limitBytes=10", 200, "a line of "},
		"dead kubelet":    {map[string]string{"sandbox/log-error": "no space left"}, 5, "model", "", 500, "no space left"},
		"other container": {nil, 5, "modle", "", 400, "is not valid for pod"},
	}
	for title, one := range cases {
		t.Run(title, func(t *testing.T) {
			_, pod := walk(t, one.annotations, one.steps)
			routes := http.NewServeMux()
			routes.HandleFunc("GET /containerLogs/{namespace}/{pod}/{container}", logs{fake.NewClientset(pod)}.answer)
			answer := httptest.NewRecorder()
			routes.ServeHTTP(answer, httptest.NewRequest("GET", "/containerLogs/models/p/"+one.container+"?"+one.query, nil))
			if answer.Code != one.status || !strings.Contains(answer.Body.String(), one.want) {
				t.Errorf("%d %s", answer.Code, answer.Body)
			}
		})
	}
}
