// Package scripted simulates a node whose pods do what their annotations say: start slowly, crash, fail to pull their
// image, recover. Nothing runs in them. What becomes of a pod is written as Stages of kwok, whose engine chooses them.
package scripted

import (
	"context"
	"flag"
	"log/slog"
	"net/netip"
	"os"

	corev1 "k8s.io/api/core/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"

	"mlflow-steps/sandbox/cluster/component"
	"mlflow-steps/sandbox/cluster/connect"
	"mlflow-steps/sandbox/cluster/kubelet"
)

const (
	// name of the Node object.
	name = "scripted"
	// label is on the Node: pods select it. Its taint keeps others away, as long as there is another node that takes them.
	label = "sandbox/node"
	// mostPods is more than a real node takes.
	mostPods = 2000
)

// Main runs the node as a process.
func Main() int {
	var port kubelet.Port
	flags := flag.NewFlagSet("scripted-node", flag.ExitOnError)
	kubeconfig := flags.String("kubeconfig", "", "how to reach the API server")
	cidr := flags.String("pod-cidr", "198.19.0.0/16", "network of the pods' addresses, where nothing listens")
	readyFile := flags.String("ready-file", "", "written once pods can come")
	port.Flags(flags)
	_ = flags.Parse(os.Args[1:])
	return component.Run(func(ctx context.Context, log *slog.Logger) error {
		log.Info("this is a SIMULATION of a kubelet: its pods run nothing and follow a script")
		network, err := netip.ParsePrefix(*cidr)
		if err != nil {
			return err
		}
		clients, err := connect.FromKubeconfig(*kubeconfig, "scripted-node-simulation")
		if err != nil {
			return err
		}
		if err := port.Serve(ctx, logs{clients.Typed}.answer); err != nil {
			return err
		}
		node := &corev1.Node{
			ObjectMeta: metav1.ObjectMeta{Name: name, Labels: map[string]string{
				label: name, corev1.LabelHostname: name, corev1.LabelOSStable: "linux", "type": "scripted",
			}},
			Spec: corev1.NodeSpec{Taints: []corev1.Taint{{Key: label, Value: name, Effect: corev1.TaintEffectPreferNoSchedule}}},
		}
		if err := kubelet.Register(ctx, clients.Typed, node, kubelet.NodeStatus(port.Number(), mostPods)); err != nil {
			return err
		}
		go kubelet.Heartbeat(ctx, clients.Typed, name, log)
		player, err := newPlayer(clients.Typed, log, network)
		if err != nil {
			return err
		}
		return player.run(ctx, func() error { return component.Ready(*readyFile) })
	})
}
