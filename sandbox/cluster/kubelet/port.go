package kubelet

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"flag"
	"fmt"
	"net"
	"net/http"
	"os"
	"time"
)

// Port is where the API server asks a kubelet for logs. Only a caller with a certificate of the cluster's authority
// gets an answer.
type Port struct {
	number                            int
	certificate, key, clientAuthority string
}

// Flags adds the port's settings to those of a command.
func (p *Port) Flags(flags *flag.FlagSet) {
	flags.IntVar(&p.number, "port", 0, "loopback port for logs")
	flags.StringVar(&p.certificate, "certificate", "", "certificate for the port")
	flags.StringVar(&p.key, "key", "", "key of the certificate")
	flags.StringVar(&p.clientAuthority, "client-authority", "", "who has to have signed the certificates of callers")
}

// Number is what the Node object has to name.
func (p *Port) Number() int32 { return int32(p.number) }

// Serve opens the port until the context ends. answer gets the requests for logs, with the path values `namespace`,
// `pod` and `container`.
func (p *Port) Serve(ctx context.Context, answer http.HandlerFunc) error {
	pair, err := tls.LoadX509KeyPair(p.certificate, p.key)
	if err != nil {
		return err
	}
	authority, err := os.ReadFile(p.clientAuthority)
	if err != nil {
		return err
	}
	pool := x509.NewCertPool()
	pool.AppendCertsFromPEM(authority)
	listener, err := tls.Listen("tcp", fmt.Sprintf("127.0.0.1:%d", p.number), &tls.Config{
		Certificates: []tls.Certificate{pair}, ClientCAs: pool, ClientAuth: tls.RequireAndVerifyClientCert,
		MinVersion: tls.VersionTLS12,
	})
	if err != nil {
		return err
	}
	p.number = listener.Addr().(*net.TCPAddr).Port
	routes := http.NewServeMux()
	routes.HandleFunc("GET /containerLogs/{namespace}/{pod}/{container}", answer)
	server := &http.Server{Handler: routes, ReadHeaderTimeout: 10 * time.Second}
	go func() { _ = server.Serve(listener) }()
	context.AfterFunc(ctx, func() { _ = server.Close() })
	return nil
}
