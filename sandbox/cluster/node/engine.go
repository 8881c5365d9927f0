package node

import (
	"context"
	"encoding/json"
	"net"
	"net/http"
	"net/http/httputil"
	"net/url"
	"strings"
	"sync"
	"time"

	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/types"
)

// engineServer stands for the service orchestrator of one pod: it listens where the pod's engine would and passes
// requests on to the pod's model servers.
type engineServer struct {
	server  *http.Server
	mutex   sync.Mutex
	wanted  int
	servers map[serverPlan]bool
}

// openEngine listens on the pod's own address if there is one, else on loopback, and notes on the pod where.
func (w *worker) openEngine(ctx context.Context) {
	e := &engineServer{servers: map[serverPlan]bool{}}
	for _, c := range w.containers {
		if roleOf(c.spec.Image) == modelServer {
			e.wanted++
		}
	}
	w.engine = e
	listen := "127.0.0.1:0"
	if w.cidrLocal {
		listen = net.JoinHostPort(w.address, "8000")
	}
	listener, err := net.Listen("tcp", listen)
	if err != nil {
		w.log.Error("the pod's engine cannot listen", "pod", w.pod.Name, "error", err)
		return
	}
	e.server = &http.Server{Handler: e, ReadHeaderTimeout: 10 * time.Second}
	go func() { _ = e.server.Serve(listener) }()
	patch, _ := json.Marshal(map[string]any{"metadata": map[string]any{
		"uid": w.pod.UID, "annotations": map[string]string{EndpointAnnotation: listener.Addr().String()},
	}})
	_, err = w.clients.Typed.CoreV1().Pods(w.pod.Namespace).
		Patch(ctx, w.pod.Name, types.MergePatchType, patch, metav1.PatchOptions{})
	if err != nil {
		w.log.Error("cannot note the pod's endpoint", "pod", w.pod.Name, "error", err)
	}
}

func (e *engineServer) close() {
	if e == nil || e.server == nil {
		return
	}
	ctx, cancel := context.WithTimeout(context.Background(), time.Second)
	defer cancel()
	_ = e.server.Shutdown(ctx)
}

func (e *engineServer) use(plan serverPlan) { e.mark(plan, false) }

func (e *engineServer) mark(plan serverPlan, ready bool) {
	e.mutex.Lock()
	defer e.mutex.Unlock()
	e.servers[plan] = ready
}

func (e *engineServer) drop(plan serverPlan) {
	e.mutex.Lock()
	defer e.mutex.Unlock()
	delete(e.servers, plan)
}

// servesAll says whether every model server of the pod is ready.
func (e *engineServer) servesAll() bool {
	e.mutex.Lock()
	defer e.mutex.Unlock()
	ready := 0
	for _, one := range e.servers {
		if one {
			ready++
		}
	}
	return ready >= e.wanted
}

// find returns the server whose model the path names, or any if it names none.
func (e *engineServer) find(path string) (serverPlan, bool) {
	e.mutex.Lock()
	defer e.mutex.Unlock()
	model, _, _ := strings.Cut(strings.TrimPrefix(path, "/v2/models/"), "/")
	var any serverPlan
	found := false
	for plan := range e.servers {
		if plan.model == model {
			return plan, true
		}
		any, found = plan, true
	}
	return any, found
}

// ServeHTTP passes requests on as they are: V1 and V2 have the same paths at the server.
func (e *engineServer) ServeHTTP(response http.ResponseWriter, request *http.Request) {
	switch {
	case request.URL.Path == "/live":
		response.WriteHeader(http.StatusOK)
	case request.URL.Path == "/ready":
		if !e.servesAll() {
			response.WriteHeader(http.StatusServiceUnavailable)
		}
	default:
		plan, found := e.find(request.URL.Path)
		if !found {
			refuse(response, http.StatusServiceUnavailable, "no model server is running in this pod")
			return
		}
		if strings.HasPrefix(request.URL.Path, "/api/") && !plan.isV1 {
			refuse(response, http.StatusNotImplemented, "this pod's server speaks V2: use /v2/models/<name>/infer")
			return
		}
		proxy := httputil.NewSingleHostReverseProxy(&url.URL{Scheme: "http", Host: plan.address()})
		proxy.ErrorHandler = func(response http.ResponseWriter, _ *http.Request, err error) {
			refuse(response, http.StatusBadGateway, err.Error())
		}
		proxy.ServeHTTP(response, request)
	}
}

func refuse(response http.ResponseWriter, status int, message string) {
	response.Header().Set("Content-Type", "application/json")
	response.WriteHeader(status)
	_ = json.NewEncoder(response).Encode(map[string]string{"error": message})
}
