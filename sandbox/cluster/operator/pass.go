package operator

import (
	"context"
	"errors"

	appsv1 "k8s.io/api/apps/v1"
	corev1 "k8s.io/api/core/v1"
	"k8s.io/apimachinery/pkg/api/equality"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
	"k8s.io/apimachinery/pkg/labels"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/client-go/tools/cache"

	"mlflow-steps/sandbox/cluster/seldon"
)

// pass brings the cluster one step closer to what one SeldonDeployment asks for, and writes its status.
func (o *Operator) pass(ctx context.Context, name cache.ObjectName) error {
	source := o.find(name)
	if source == nil || source.GetDeletionTimestamp() != nil {
		return nil // garbage collection does the rest
	}
	deployment, err := seldon.Parse(source)
	if err != nil {
		o.log.Error("cannot read", "deployment", name.String(), "error", err)
		return o.writeStatus(ctx, source, seldon.Status{State: seldon.Failed, Description: err.Error()})
	}
	told := ordersOf(deployment)
	since, fresh := o.pace.notice(source)
	if since < told.delay {
		o.queue.AddAfter(name, told.delay-since)
		return nil
	}
	seen, old := o.statuses(source)
	if old {
		// What is concluded from an old status stands until the next pass, which this one holds up.
		defer pause(ctx, told.flipBack)
	}
	o.pace.wait(ctx, fresh)
	// Its Deployments were looked at before the wait, the object itself is not: it may have its status from the last pass only now.
	if newer := o.find(name); newer != nil && newer.GetGeneration() == source.GetGeneration() {
		source = newer
	}
	before, _ := seldon.Parse(source)
	changing, _ := seldon.Parse(source) // a copy of its own: a status holds maps and lists
	status := changing.Status
	if errs, again := told.errs(since - told.delay); errs {
		err = errors.New(told.message)
		if again > 0 {
			o.queue.AddAfter(name, again)
		}
	} else {
		err = o.reconcile(ctx, deployment, &status, seen)
	}
	if err != nil {
		// Also a conflict, which only means that somebody was faster: the original reports what it is about to try again.
		o.recorder.Event(source, corev1.EventTypeWarning, "InternalError", err.Error())
		status.State, status.Description = seldon.Failed, err.Error()
		if !equality.Semantic.DeepEqual(before.Status, status) {
			o.log.Info("status", "deployment", name.String(), "state", status.State, "description", status.Description)
			_ = o.writeStatus(ctx, source, status)
		}
		return err
	}
	if equality.Semantic.DeepEqual(before.Status, status) {
		return nil
	}
	o.log.Info("status", "deployment", name.String(), "state", status.State, "description", status.Description)
	return o.writeStatus(ctx, source, status)
}

func (o *Operator) find(name cache.ObjectName) *unstructured.Unstructured {
	object, err := o.wanted.ByNamespace(name.Namespace).Get(name.Name)
	if err != nil {
		return nil
	}
	return object.(*unstructured.Unstructured)
}

// statuses are those of its Deployments at the start of the pass. What happens while it works, it does not see. old
// says that some are from before an update that an earlier pass made.
func (o *Operator) statuses(owner *unstructured.Unstructured) (seen map[string]appsv1.DeploymentStatus, old bool) {
	all, _ := o.deployments.Deployments(owner.GetNamespace()).List(labels.Everything())
	seen = make(map[string]appsv1.DeploymentStatus, len(all))
	for _, deployment := range all {
		if metav1.IsControlledBy(deployment, owner) {
			status, remembered := o.memory.recall(deployment)
			seen[deployment.Name], old = status, old || remembered
		}
	}
	return seen, old
}

func (o *Operator) reconcile(
	ctx context.Context, deployment *seldon.Deployment, status *seldon.Status, seen map[string]appsv1.DeploymentStatus,
) error {
	planned, err := makePlan(deployment)
	if err != nil {
		return err
	}
	servicesDone, err := o.ensureServices(ctx, planned, status)
	if err != nil {
		return err
	}
	// Until the Deployments are ready this says False, also when every Service exists.
	setCondition(status, servicesReady, metav1.ConditionFalse, "Not all services created", "")
	setCondition(status, hpasReady, metav1.ConditionTrue, "No HPAs defined", "")
	setCondition(status, kedaReady, metav1.ConditionTrue, "No KEDA resources defined", "")
	setCondition(status, pdbsReady, metav1.ConditionTrue, "No PDBs defined", "")
	observations, err := o.ensureDeployments(ctx, deployment, planned, seen)
	if err != nil {
		return err
	}
	result := judgeDeployments(status, observations, planned.main)
	if result.ready {
		setCondition(status, servicesReady, conditionStatus(servicesDone), "All services created", "")
		setCondition(status, virtualServices, metav1.ConditionTrue, "No VirtualServices defined", "")
		if err := o.ensureRoutes(ctx, deployment); err != nil {
			return err
		}
		if err := o.removeFormer(ctx, deployment, planned, status); err != nil {
			return err
		}
	}
	setState(status, result, servicesDone)
	return nil
}

func (o *Operator) writeStatus(ctx context.Context, source *unstructured.Unstructured, status seldon.Status) error {
	content, err := runtime.DefaultUnstructuredConverter.ToUnstructured(&status)
	if err != nil {
		return err
	}
	updated := source.DeepCopy()
	updated.Object["status"] = content
	_, err = o.clients.Dynamic.Resource(seldon.Resource).Namespace(source.GetNamespace()).
		UpdateStatus(ctx, updated, metav1.UpdateOptions{})
	return err
}
