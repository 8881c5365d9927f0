package operator

import (
	"context"
	"slices"

	appsv1 "k8s.io/api/apps/v1"
	"k8s.io/apimachinery/pkg/api/errors"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"

	"mlflow-steps/sandbox/cluster/seldon"
)

// removeFormer deletes what an earlier spec made, now that what the present one asks for is ready. The status is the
// only memory of what that was. Services wait until no such Deployment is left.
func (o *Operator) removeFormer(
	ctx context.Context, owner *seldon.Deployment, planned *plan, status *seldon.Status,
) error {
	left := 0
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
