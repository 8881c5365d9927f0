// Package controlplane holds the real Kubernetes and etcd commands, with their own flags.
package controlplane

import (
	"os"
	_ "time/tzdata" // CronJobs name time zones, and a small machine may have no zone files

	"go.etcd.io/etcd/server/v3/etcdmain"
	"k8s.io/component-base/cli"
	_ "k8s.io/component-base/metrics/prometheus/clientgo"
	_ "k8s.io/component-base/metrics/prometheus/version"
	apiserver "k8s.io/kubernetes/cmd/kube-apiserver/app"
	controllermanager "k8s.io/kubernetes/cmd/kube-controller-manager/app"
	scheduler "k8s.io/kubernetes/cmd/kube-scheduler/app"
)

// Etcd runs etcd; it only returns if etcd ends.
func Etcd() int {
	etcdmain.Main(os.Args)
	return 0
}

// APIServer runs kube-apiserver.
func APIServer() int { return cli.Run(apiserver.NewAPIServerCommand()) }

// ControllerManager runs kube-controller-manager.
func ControllerManager() int { return cli.Run(controllermanager.NewControllerManagerCommand()) }

// Scheduler runs kube-scheduler.
func Scheduler() int { return cli.Run(scheduler.NewSchedulerCommand()) }
