package scripted

import (
	"context"
	"errors"
	"log/slog"
	"net/netip"
	"sync"
	"time"

	corev1 "k8s.io/api/core/v1"
	apierrors "k8s.io/apimachinery/pkg/api/errors"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/fields"
	"k8s.io/apimachinery/pkg/types"
	"k8s.io/client-go/informers"
	"k8s.io/client-go/kubernetes"
	"k8s.io/client-go/kubernetes/scheme"
	typedcorev1 "k8s.io/client-go/kubernetes/typed/core/v1"
	corelisters "k8s.io/client-go/listers/core/v1"
	"k8s.io/client-go/tools/cache"
	"k8s.io/client-go/tools/record"
	"k8s.io/client-go/util/workqueue"
	"sigs.k8s.io/kwok/pkg/utils/lifecycle"
)

// workers is how many pods are patched at a time; one pod never by two.
const workers = 8

// player brings each pod from Stage to Stage.
type player struct {
	client   kubernetes.Interface
	log      *slog.Logger
	recorder record.EventRecorder
	stages   *stages
	queue    workqueue.TypedRateLimitingInterface[cache.ObjectName]
	pods     corelisters.PodLister

	mutex sync.Mutex
	plans map[types.UID]plan
}

// plan is the Stage that a pod goes to next, and when. It holds for one version of the pod.
type plan struct {
	version string
	stage   *lifecycle.Stage
	due     time.Time
	done    bool
}

func newPlayer(client kubernetes.Interface, log *slog.Logger, network netip.Prefix) (*player, error) {
	loaded, err := loadStages(network)
	if err != nil {
		return nil, err
	}
	broadcaster := record.NewBroadcaster()
	broadcaster.StartRecordingToSink(&typedcorev1.EventSinkImpl{Interface: client.CoreV1().Events("")})
	return &player{
		client: client, log: log, stages: loaded, plans: map[types.UID]plan{},
		recorder: broadcaster.NewRecorder(scheme.Scheme, corev1.EventSource{Component: "kubelet", Host: name}),
		queue:    workqueue.NewTypedRateLimitingQueue(workqueue.DefaultTypedControllerRateLimiter[cache.ObjectName]()),
	}, nil
}

// run works until the context ends. It calls ready when it knows the pods.
func (p *player) run(ctx context.Context, ready func() error) error {
	defer p.queue.ShutDown()
	factory := informers.NewSharedInformerFactoryWithOptions(p.client, 0, informers.WithTweakListOptions(func(options *metav1.ListOptions) {
		options.FieldSelector = fields.OneTermEqualSelector("spec.nodeName", name).String()
	}))
	pods := factory.Core().V1().Pods()
	p.pods = pods.Lister()
	_, err := pods.Informer().AddEventHandler(cache.ResourceEventHandlerFuncs{
		AddFunc: p.enqueue, UpdateFunc: func(_, current any) { p.enqueue(current) }, DeleteFunc: p.forget,
	})
	if err != nil {
		return err
	}
	factory.Start(ctx.Done())
	if !cache.WaitForCacheSync(ctx.Done(), pods.Informer().HasSynced) {
		return errors.New("stopped before the pods were known")
	}
	for range workers {
		go p.work(ctx)
	}
	if err := ready(); err != nil {
		return err
	}
	<-ctx.Done()
	return nil
}

func (p *player) enqueue(object any) {
	if key, err := cache.ObjectToName(object); err == nil {
		p.queue.Add(key)
	}
}

func (p *player) forget(object any) {
	if gone, ok := object.(cache.DeletedFinalStateUnknown); ok {
		object = gone.Obj
	}
	if pod, ok := object.(*corev1.Pod); ok {
		p.mutex.Lock()
		defer p.mutex.Unlock()
		delete(p.plans, pod.UID)
	}
}

func (p *player) work(ctx context.Context) {
	for {
		key, shutdown := p.queue.Get()
		if shutdown {
			return
		}
		if err := p.advance(ctx, key); err != nil && ctx.Err() == nil {
			p.log.Warn("cannot go on, trying again", "pod", key.String(), "error", err)
			p.queue.AddRateLimited(key)
		} else {
			p.queue.Forget(key)
		}
		p.queue.Done(key)
	}
}

// advance plays the pod's next Stage if it is due, and comes back when it will be.
func (p *player) advance(ctx context.Context, key cache.ObjectName) error {
	pod, err := p.pods.Pods(key.Namespace).Get(key.Name)
	if err != nil {
		return nil // gone
	}
	next, err := p.planFor(ctx, pod)
	if err != nil || next.stage == nil || next.done {
		return err
	}
	if wait := time.Until(next.due); wait > 0 {
		p.queue.AddAfter(key, wait)
		return nil
	}
	if err := p.play(ctx, pod, next.stage); err != nil && !apierrors.IsNotFound(err) {
		return err
	}
	next.done = true
	p.mutex.Lock()
	defer p.mutex.Unlock()
	p.plans[pod.UID] = next
	return nil
}

// planFor keeps a plan while the pod stays as it is, so that its delay is counted once.
func (p *player) planFor(ctx context.Context, pod *corev1.Pod) (plan, error) {
	p.mutex.Lock()
	defer p.mutex.Unlock()
	if known := p.plans[pod.UID]; known.version == pod.ResourceVersion {
		return known, nil
	}
	stage, delay, err := p.stages.next(ctx, pod)
	if err != nil {
		return plan{}, err
	}
	made := plan{version: pod.ResourceVersion, stage: stage, due: time.Now().Add(delay)}
	p.plans[pod.UID] = made
	return made, nil
}

func (p *player) play(ctx context.Context, pod *corev1.Pod, stage *lifecycle.Stage) error {
	client := p.client.CoreV1().Pods(pod.Namespace)
	if stage.Next().Delete() {
		none := int64(0)
		return client.Delete(ctx, pod.Name, metav1.DeleteOptions{
			GracePeriodSeconds: &none, Preconditions: metav1.NewUIDPreconditions(string(pod.UID)),
		})
	}
	patches, message, err := p.stages.render(pod, stage)
	if err != nil {
		return err
	}
	for _, patch := range patches {
		if _, err := client.Patch(ctx, pod.Name, patch.Type, patch.Data, metav1.PatchOptions{}, patch.Subresource); err != nil {
			return err
		}
	}
	if event := stage.Next().Event(); event != nil {
		p.recorder.Event(pod, event.Type, event.Reason, message)
	}
	return nil
}
