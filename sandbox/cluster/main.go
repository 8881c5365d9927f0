// Command cluster is a Kubernetes control plane on one machine, with a simulated Seldon Core operator and node.
//
// It chooses what to be by its first argument, or by the name under which it was started, so that a link called
// kubectl is kubectl.
package main

import (
	"fmt"
	"os"
	"path/filepath"
	"sort"
	"strings"

	"mlflow-steps/sandbox/cluster/controlplane"
	"mlflow-steps/sandbox/cluster/guard"
	"mlflow-steps/sandbox/cluster/ingress"
	"mlflow-steps/sandbox/cluster/lifeline"
	"mlflow-steps/sandbox/cluster/node"
	"mlflow-steps/sandbox/cluster/operator"
	"mlflow-steps/sandbox/cluster/scripted"
	"mlflow-steps/sandbox/cluster/up"
)

// commands maps a name to what runs under it. Each gets os.Args with its own name in front, and returns an exit code.
var commands = map[string]func() int{
	"etcd":                    controlplane.Etcd,
	"kube-apiserver":          controlplane.APIServer,
	"kube-controller-manager": controlplane.ControllerManager,
	"kube-scheduler":          controlplane.Scheduler,
	"kubectl":                 controlplane.Kubectl,
	"up":                      up.Main,
	"guard":                   guard.Main,
	"seldon-operator":         operator.Main,
	"node":                    node.Main,
	"scripted-node":           scripted.Main,
	"ingress":                 ingress.Main,
}

func main() {
	name := filepath.Base(os.Args[0])
	run, found := commands[name]
	if !found && len(os.Args) > 1 {
		name = os.Args[1]
		run, found = commands[name]
		os.Args = os.Args[1:]
	}
	if !found {
		fmt.Fprintf(os.Stderr, "usage: cluster COMMAND …, where COMMAND is one of %s\n", strings.Join(names(), ", "))
		os.Exit(2)
	}
	lifeline.Hold()
	os.Exit(run())
}

func names() []string {
	all := make([]string, 0, len(commands))
	for name := range commands {
		all = append(all, name)
	}
	sort.Strings(all)
	return all
}
