package operator

import (
	"context"
	"slices"
	"sync"
	"time"

	appsv1 "k8s.io/api/apps/v1"
	"k8s.io/apimachinery/pkg/api/errors"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/types"
	"k8s.io/client-go/tools/cache"

	"mlflow-steps/sandbox/cluster/seldon"
)

// formerHold is how long what an earlier spec made stays after the new is ready: Available is reported meanwhile. On the
// real operator it was up to 0.9 s.
const formerHold = 600 * time.Millisecond

// formers knows since when a SeldonDeployment could do without what its earlier specs made.
type formers struct {
	mutex sync.Mutex
	since map[types.UID]sighting
}

// tooEarly returns how long to wait before anything is removed.
func (f *formers) tooEarly(owner *seldon.Deployment) time.Duration {
	f.mutex.Lock()
	defer f.mutex.Unlock()
	known, seen := f.since[owner.UID]
	if !seen || known.generation != owner.Generation {
		known = sighting{generation: owner.Generation, at: time.Now()}
		f.since[owner.UID] = known
	}
	return time.Until(known.at.Add(formerHold))
}

// removeFormer deletes what an earlier spec made, now that what the present one asks for is ready. The status is the
// only memory of what that was. Services wait until no such Deployment is left.
func (o *Operator) removeFormer(
	ctx context.Context, owner *seldon.Deployment, planned *plan, status *seldon.Status,
) error {
	left, early := 0, o.formers.tooEarly(owner)
	for name := range status.DeploymentStatus {
		if slices.ContainsFunc(planned.deployments, func(d *appsv1.Deployment) bool { return d.Name == name }) {
			continue
		}
		left++
		found, err := o.deployments.Deployments(owner.Namespace).Get(name)
		if errors.IsNotFound(err) {
			delete(status.DeploymentStatus, name)
			continue
		}
		if err != nil || found.DeletionTimestamp != nil || !metav1.IsControlledBy(found, owner) {
			continue
		}
		if early > 0 {
			o.queue.AddAfter(cache.ObjectName{Namespace: owner.Namespace, Name: owner.Name}, early)
			return nil
		}
		foreground := metav1.DeletePropagationForeground
		err = o.clients.Typed.AppsV1().Deployments(owner.Namespace).
			Delete(ctx, name, metav1.DeleteOptions{PropagationPolicy: &foreground})
		if err != nil && !errors.IsNotFound(err) {
			return err
		}
		o.note(owner, "DeleteDeployment", "Deleted Deployment", name)
	}
	if left > 0 {
		return nil
	}
	for name := range status.ServiceStatus {
		if _, planned := planned.endpoints[name]; planned {
			continue
		}
		err := o.clients.Typed.CoreV1().Services(owner.Namespace).Delete(ctx, name, metav1.DeleteOptions{})
		if err != nil && !errors.IsNotFound(err) {
			return err
		}
		delete(status.ServiceStatus, name)
	}
	return nil
}
