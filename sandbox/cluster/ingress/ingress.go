// Package ingress stands for the ingress of a cluster: it takes requests on a loopback port and passes them on to pods
// that are ready.
package ingress

import (
	"context"
	"errors"
	"flag"
	"log/slog"
	"net"
	"net/http"
	"os"
	"time"

	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/client-go/dynamic/dynamicinformer"
	"k8s.io/client-go/informers"
	"k8s.io/client-go/tools/cache"

	"mlflow-steps/sandbox/cluster/component"
	"mlflow-steps/sandbox/cluster/connect"
	"mlflow-steps/sandbox/cluster/seldon"
)

// Main runs the ingress as a process.
func Main() int {
	flags := flag.NewFlagSet("ingress", flag.ExitOnError)
	kubeconfig := flags.String("kubeconfig", "", "how to reach the API server")
	listen := flags.String("listen", "127.0.0.1:0", "address to take requests on")
	readyFile := flags.String("ready-file", "", "written once requests can come")
	_ = flags.Parse(os.Args[1:])
	return component.Run(func(ctx context.Context, log *slog.Logger) error {
		clients, err := connect.FromKubeconfig(*kubeconfig, "ingress-simulation")
		if err != nil {
			return err
		}
		listener, err := net.Listen("tcp", *listen)
		if err != nil {
			return err
		}
		log.Info("this is a SIMULATION of an ingress", "address", listener.Addr().String())
		table, err := watch(ctx, clients)
		if err != nil {
			return err
		}
		server := &http.Server{Handler: newProxy(table, log), ReadHeaderTimeout: 10 * time.Second}
		context.AfterFunc(ctx, func() { _ = server.Close() })
		if err := component.Ready(*readyFile); err != nil {
			return err
		}
		if err := server.Serve(listener); !errors.Is(err, http.ErrServerClosed) {
			return err
		}
		return nil
	})
}

// watch follows pods and SeldonDeployments. The latter may not be defined (yet), so only the pods are waited for.
func watch(ctx context.Context, clients *connect.Clients) (*table, error) {
	pods := informers.NewSharedInformerFactoryWithOptions(clients.Typed, 0,
		informers.WithTweakListOptions(func(options *metav1.ListOptions) { options.LabelSelector = seldon.LabelID }))
	loose := dynamicinformer.NewDynamicSharedInformerFactory(clients.Dynamic, 0)
	routed := &table{
		pods:        pods.Core().V1().Pods().Lister(),
		deployments: loose.ForResource(seldon.Resource).Lister(),
	}
	synced := pods.Core().V1().Pods().Informer().HasSynced
	pods.Start(ctx.Done())
	loose.Start(ctx.Done())
	if !cache.WaitForCacheSync(ctx.Done(), synced) {
		return nil, errors.New("stopped before the pods were known")
	}
	return routed, nil
}
