package up

import (
	"crypto/tls"
	"os"
	"path/filepath"
	"testing"

	"k8s.io/client-go/tools/clientcmd"

	"mlflow-steps/sandbox/cluster/crd"
)

func TestPrepareMakesCertificatesAndRefusesASecondCluster(t *testing.T) {
	dir := t.TempDir()
	first := &cluster{options: Options{Dir: dir}, apiPort: 1}
	lock, err := first.prepare()
	if err != nil {
		t.Fatal(err)
	}
	defer lock.Close()
	for _, name := range []string{"etcd", "kube-apiserver", "kubelet", "kubelet-client"} {
		if _, err := tls.LoadX509KeyPair(first.authority.path(name+".crt"), first.authority.path(name+".key")); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
	if _, err := (&cluster{options: Options{Dir: dir}}).prepare(); err == nil {
		t.Error("a second cluster took the same folder")
	}
	if err := first.writeKubeconfig(admin); err != nil {
		t.Fatal(err)
	}
	config, err := clientcmd.LoadFromFile(filepath.Join(dir, "kubeconfig"))
	if err != nil || config.CurrentContext != "sandbox" || config.Contexts["sandbox"].Namespace != "models" {
		t.Errorf("kubeconfig %v %v", config, err)
	}
	if info, err := os.Stat(filepath.Join(dir, "kubeconfig")); err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("mode %v %v", info.Mode(), err)
	}
}

func TestPortsDiffer(t *testing.T) {
	ports, err := freePorts(20)
	if err != nil {
		t.Fatal(err)
	}
	seen := map[int]bool{}
	for _, port := range ports {
		if seen[port] {
			t.Errorf("%d twice", port)
		}
		seen[port] = true
	}
}

func TestDefinition(t *testing.T) {
	definition, err := crd.SeldonDeployment()
	if err != nil {
		t.Fatal(err)
	}
	if len(definition.Spec.Versions) != 3 || !definition.Spec.Versions[0].Storage {
		t.Errorf("versions %v", definition.Spec.Versions)
	}
}
