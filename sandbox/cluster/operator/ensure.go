package operator

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"maps"

	appsv1 "k8s.io/api/apps/v1"
	corev1 "k8s.io/api/core/v1"
	"k8s.io/apimachinery/pkg/api/errors"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"

	"mlflow-steps/sandbox/cluster/seldon"
)

// Annotations that remember what was asked for. Comparing with the object itself would take every default that the
// API server fills in for a difference.
const (
	annotationPods  = "seldon-operator-simulation/pods"
	annotationWhole = "seldon-operator-simulation/whole"
)

func (o *Operator) ensureDeployments(
	ctx context.Context, owner *seldon.Deployment, planned *plan, seen map[string]appsv1.DeploymentStatus,
) ([]observation, error) {
	observations := make([]observation, 0, len(planned.deployments))
	for _, wanted := range planned.deployments {
		changed, err := o.ensureDeployment(ctx, owner, wanted)
		if err != nil {
			return nil, err
		}
		observations = append(observations, observation{name: wanted.Name, changed: changed, status: seen[wanted.Name]})
	}
	return observations, nil
}

// ensureDeployment says whether it made the Deployment or changed its pods. A change of replicas or of metadata alone
// does not count, as with the original.
func (o *Operator) ensureDeployment(ctx context.Context, owner *seldon.Deployment, wanted *appsv1.Deployment) (bool, error) {
	client := o.clients.Typed.AppsV1().Deployments(wanted.Namespace)
	pods, whole := digest(wanted.Spec.Template.Spec), digest(wanted)
	wanted.Annotations[annotationPods], wanted.Annotations[annotationWhole] = pods, whole
	found, err := o.deployments.Deployments(wanted.Namespace).Get(wanted.Name)
	if errors.IsNotFound(err) {
		if _, err := client.Create(ctx, wanted, metav1.CreateOptions{}); err != nil {
			return false, err
		}
		o.note(owner, "CreateDeployment", "Created Deployment", wanted.Name)
		return true, nil
	}
	if err != nil || found.Annotations[annotationWhole] == whole {
		return false, err
	}
	changed := found.Annotations[annotationPods] != pods
	update := found.DeepCopy()
	update.Spec = wanted.Spec
	update.Labels, update.OwnerReferences = wanted.Labels, wanted.OwnerReferences
	maps.Copy(update.Annotations, wanted.Annotations)
	if _, err := client.Update(ctx, update, metav1.UpdateOptions{}); err != nil {
		return false, err
	}
	if changed {
		o.memory.keep(found)
		o.note(owner, "UpdateDeployment", "Updated Deployment", wanted.Name)
	}
	return changed, nil
}

// ensureServices says whether all Services existed before this pass.
func (o *Operator) ensureServices(ctx context.Context, planned *plan, status *seldon.Status) (bool, error) {
	done := true
	for _, wanted := range planned.services {
		client := o.clients.Typed.CoreV1().Services(wanted.Namespace)
		whole := digest(wanted)
		wanted.Annotations[annotationWhole] = whole
		found, err := o.services.Services(wanted.Namespace).Get(wanted.Name)
		switch {
		case errors.IsNotFound(err):
			done = false
			if _, err := client.Create(ctx, wanted, metav1.CreateOptions{}); err != nil {
				return false, err
			}
			continue
		case err != nil:
			return false, err
		case found.Annotations[annotationWhole] != whole:
			update := found.DeepCopy()
			update.Labels, update.Annotations = wanted.Labels, wanted.Annotations
			update.Spec.Ports, update.Spec.Selector = wanted.Spec.Ports, wanted.Spec.Selector
			if _, err := client.Update(ctx, update, metav1.UpdateOptions{}); err != nil {
				return false, err
			}
		}
		if status.ServiceStatus == nil {
			status.ServiceStatus = map[string]seldon.ServiceStatus{}
		}
		status.ServiceStatus[wanted.Name] = planned.endpoints[wanted.Name]
		status.Address = &seldon.Address{URL: planned.address}
	}
	return done, nil
}

func (o *Operator) note(owner *seldon.Deployment, reason, message, name string) {
	owner.SetGroupVersionKind(seldon.Kind)
	reference := &corev1.ObjectReference{
		APIVersion: owner.APIVersion, Kind: owner.Kind, Namespace: owner.Namespace, Name: owner.Name, UID: owner.UID,
	}
	o.recorder.Eventf(reference, corev1.EventTypeNormal, reason, "%s %q", message, name)
}

func digest(value any) string {
	text, err := json.Marshal(value)
	if err != nil {
		panic(err) // Kubernetes' own types always have a JSON form
	}
	sum := sha256.Sum256(text)
	return hex.EncodeToString(sum[:16])
}
