package up

import (
	"fmt"
	"strconv"
)

func (c *cluster) operator() *component {
	arguments := []string{
		"--kubeconfig=" + c.kubeconfig("seldon-operator"), "--ready-file=" + c.readyFile("seldon-operator"),
		fmt.Sprintf("--webhook-port=%d", c.operatorPort),
		"--certificate=" + c.authority.path("seldon-operator.crt"), "--key=" + c.authority.path("seldon-operator.key"),
	}
	if c.options.ReconcileDelay > 0 {
		arguments = append(arguments, "--reconcile-delay="+c.options.ReconcileDelay.String())
	}
	if c.options.FlipBack != "" {
		arguments = append(arguments, "--flip-back="+c.options.FlipBack)
	}
	return newComponent("seldon-operator", c.options.Dir, arguments...)
}

func (c *cluster) node() *component {
	arguments := []string{
		"--kubeconfig=" + c.kubeconfig("node"),
		"--dir=" + c.path("node"),
		"--python=" + c.options.Python,
		"--v1-python=" + c.options.V1Python,
		"--v1-script=" + c.options.V1Script,
		"--pod-cidr=" + c.podRange.served(),
		"--pod-cidr-local=" + strconv.FormatBool(c.podRange.local),
		fmt.Sprintf("--port=%d", c.kubeletPort),
		"--certificate=" + c.authority.path("kubelet.crt"),
		"--key=" + c.authority.path("kubelet.key"),
		"--client-authority=" + c.authority.path("ca.crt"),
		"--backoff=" + c.options.Backoff.String(),
		"--pre-stop-max=" + c.options.PreStopMax.String(),
		"--ready-file=" + c.readyFile("node"),
	}
	for name, path := range c.options.Claims {
		arguments = append(arguments, "--claim="+name+"="+path)
	}
	return newComponent("node", c.options.Dir, arguments...)
}

// scriptedNode gets the upper half of the pods' network: nothing listens there, so that whoever connects is refused.
func (c *cluster) scriptedNode() *component {
	return newComponent("scripted-node", c.options.Dir,
		"--kubeconfig="+c.kubeconfig("scripted-node"),
		"--pod-cidr="+c.podRange.scripted(),
		fmt.Sprintf("--port=%d", c.scriptedPort),
		"--certificate="+c.authority.path("kubelet.crt"),
		"--key="+c.authority.path("kubelet.key"),
		"--client-authority="+c.authority.path("ca.crt"),
		"--ready-file="+c.readyFile("scripted-node"),
	)
}

func (c *cluster) ingress() *component {
	return newComponent("ingress", c.options.Dir,
		"--kubeconfig="+c.kubeconfig("ingress"),
		fmt.Sprintf("--listen=127.0.0.1:%d", c.ingressPort),
		"--ready-file="+c.readyFile("ingress"),
	)
}

// readyFile is written by a simulated component once it does its work.
func (c *cluster) readyFile(name string) string { return c.path("run", name+".ready") }
