package kubelet

import (
	"context"
	"log/slog"
	"slices"
	"time"

	coordinationv1 "k8s.io/api/coordination/v1"
	corev1 "k8s.io/api/core/v1"
	"k8s.io/apimachinery/pkg/api/errors"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/client-go/kubernetes"
	"k8s.io/client-go/util/retry"
)

const beat = 10 * time.Second

// Register makes the Node object and waits until the cluster lets pods onto it.
func Register(ctx context.Context, client kubernetes.Interface, node *corev1.Node, status corev1.NodeStatus) error {
	nodes := client.CoreV1().Nodes()
	if _, err := nodes.Create(ctx, node, metav1.CreateOptions{}); err != nil && !errors.IsAlreadyExists(err) {
		return err
	}
	// Controllers write to the object meanwhile, so a conflict only means to look again.
	err := retry.RetryOnConflict(retry.DefaultBackoff, func() error {
		found, err := nodes.Get(ctx, node.Name, metav1.GetOptions{})
		if err != nil {
			return err
		}
		found.Status = status
		_, err = nodes.UpdateStatus(ctx, found, metav1.UpdateOptions{})
		return err
	})
	if err != nil {
		return err
	}
	for {
		found, err := nodes.Get(ctx, node.Name, metav1.GetOptions{})
		if err == nil && !slices.ContainsFunc(found.Spec.Taints, notReady) {
			return nil
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(100 * time.Millisecond):
		}
	}
}

func notReady(taint corev1.Taint) bool {
	return taint.Key == corev1.TaintNodeNotReady || taint.Key == corev1.TaintNodeUnreachable
}

// Heartbeat renews the node's Lease, without which its pods would be declared lost, until the context ends.
func Heartbeat(ctx context.Context, client kubernetes.Interface, name string, log *slog.Logger) {
	leases := client.CoordinationV1().Leases(corev1.NamespaceNodeLease)
	for {
		now, holder, seconds := metav1.NowMicro(), name, int32(40)
		spec := coordinationv1.LeaseSpec{HolderIdentity: &holder, LeaseDurationSeconds: &seconds, RenewTime: &now}
		found, err := leases.Get(ctx, name, metav1.GetOptions{})
		switch {
		case err == nil:
			found.Spec = spec
			_, err = leases.Update(ctx, found, metav1.UpdateOptions{})
		case errors.IsNotFound(err):
			lease := &coordinationv1.Lease{ObjectMeta: metav1.ObjectMeta{Name: name}, Spec: spec}
			_, err = leases.Create(ctx, lease, metav1.CreateOptions{})
		}
		pause := beat
		if err != nil && ctx.Err() == nil {
			log.Warn("no heartbeat", "error", err)
			pause = time.Second
		}
		select {
		case <-ctx.Done():
			return
		case <-time.After(pause):
		}
	}
}
