package node

import (
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"sync"
	"sync/atomic"
	"time"

	corev1 "k8s.io/api/core/v1"
	"k8s.io/apimachinery/pkg/api/equality"
	"k8s.io/apimachinery/pkg/api/errors"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/types"

	"mlflow-steps/sandbox/cluster/kubelet"
)

// worker is the life of one pod.
type worker struct {
	*node
	pod     *corev1.Pod
	address string
	engine  *engineServer

	// ending is closed when the pod is to end in good order; killed when it is to end at once.
	ending, killed         chan struct{}
	endingOnce, killedOnce sync.Once

	// hurried says that the node itself ends.
	hurried atomic.Bool

	mutex        sync.Mutex
	initializers []*container
	containers   []*container
	sent         corev1.PodStatus
	dirty        chan struct{}
}

func newWorker(n *node, pod *corev1.Pod) *worker {
	w := &worker{
		node: n, pod: pod.DeepCopy(), address: n.addresses.take(),
		ending: make(chan struct{}), killed: make(chan struct{}), dirty: make(chan struct{}, 1),
	}
	now := metav1.Now()
	w.pod.Status.StartTime = &now
	for i := range w.pod.Spec.InitContainers {
		w.initializers = append(w.initializers, newContainer(w, &w.pod.Spec.InitContainers[i]))
	}
	for i := range w.pod.Spec.Containers {
		w.containers = append(w.containers, newContainer(w, &w.pod.Spec.Containers[i]))
	}
	return w
}

func (w *worker) folder(parts ...string) string {
	return filepath.Join(append([]string{w.dir, string(w.pod.UID)}, parts...)...)
}

// terminate begins the pod's orderly end. Calling it again does nothing.
func (w *worker) terminate(*corev1.Pod) { w.endingOnce.Do(func() { close(w.ending) }) }

// kill ends the pod at once, without its goodbye to the API server.
func (w *worker) kill() {
	w.killedOnce.Do(func() { close(w.killed) })
	w.terminate(nil)
}

// live runs the pod until it is deleted or the node ends.
func (w *worker) live(ctx context.Context) {
	w.log.Info("pod starts", "pod", w.pod.Namespace+"/"+w.pod.Name, "address", w.address)
	running, stop := context.WithCancel(context.Background())
	var group sync.WaitGroup
	group.Go(func() { w.reportChanges(running) })
	group.Go(func() { w.runContainers(running) })
	select {
	case <-ctx.Done():
	case <-w.killed:
	case <-w.ending:
		w.sayGoodbye(ctx)
	}
	w.hurried.Store(ctx.Err() != nil)
	stop()
	group.Wait()
	w.engine.close()
	w.addresses.give(w.address)
	select {
	case <-w.ending:
	default:
		return // the node ends; its pods stay in the API as they are
	}
	w.remove(ctx)
	_ = os.RemoveAll(w.folder())
	w.node.mutex.Lock()
	delete(w.node.pods, w.pod.UID)
	w.node.mutex.Unlock()
}

// runContainers runs the init containers one after the other and then the others side by side.
func (w *worker) runContainers(ctx context.Context) {
	w.openEngine(ctx)
	w.changed()
	for _, c := range w.initializers {
		if !c.runOnce(ctx) {
			return
		}
	}
	var group sync.WaitGroup
	for _, c := range w.containers {
		group.Go(func() { c.runForever(ctx) })
	}
	group.Wait()
}

// sayGoodbye keeps everything serving for as long as the preStop hooks sleep, so that whoever routes to this pod
// learns in time that it goes.
func (w *worker) sayGoodbye(ctx context.Context) {
	var longest time.Duration
	for _, c := range w.containers {
		if c.isRunning() {
			w.recorder.Eventf(w.pod, corev1.EventTypeNormal, "Killing", "Stopping container %s", c.spec.Name)
			longest = max(longest, preStopSleep(c.spec.Lifecycle))
		}
	}
	select {
	case <-ctx.Done():
	case <-w.killed:
	case <-time.After(min(longest, w.preStopMax)):
	}
}

// remove takes the pod out of the API, which waits for this node's word.
func (w *worker) remove(ctx context.Context) {
	none := int64(0)
	for ctx.Err() == nil {
		err := w.clients.Typed.CoreV1().Pods(w.pod.Namespace).Delete(ctx, w.pod.Name, metav1.DeleteOptions{
			GracePeriodSeconds: &none, Preconditions: metav1.NewUIDPreconditions(string(w.pod.UID)),
		})
		if err == nil || errors.IsNotFound(err) || errors.IsConflict(err) {
			return
		}
		w.log.Warn("cannot remove pod, trying again", "pod", w.pod.Name, "error", err)
		time.Sleep(time.Second)
	}
}

// changed asks for a report; several changes in a row can share one.
func (w *worker) changed() {
	select {
	case w.dirty <- struct{}{}:
	default:
	}
}

func (w *worker) reportChanges(ctx context.Context) {
	for {
		select {
		case <-ctx.Done():
			return
		case <-w.dirty:
		}
		if err := w.report(ctx); err != nil && !errors.IsNotFound(err) && ctx.Err() == nil {
			w.log.Warn("cannot report, trying again", "pod", w.pod.Name, "error", err)
			time.Sleep(500 * time.Millisecond)
			w.changed()
		}
	}
}

func (w *worker) report(ctx context.Context) error {
	w.mutex.Lock()
	status := kubelet.PodStatus(w.pod, statusesOf(w.initializers), statusesOf(w.containers), w.address, w.sent.Conditions)
	w.mutex.Unlock()
	if equality.Semantic.DeepEqual(status, w.sent) {
		return nil
	}
	patch, err := json.Marshal(map[string]any{"metadata": map[string]any{"uid": w.pod.UID}, "status": status})
	if err != nil {
		return err
	}
	_, err = w.clients.Typed.CoreV1().Pods(w.pod.Namespace).
		Patch(ctx, w.pod.Name, types.MergePatchType, patch, metav1.PatchOptions{}, "status")
	if err == nil {
		w.sent = status
	}
	return err
}

func statusesOf(containers []*container) []corev1.ContainerStatus {
	result := make([]corev1.ContainerStatus, 0, len(containers))
	for _, c := range containers {
		result = append(result, *c.status.DeepCopy())
	}
	return result
}
