package up

import (
	"crypto/rand"
	"encoding/hex"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"k8s.io/client-go/tools/clientcmd"
	clientcmdapi "k8s.io/client-go/tools/clientcmd/api"
)

// admin is the user of the kubeconfig that `up` hands out.
const admin = "admin"

// bootstrap is the user as which `up` itself sets the cluster up.
const bootstrap = "bootstrap"

// users each have a token of their own, so that audit and logs tell them apart. All are administrators: what the
// sandbox protects is the machine's other users from the cluster, not the cluster from its own parts.
var users = []string{
	admin, bootstrap, "kube-controller-manager", "kube-scheduler", "seldon-operator", "node", "scripted-node", "ingress",
}

func issueTokens(path string) (map[string]string, error) {
	tokens := map[string]string{}
	var file strings.Builder
	for _, user := range users {
		secret := make([]byte, 24)
		if _, err := rand.Read(secret); err != nil {
			return nil, err
		}
		tokens[user] = hex.EncodeToString(secret)
		fmt.Fprintf(&file, "%s,%s,%s,system:masters\n", tokens[user], user, user)
	}
	return tokens, os.WriteFile(path, []byte(file.String()), 0o600)
}

// writeKubeconfig writes a file that holds everything: server, authority and token.
func writeKubeconfig(path, server, token, user string, authorityPEM []byte) error {
	config := clientcmdapi.NewConfig()
	config.Clusters["sandbox"] = &clientcmdapi.Cluster{Server: server, CertificateAuthorityData: authorityPEM}
	config.AuthInfos[user] = &clientcmdapi.AuthInfo{Token: token}
	config.Contexts["sandbox"] = &clientcmdapi.Context{Cluster: "sandbox", AuthInfo: user, Namespace: namespace}
	config.CurrentContext = "sandbox"
	content, err := clientcmd.Write(*config)
	if err != nil {
		return err
	}
	return replaceFile(path, content)
}

// replaceFile never lets a reader see half a file.
func replaceFile(path string, content []byte) error {
	half := filepath.Join(filepath.Dir(path), "."+filepath.Base(path)+".half")
	if err := os.WriteFile(half, content, 0o600); err != nil {
		return err
	}
	return os.Rename(half, path)
}
