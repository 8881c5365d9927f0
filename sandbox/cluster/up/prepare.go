package up

import (
	"fmt"
	"os"
	"syscall"
)

// prepare empties the folder of an earlier cluster and writes certificates and tokens. The returned file holds the
// folder's lock until it is closed.
func (c *cluster) prepare() (*os.File, error) {
	if err := os.MkdirAll(c.options.Dir, 0o700); err != nil {
		return nil, err
	}
	lock, err := os.OpenFile(c.path("lock"), os.O_CREATE|os.O_RDWR, 0o600)
	if err != nil {
		return nil, err
	}
	if err := syscall.Flock(int(lock.Fd()), syscall.LOCK_EX|syscall.LOCK_NB); err != nil {
		return nil, fmt.Errorf("another cluster uses %s", c.options.Dir)
	}
	_ = os.Remove(c.path("kubeconfig"))
	for _, name := range []string{"etcd", "logs", "certificates", "credentials", "node", "run"} {
		if err := os.RemoveAll(c.path(name)); err != nil {
			return lock, err
		}
		if err := os.Mkdir(c.path(name), 0o700); err != nil {
			return lock, err
		}
	}
	if c.authority, err = newAuthority(c.path("certificates")); err != nil {
		return lock, err
	}
	for _, name := range []string{"etcd", "kube-apiserver", "kubelet", "seldon-operator"} {
		if err := c.authority.issue(name); err != nil {
			return lock, err
		}
	}
	if err := c.authority.issue("kubelet-client", "system:masters"); err != nil {
		return lock, err
	}
	if err := c.authority.issueSigningKey("service-account"); err != nil {
		return lock, err
	}
	c.tokens, err = issueTokens(c.path("credentials", "tokens.csv"))
	return lock, err
}

// writeInternalKubeconfigs gives each part of the cluster its own way to the API server.
func (c *cluster) writeInternalKubeconfigs() error {
	for _, user := range users {
		if user == admin {
			continue // the file that people use appears when the cluster is ready
		}
		if err := c.writeKubeconfig(user); err != nil {
			return err
		}
	}
	return nil
}

func (c *cluster) writeKubeconfig(user string) error {
	authorityPEM, err := os.ReadFile(c.authority.path("ca.crt"))
	if err != nil {
		return err
	}
	return writeKubeconfig(c.kubeconfig(user), c.server(), c.tokens[user], user, authorityPEM)
}

// linkKubectl makes this binary available under kubectl's name.
func (c *cluster) linkKubectl() (string, error) {
	self, err := os.Executable()
	if err != nil {
		return "", err
	}
	if err := os.MkdirAll(c.path("bin"), 0o700); err != nil {
		return "", err
	}
	link := c.path("bin", "kubectl")
	_ = os.Remove(link)
	return link, os.Symlink(self, link)
}
