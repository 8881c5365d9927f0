package up

import (
	"context"
	"errors"
	"net"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strconv"
	"testing"
	"time"
)

func TestRelayWaitsForNobody(t *testing.T) {
	server := httptest.NewServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) {}))
	address, _ := url.Parse(server.URL)
	behind, _ := strconv.Atoi(address.Port())
	ports, err := freePorts(1)
	if err != nil {
		t.Fatal(err)
	}
	if err := relay(t.Context(), ports[0], behind); err != nil {
		t.Fatal(err)
	}
	front := "http://" + net.JoinHostPort("127.0.0.1", strconv.Itoa(ports[0]))
	client := http.Client{Timeout: 300 * time.Millisecond, Transport: &http.Transport{DisableKeepAlives: true}}
	if _, err := client.Get(front); err != nil {
		t.Errorf("with somebody behind it: %v", err)
	}
	server.Close()
	if _, err := client.Get(front); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("with nobody behind it: %v", err)
	}
}
