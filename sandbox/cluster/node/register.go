package node

import (
	"context"
	"runtime"

	corev1 "k8s.io/api/core/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"

	"mlflow-steps/sandbox/cluster/kubelet"
)

func (n *node) register(ctx context.Context) error {
	object := &corev1.Node{ObjectMeta: metav1.ObjectMeta{
		Name: name,
		Labels: map[string]string{
			corev1.LabelHostname: name, corev1.LabelOSStable: "linux", corev1.LabelArchStable: runtime.GOARCH,
			"type": "simulated-kubelet",
		},
	}}
	return kubelet.Register(ctx, n.clients.Typed, object, kubelet.NodeStatus(n.port.Number(), 250))
}
