// Package connect makes the API clients of the simulated components.
package connect

import (
	"k8s.io/client-go/dynamic"
	"k8s.io/client-go/kubernetes"
	"k8s.io/client-go/rest"
	"k8s.io/client-go/tools/clientcmd"
)

// Clients reach one API server as one user.
type Clients struct {
	Config  *rest.Config
	Typed   kubernetes.Interface
	Dynamic dynamic.Interface
}

// FromKubeconfig makes clients that call themselves userAgent, which is also the name of the field manager.
func FromKubeconfig(path, userAgent string) (*Clients, error) {
	config, err := clientcmd.BuildConfigFromFlags("", path)
	if err != nil {
		return nil, err
	}
	config.UserAgent = userAgent
	// The default of five requests a second would be the slowest part of the whole cluster.
	config.QPS, config.Burst = 500, 1000
	// The operator's pods get warnings for what the original does too; nobody here can change it.
	config.WarningHandler = rest.NoWarnings{}
	typed, err := kubernetes.NewForConfig(config)
	if err != nil {
		return nil, err
	}
	loose, err := dynamic.NewForConfig(config)
	if err != nil {
		return nil, err
	}
	return &Clients{Config: config, Typed: typed, Dynamic: loose}, nil
}
