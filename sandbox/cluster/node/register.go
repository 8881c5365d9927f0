package node

import (
	"context"
	"runtime"
	"time"

	coordinationv1 "k8s.io/api/coordination/v1"
	corev1 "k8s.io/api/core/v1"
	"k8s.io/apimachinery/pkg/api/errors"
	"k8s.io/apimachinery/pkg/api/resource"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/client-go/util/retry"
)

const beat = 10 * time.Second

// register makes the Node object and waits until the cluster lets pods onto it.
func (n *node) register(ctx context.Context) error {
	nodes := n.clients.Typed.CoreV1().Nodes()
	object := &corev1.Node{ObjectMeta: metav1.ObjectMeta{
		Name: name,
		Labels: map[string]string{
			corev1.LabelHostname: name, corev1.LabelOSStable: "linux", corev1.LabelArchStable: runtime.GOARCH,
			"type": "simulated-kubelet",
		},
	}}
	if _, err := nodes.Create(ctx, object, metav1.CreateOptions{}); err != nil && !errors.IsAlreadyExists(err) {
		return err
	}
	if err := n.reportStatus(ctx); err != nil {
		return err
	}
	for {
		found, err := nodes.Get(ctx, name, metav1.GetOptions{})
		if err == nil && len(found.Spec.Taints) == 0 {
			return nil
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(100 * time.Millisecond):
		}
	}
}

// reportStatus says that the node is ready. Controllers write to the object meanwhile, so a conflict only means to look again.
func (n *node) reportStatus(ctx context.Context) error {
	return retry.RetryOnConflict(retry.DefaultBackoff, func() error { return n.writeStatus(ctx) })
}

func (n *node) writeStatus(ctx context.Context) error {
	nodes := n.clients.Typed.CoreV1().Nodes()
	found, err := nodes.Get(ctx, name, metav1.GetOptions{})
	if err != nil {
		return err
	}
	// Far more than the machine has: what a pod asks for says nothing about the processes that stand for it here.
	capacity := corev1.ResourceList{
		corev1.ResourceCPU: resource.MustParse("64"), corev1.ResourceMemory: resource.MustParse("256Gi"),
		corev1.ResourcePods: resource.MustParse("250"), corev1.ResourceEphemeralStorage: resource.MustParse("100Gi"),
	}
	now := metav1.Now()
	found.Status = corev1.NodeStatus{
		Capacity: capacity, Allocatable: capacity,
		Conditions: []corev1.NodeCondition{{
			Type: corev1.NodeReady, Status: corev1.ConditionTrue, Reason: "KubeletReady",
			Message: "a simulated kubelet is posting ready status", LastHeartbeatTime: now, LastTransitionTime: now,
		}},
		// Only this address: a host name would be preferred to it and cannot be resolved.
		Addresses:       []corev1.NodeAddress{{Type: corev1.NodeInternalIP, Address: "127.0.0.1"}},
		DaemonEndpoints: corev1.NodeDaemonEndpoints{KubeletEndpoint: corev1.DaemonEndpoint{Port: int32(n.port)}},
		NodeInfo: corev1.NodeSystemInfo{
			KubeletVersion: "v1.34.4-simulation", OperatingSystem: "linux", Architecture: runtime.GOARCH,
			ContainerRuntimeVersion: "processes://1",
		},
	}
	_, err = nodes.UpdateStatus(ctx, found, metav1.UpdateOptions{})
	return err
}

// heartbeat renews the node's Lease, without which its pods would be declared lost.
func (n *node) heartbeat(ctx context.Context) {
	leases := n.clients.Typed.CoordinationV1().Leases(corev1.NamespaceNodeLease)
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
		if err != nil && ctx.Err() == nil {
			n.log.Warn("no heartbeat", "error", err)
		}
		select {
		case <-ctx.Done():
			return
		case <-time.After(beat):
		}
	}
}
