// Package node simulates a kubelet: it takes the pods that the real scheduler binds to it, runs model servers as real
// processes and reports about them as a kubelet would. It has no containers, no images and no isolation.
package node

import (
	"context"
	"errors"
	"flag"
	"log/slog"
	"os"
	"sync"
	"time"

	corev1 "k8s.io/api/core/v1"
	"k8s.io/apimachinery/pkg/types"
	"k8s.io/client-go/informers"
	"k8s.io/client-go/kubernetes/scheme"
	typedcorev1 "k8s.io/client-go/kubernetes/typed/core/v1"
	"k8s.io/client-go/tools/cache"
	"k8s.io/client-go/tools/record"

	"mlflow-steps/sandbox/cluster/claims"
	"mlflow-steps/sandbox/cluster/component"
	"mlflow-steps/sandbox/cluster/connect"
	"mlflow-steps/sandbox/cluster/kubelet"
	"mlflow-steps/sandbox/cluster/podnet"
)

// name of the Node object.
const name = "sandbox"

// EndpointAnnotation says on a pod where its engine listens, for whoever cannot reach the pod's own address.
const EndpointAnnotation = "sandbox/endpoint"

type options struct {
	dir, python           string
	v1                    v1Server
	claims                claims.Claims
	cidr                  string
	cidrLocal             bool
	port                  kubelet.Port
	backoff, preStopMax   time.Duration
	readyFile, kubeconfig string
}

// node is everything that its pods share.
type node struct {
	options
	clients   *connect.Clients
	log       *slog.Logger
	recorder  record.EventRecorder
	addresses *addresses
	parent    int

	mutex sync.Mutex
	pods  map[types.UID]*worker
	group sync.WaitGroup
}

// Main runs the node as a process.
func Main() int {
	chosen := options{claims: claims.Claims{}}
	flags := flag.NewFlagSet("node", flag.ExitOnError)
	flags.StringVar(&chosen.kubeconfig, "kubeconfig", "", "how to reach the API server")
	flags.StringVar(&chosen.dir, "dir", "", "folder for models and logs of pods")
	flags.StringVar(&chosen.python, "python", "", "Python that has MLServer; looked for when a pod starts")
	flags.StringVar(&chosen.v1.python, "v1-python", "", "Python that has Seldon's own wrapper; looked for when a pod starts")
	flags.StringVar(&chosen.v1.script, "v1-script", "", "what starts that wrapper; without it, V1 pods get MLServer too")
	flags.Var(chosen.claims, "claim", "NAME=PATH: a folder that pods see as a PersistentVolumeClaim (repeatable)")
	flags.StringVar(&chosen.cidr, "pod-cidr", "198.18.0.0/24", "network of the pods' addresses")
	flags.BoolVar(&chosen.cidrLocal, "pod-cidr-local", false, "the network is local to this machine: listen on pods' addresses")
	chosen.port.Flags(flags)
	flags.DurationVar(&chosen.backoff, "backoff", 10*time.Second, "first back-off of a crashing container")
	flags.DurationVar(&chosen.preStopMax, "pre-stop-max", 2*time.Second, "longest preStop sleep to wait for")
	flags.StringVar(&chosen.readyFile, "ready-file", "", "written once pods can come")
	_ = flags.Parse(os.Args[1:])
	return component.Run(func(ctx context.Context, log *slog.Logger) error {
		log.Info("this is a SIMULATION of a kubelet: pods are plain processes of this machine", "python", chosen.python)
		clients, err := connect.FromKubeconfig(chosen.kubeconfig, "node-simulation")
		if err != nil {
			return err
		}
		return newNode(chosen, clients, log).run(ctx)
	})
}

func newNode(chosen options, clients *connect.Clients, log *slog.Logger) *node {
	broadcaster := record.NewBroadcaster()
	broadcaster.StartRecordingToSink(&typedcorev1.EventSinkImpl{Interface: clients.Typed.CoreV1().Events("")})
	return &node{
		options: chosen, clients: clients, log: log, pods: map[types.UID]*worker{},
		recorder:  broadcaster.NewRecorder(scheme.Scheme, corev1.EventSource{Component: "kubelet", Host: name}),
		addresses: newAddresses(chosen.cidr), parent: os.Getppid(),
	}
}

// run works until the context ends, and then ends all pods' processes.
func (n *node) run(ctx context.Context) error {
	if err := n.port.Serve(ctx, n.answerLogs); err != nil {
		return err
	}
	if err := n.register(ctx); err != nil {
		return err
	}
	go kubelet.Heartbeat(ctx, n.clients.Typed, name, n.log)
	factory := informers.NewSharedInformerFactory(n.clients.Typed, 0)
	namespaces := factory.Core().V1().Namespaces().Informer()
	_, err := namespaces.AddEventHandler(cache.ResourceEventHandlerFuncs{
		AddFunc: func(object any) { n.provideClaims(ctx, object) },
	})
	if err != nil {
		return err
	}
	informer := factory.Core().V1().Pods().Informer()
	_, err = informer.AddEventHandler(cache.ResourceEventHandlerFuncs{
		AddFunc:    func(object any) { n.observe(ctx, object) },
		UpdateFunc: func(_, object any) { n.observe(ctx, object) },
		DeleteFunc: n.forget,
	})
	if err != nil {
		return err
	}
	factory.Start(ctx.Done())
	if !cache.WaitForCacheSync(ctx.Done(), namespaces.HasSynced, informer.HasSynced) {
		return errors.New("stopped before the pods were known")
	}
	if err := component.Ready(n.readyFile); err != nil {
		return err
	}
	<-ctx.Done()
	n.group.Wait()
	if n.cidrLocal {
		// The parent does this too, unless it was killed.
		podnet.ReleaseNetwork(n.cidr, n.parent)
	}
	return nil
}

// observe starts a worker for a pod of this node, and tells it when its pod is to go.
func (n *node) observe(ctx context.Context, object any) {
	pod, ok := object.(*corev1.Pod)
	if !ok {
		return
	}
	if pod.Spec.NodeName != name || pod.Status.Phase == corev1.PodSucceeded || pod.Status.Phase == corev1.PodFailed {
		return
	}
	n.mutex.Lock()
	defer n.mutex.Unlock()
	known := n.pods[pod.UID]
	if known == nil {
		known = newWorker(n, pod)
		n.pods[pod.UID] = known
		n.group.Go(func() { known.live(ctx) })
	}
	if pod.DeletionTimestamp != nil {
		known.terminate(pod)
	}
}

// forget ends what is left of a pod that somebody removed by force.
func (n *node) forget(object any) {
	if gone, ok := object.(cache.DeletedFinalStateUnknown); ok {
		object = gone.Obj
	}
	pod, ok := object.(*corev1.Pod)
	if !ok {
		return
	}
	n.mutex.Lock()
	defer n.mutex.Unlock()
	if known := n.pods[pod.UID]; known != nil {
		known.kill()
		delete(n.pods, pod.UID)
	}
}

// find returns the worker of a pod by name; of two with the same name, the one that still lives.
func (n *node) find(namespace, podName string) *worker {
	n.mutex.Lock()
	defer n.mutex.Unlock()
	for _, candidate := range n.pods {
		if candidate.pod.Namespace == namespace && candidate.pod.Name == podName {
			return candidate
		}
	}
	return nil
}
