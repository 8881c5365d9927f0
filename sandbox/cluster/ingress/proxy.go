package ingress

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"io"
	"log/slog"
	"net"
	"net/http"
	"strings"
	"time"
)

const (
	// longestBody is what a request may carry: it is kept in memory so that it can be sent again.
	longestBody = 64 << 20
	// patience is how long to look for another endpoint when the ones that were known cannot be reached.
	patience = 2 * time.Second
)

type proxy struct {
	table     *table
	log       *slog.Logger
	transport http.RoundTripper
}

func newProxy(routed *table, log *slog.Logger) *proxy {
	transport := &http.Transport{
		DialContext:         (&net.Dialer{Timeout: time.Second}).DialContext,
		MaxIdleConnsPerHost: 32, IdleConnTimeout: 5 * time.Second,
	}
	return &proxy{table: routed, log: log, transport: transport}
}

// ServeHTTP passes /seldon/NAMESPACE/NAME/REST on as /REST.
func (p *proxy) ServeHTTP(response http.ResponseWriter, request *http.Request) {
	parts := strings.SplitN(strings.TrimPrefix(request.URL.Path, "/seldon/"), "/", 3)
	if !strings.HasPrefix(request.URL.Path, "/seldon/") || len(parts) < 3 {
		refuse(response, http.StatusNotFound, "paths here are /seldon/<namespace>/<name>/…")
		return
	}
	body, err := io.ReadAll(http.MaxBytesReader(response, request.Body, longestBody))
	if err != nil {
		refuse(response, http.StatusRequestEntityTooLarge, err.Error())
		return
	}
	answer, err := p.send(request, body, parts[0], parts[1], "/"+parts[2])
	var gone unroutable
	switch {
	case errors.As(err, &gone):
		refuse(response, gone.status, gone.message)
	case err != nil:
		p.log.Warn("request failed", "path", request.URL.Path, "error", err)
		refuse(response, http.StatusBadGateway, err.Error())
	default:
		defer answer.Body.Close()
		for name, values := range answer.Header {
			response.Header()[name] = values
		}
		response.WriteHeader(answer.StatusCode)
		_, _ = io.Copy(response, answer.Body)
	}
}

// unroutable is a request that no endpoint can be found for.
type unroutable struct {
	status  int
	message string
}

func (u unroutable) Error() string { return u.message }

// send tries one endpoint after the other. Only an endpoint that could not be reached, or closed a connection before
// it answered, is a reason to try another.
func (p *proxy) send(request *http.Request, body []byte, namespace, name, path string) (*http.Response, error) {
	deadline := time.Now().Add(patience)
	for {
		endpoints, known := p.table.endpoints(namespace, name)
		if !known {
			return nil, unroutable{http.StatusNotFound, "no SeldonDeployment " + namespace + "/" + name}
		}
		if len(endpoints) == 0 {
			return nil, unroutable{http.StatusServiceUnavailable, "no pod of " + namespace + "/" + name + " is ready"}
		}
		var last error
		for _, endpoint := range endpoints {
			answer, err := p.transport.RoundTrip(addressed(request, body, endpoint, path))
			if err == nil {
				return answer, nil
			}
			last = err
			if request.Context().Err() != nil {
				return nil, err
			}
		}
		if time.Now().After(deadline) {
			return nil, last
		}
		select {
		case <-request.Context().Done():
			return nil, context.Cause(request.Context())
		case <-time.After(50 * time.Millisecond):
		}
	}
}

func addressed(request *http.Request, body []byte, endpoint, path string) *http.Request {
	sent := request.Clone(request.Context())
	sent.URL.Scheme, sent.URL.Host, sent.URL.Path, sent.URL.RawPath = "http", endpoint, path, ""
	sent.Host, sent.RequestURI = endpoint, ""
	sent.Body, sent.ContentLength = io.NopCloser(bytes.NewReader(body)), int64(len(body))
	for _, hop := range []string{"Connection", "Keep-Alive", "Te", "Trailer", "Transfer-Encoding", "Upgrade"} {
		sent.Header.Del(hop)
	}
	return sent
}

func refuse(response http.ResponseWriter, status int, message string) {
	response.Header().Set("Content-Type", "application/json")
	response.WriteHeader(status)
	_ = json.NewEncoder(response).Encode(map[string]string{"error": message})
}
