package up

import (
	"fmt"
	"path/filepath"
)

// cluster is the place of everything: folders, ports and the certificates' authority.
type cluster struct {
	options   Options
	authority *authority
	tokens    map[string]string
	podRange  podRange

	etcdPort, peerPort, apiPort, kubeletPort, scriptedPort, ingressPort int
	// webhookPort is where the API server asks, operatorPort where the operator answers.
	webhookPort, operatorPort int
}

func (c *cluster) path(parts ...string) string {
	return filepath.Join(append([]string{c.options.Dir}, parts...)...)
}

func (c *cluster) server() string { return fmt.Sprintf("https://127.0.0.1:%d", c.apiPort) }

func (c *cluster) kubeconfig(user string) string {
	if user == admin {
		return c.path("kubeconfig")
	}
	return c.path("credentials", user+".kubeconfig")
}

func (c *cluster) choosePorts() error {
	ports, err := freePorts(8)
	if err != nil {
		return err
	}
	c.etcdPort, c.peerPort, c.apiPort = ports[0], ports[1], ports[2]
	c.kubeletPort, c.scriptedPort, c.ingressPort = ports[3], ports[4], ports[5]
	c.webhookPort, c.operatorPort = ports[6], ports[7]
	return nil
}

func (c *cluster) etcd() *component {
	client := fmt.Sprintf("https://127.0.0.1:%d", c.etcdPort)
	peer := fmt.Sprintf("https://127.0.0.1:%d", c.peerPort)
	return newComponent("etcd", c.options.Dir,
		"--data-dir="+c.path("etcd"),
		"--listen-client-urls="+client, "--advertise-client-urls="+client,
		"--listen-peer-urls="+peer, "--initial-advertise-peer-urls="+peer, "--initial-cluster=default="+peer,
		"--client-cert-auth", "--trusted-ca-file="+c.authority.path("ca.crt"),
		"--cert-file="+c.authority.path("etcd.crt"), "--key-file="+c.authority.path("etcd.key"),
		"--peer-client-cert-auth", "--peer-trusted-ca-file="+c.authority.path("ca.crt"),
		"--peer-cert-file="+c.authority.path("etcd.crt"), "--peer-key-file="+c.authority.path("etcd.key"),
		// Nothing here has to survive a power cut, and other processes need the disk.
		"--unsafe-no-fsync", "--log-level=warn",
	)
}

func (c *cluster) apiServer() *component {
	return newComponent("kube-apiserver", c.options.Dir,
		fmt.Sprintf("--etcd-servers=https://127.0.0.1:%d", c.etcdPort),
		"--etcd-cafile="+c.authority.path("ca.crt"),
		"--etcd-certfile="+c.authority.path("etcd.crt"), "--etcd-keyfile="+c.authority.path("etcd.key"),
		"--bind-address=127.0.0.1", fmt.Sprintf("--secure-port=%d", c.apiPort),
		// Without an address of its own the API server looks for the machine's default route, which may not exist.
		"--advertise-address="+c.podRange.gateway(), "--endpoint-reconciler-type=none",
		"--tls-cert-file="+c.authority.path("kube-apiserver.crt"),
		"--tls-private-key-file="+c.authority.path("kube-apiserver.key"),
		"--client-ca-file="+c.authority.path("ca.crt"),
		"--token-auth-file="+c.path("credentials", "tokens.csv"),
		"--authorization-mode=Node,RBAC",
		"--service-account-issuer=https://kubernetes.default.svc",
		"--service-account-key-file="+c.authority.path("service-account.pub"),
		"--service-account-signing-key-file="+c.authority.path("service-account.key"),
		"--service-cluster-ip-range=10.96.0.0/16",
		// Pods would wait for tokens that no process here reads.
		"--disable-admission-plugins=ServiceAccount",
		"--kubelet-certificate-authority="+c.authority.path("ca.crt"),
		"--kubelet-client-certificate="+c.authority.path("kubelet-client.crt"),
		"--kubelet-client-key="+c.authority.path("kubelet-client.key"),
		"--kubelet-preferred-address-types=InternalIP",
		"--profiling=false", "--v=1",
	)
}

func (c *cluster) controllerManager() *component {
	kubeconfig := c.kubeconfig("kube-controller-manager")
	return newComponent("kube-controller-manager", c.options.Dir,
		"--kubeconfig="+kubeconfig, "--authentication-kubeconfig="+kubeconfig, "--authorization-kubeconfig="+kubeconfig,
		"--leader-elect=false", "--secure-port=0", "--profiling=false",
		"--service-account-private-key-file="+c.authority.path("service-account.key"),
		"--root-ca-file="+c.authority.path("ca.crt"),
		// Claims are made while people wait for the pods that use them.
		"--pvclaimbinder-sync-period=1s",
		"--kube-api-qps=300", "--kube-api-burst=500",
		// After a restart of the API server it takes this controller so long to see heartbeats again that it would declare
		// the nodes lost; nodes here report themselves and their pods once and do not repeat it.
		"--node-monitor-grace-period=10m",
	)
}

func (c *cluster) scheduler() *component {
	kubeconfig := c.kubeconfig("kube-scheduler")
	return newComponent("kube-scheduler", c.options.Dir,
		"--kubeconfig="+kubeconfig, "--authentication-kubeconfig="+kubeconfig, "--authorization-kubeconfig="+kubeconfig,
		"--leader-elect=false", "--secure-port=0", "--profiling=false",
	)
}
