package up

import (
	"context"
	"fmt"
	"net/http"
	"os"
	"time"

	"mlflow-steps/sandbox/cluster/connect"
)

// startLimit is for a machine that is busy with other work; a quiet one needs a fifth of it.
const startLimit = 120 * time.Second

// startAll brings the components up in the order in which they need each other.
func (c *cluster) startAll(ctx context.Context, crew *crew, out *events) error {
	begin := time.Now()
	for _, member := range []*component{c.etcd(), c.apiServer()} {
		if err := crew.start(member); err != nil {
			return err
		}
	}
	clients, err := connect.FromKubeconfig(c.kubeconfig(bootstrap), "cluster-up")
	if err != nil {
		return err
	}
	if err := c.untilReadyz(ctx, clients, startLimit); err != nil {
		return fmt.Errorf("kube-apiserver did not become ready: %w\n%s", err, crew.find("kube-apiserver").lastLines(15))
	}
	out.progress("kube-apiserver is ready (etcd too)")
	for _, member := range []*component{c.controllerManager(), c.scheduler(), c.node(), c.scriptedNode(), c.ingress()} {
		if err := crew.start(member); err != nil {
			return err
		}
	}
	if err := createNamespace(ctx, clients); err != nil {
		return err
	}
	names := []string{"node", "scripted-node", "ingress"}
	if !c.options.WithoutCRD {
		if err := installDefinition(ctx, clients); err != nil {
			return err
		}
		out.progress("SeldonDeployment is defined")
		if err := c.installWebhook(ctx, clients); err != nil {
			return err
		}
		if err := crew.start(c.operator()); err != nil {
			return err
		}
		names = append(names, "seldon-operator")
	}
	for _, name := range names {
		if err := c.untilReadyFile(ctx, name); err != nil {
			return fmt.Errorf("%w\n%s", err, crew.find(name).lastLines(15))
		}
		out.progress(name + " is ready")
	}
	if err := c.untilClaimsAreBound(ctx, clients); err != nil {
		return err
	}
	kubectl, err := c.linkKubectl()
	if err != nil {
		return err
	}
	if err := c.writeKubeconfig(admin); err != nil {
		return err
	}
	out.emit(event{
		"event": "ready", "kubeconfig": c.kubeconfig(admin), "context": "sandbox", "namespace": namespace,
		"apiServer": c.server(), "ingress": fmt.Sprintf("http://127.0.0.1:%d", c.ingressPort), "kubectl": kubectl,
		"serviceProxy": c.podRange.local, "pids": crew.pids(), "seconds": time.Since(begin).Seconds(),
	})
	return nil
}

func (c *cluster) untilReadyz(ctx context.Context, clients *connect.Clients, limit time.Duration) error {
	return until(ctx, limit, func() error {
		result := clients.Typed.Discovery().RESTClient().Get().AbsPath("/readyz").Timeout(5 * time.Second).Do(ctx)
		var status int
		result.StatusCode(&status)
		if err := result.Error(); err != nil {
			return err
		}
		if status != http.StatusOK {
			return fmt.Errorf("/readyz answered %d", status)
		}
		return nil
	})
}

func (c *cluster) untilReadyFile(ctx context.Context, name string) error {
	return until(ctx, startLimit, func() error {
		if _, err := os.Stat(c.readyFile(name)); err != nil {
			return fmt.Errorf("%s did not become ready", name)
		}
		return nil
	})
}
