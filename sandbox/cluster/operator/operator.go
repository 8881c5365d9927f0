// Package operator simulates the operator of Seldon Core 1, which no package registry has. It makes what the original
// makes from a SeldonDeployment and reports about it as the original does, including where that report misleads.
package operator

import (
	"context"
	"flag"
	"fmt"
	"log/slog"
	"os"
	"time"

	corev1 "k8s.io/api/core/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/types"
	"k8s.io/client-go/dynamic/dynamicinformer"
	"k8s.io/client-go/informers"
	"k8s.io/client-go/kubernetes/scheme"
	typedcorev1 "k8s.io/client-go/kubernetes/typed/core/v1"
	appslisters "k8s.io/client-go/listers/apps/v1"
	corelisters "k8s.io/client-go/listers/core/v1"
	"k8s.io/client-go/tools/cache"
	"k8s.io/client-go/tools/record"
	"k8s.io/client-go/util/workqueue"

	"mlflow-steps/sandbox/cluster/component"
	"mlflow-steps/sandbox/cluster/connect"
	"mlflow-steps/sandbox/cluster/seldon"
	"mlflow-steps/sandbox/cluster/webhook"
)

// workers is how many SeldonDeployments are worked on at a time; one SeldonDeployment never by two.
const workers = 4

// Operator reconciles SeldonDeployments.
type Operator struct {
	clients     *connect.Clients
	log         *slog.Logger
	pace        *pace
	memory      *memory
	formers     *formers
	queue       workqueue.TypedRateLimitingInterface[cache.ObjectName]
	wanted      cache.GenericLister
	deployments appslisters.DeploymentLister
	services    corelisters.ServiceLister
	recorder    record.EventRecorder
}

// Main runs the operator as a process.
func Main() int {
	flags := flag.NewFlagSet("seldon-operator", flag.ExitOnError)
	kubeconfig := flags.String("kubeconfig", "", "how to reach the API server")
	readyFile := flags.String("ready-file", "", "written once the operator works")
	delay := flags.Duration("reconcile-delay", defaultDelay, "median time until a new spec is acted on")
	flipBack := flags.String("flip-back", flipBackAlways,
		"always: the pass after an update judges a Deployment by its old status; race: only if that status was not newer yet")
	webhookPort := flags.Int("webhook-port", 0, "loopback port of the validating webhook; 0 for none")
	certificate := flags.String("certificate", "", "certificate for the port")
	key := flags.String("key", "", "key of the certificate")
	_ = flags.Parse(os.Args[1:])
	return component.Run(func(ctx context.Context, log *slog.Logger) error {
		log.Info("this is a SIMULATION of Seldon Core's operator, for tests and demonstrations on one machine", "imitates", version)
		clients, err := connect.FromKubeconfig(*kubeconfig, "seldon-operator-simulation")
		if err != nil {
			return err
		}
		if *webhookPort != 0 {
			if err := webhook.Serve(ctx, *webhookPort, *certificate, *key); err != nil {
				return err
			}
		}
		operator := New(clients, log, *delay, *flipBack == flipBackAlways)
		return operator.Run(ctx, func() error { return component.Ready(*readyFile) })
	})
}

// New makes an operator that takes about delay to act on a new spec.
func New(clients *connect.Clients, log *slog.Logger, delay time.Duration, alwaysFlipBack bool) *Operator {
	broadcaster := record.NewBroadcaster()
	broadcaster.StartRecordingToSink(&typedcorev1.EventSinkImpl{Interface: clients.Typed.CoreV1().Events("")})
	return &Operator{
		clients: clients, log: log, pace: newPace(delay), memory: newMemory(alwaysFlipBack), formers: &formers{since: map[types.UID]sighting{}},
		queue:    workqueue.NewTypedRateLimitingQueue(workqueue.DefaultTypedControllerRateLimiter[cache.ObjectName]()),
		recorder: broadcaster.NewRecorder(scheme.Scheme, corev1.EventSource{Component: "seldon-controller-manager"}),
	}
}

// Run works until the context ends. It calls ready when it knows the cluster.
func (o *Operator) Run(ctx context.Context, ready func() error) error {
	defer o.queue.ShutDown()
	loose := dynamicinformer.NewDynamicSharedInformerFactory(o.clients.Dynamic, 0)
	typed := informers.NewSharedInformerFactoryWithOptions(o.clients.Typed, 0,
		informers.WithTweakListOptions(func(options *metav1.ListOptions) { options.LabelSelector = seldon.LabelID }))
	wanted := loose.ForResource(seldon.Resource)
	deployments, services := typed.Apps().V1().Deployments(), typed.Core().V1().Services()
	o.wanted, o.deployments, o.services = wanted.Lister(), deployments.Lister(), services.Lister()

	informed := []cache.SharedIndexInformer{wanted.Informer(), deployments.Informer(), services.Informer()}
	for i, informer := range informed {
		enqueue := o.enqueueOwner
		if i == 0 {
			enqueue = o.enqueue
		}
		if _, err := informer.AddEventHandler(handler(enqueue)); err != nil {
			return err
		}
	}
	loose.Start(ctx.Done())
	typed.Start(ctx.Done())
	for _, informer := range informed {
		if !cache.WaitForCacheSync(ctx.Done(), informer.HasSynced) {
			return fmt.Errorf("stopped before the cluster was known")
		}
	}
	for range workers {
		go o.work(ctx)
	}
	if err := ready(); err != nil {
		return err
	}
	<-ctx.Done()
	return nil
}

func handler(enqueue func(any)) cache.ResourceEventHandlerFuncs {
	return cache.ResourceEventHandlerFuncs{
		AddFunc: enqueue, DeleteFunc: enqueue, UpdateFunc: func(_, current any) { enqueue(current) },
	}
}

func (o *Operator) enqueue(object any) {
	if name, err := cache.DeletionHandlingObjectToName(object); err == nil {
		o.queue.Add(name)
	}
}

func (o *Operator) enqueueOwner(object any) {
	if gone, ok := object.(cache.DeletedFinalStateUnknown); ok {
		object = gone.Obj
	}
	made, ok := object.(metav1.Object)
	if !ok {
		return
	}
	if owner := metav1.GetControllerOf(made); owner != nil && owner.Kind == seldon.Kind.Kind {
		o.queue.Add(cache.ObjectName{Namespace: made.GetNamespace(), Name: owner.Name})
	}
}

func (o *Operator) work(ctx context.Context) {
	for {
		name, shutdown := o.queue.Get()
		if shutdown {
			return
		}
		err := o.pass(ctx, name)
		if err != nil {
			o.log.Error("pass failed, trying again", "deployment", name.String(), "error", err)
			o.queue.AddRateLimited(name)
		} else {
			o.queue.Forget(name)
		}
		o.queue.Done(name)
	}
}
