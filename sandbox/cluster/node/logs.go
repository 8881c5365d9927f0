package node

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"fmt"
	"net"
	"net/http"
	"os"
	"strconv"
	"time"
)

// serveLogs opens the port on which the API server asks a kubelet for logs. Only a caller with a certificate of the
// cluster's authority gets an answer.
func (n *node) serveLogs(ctx context.Context) error {
	pair, err := tls.LoadX509KeyPair(n.certificate, n.key)
	if err != nil {
		return err
	}
	authority, err := os.ReadFile(n.clientAuthority)
	if err != nil {
		return err
	}
	pool := x509.NewCertPool()
	pool.AppendCertsFromPEM(authority)
	listener, err := tls.Listen("tcp", fmt.Sprintf("127.0.0.1:%d", n.port), &tls.Config{
		Certificates: []tls.Certificate{pair}, ClientCAs: pool, ClientAuth: tls.RequireAndVerifyClientCert,
		MinVersion: tls.VersionTLS12,
	})
	if err != nil {
		return err
	}
	n.port = listener.Addr().(*net.TCPAddr).Port
	routes := http.NewServeMux()
	routes.HandleFunc("GET /containerLogs/{namespace}/{pod}/{container}", n.answerLogs)
	server := &http.Server{Handler: routes, ReadHeaderTimeout: 10 * time.Second}
	go func() { _ = server.Serve(listener) }()
	context.AfterFunc(ctx, func() { _ = server.Close() })
	return nil
}

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
	options := logOptions{tail: number(query.Get("tailLines"), -1), limit: int64(number(query.Get("limitBytes"), -1))}
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
