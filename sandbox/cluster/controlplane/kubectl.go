package controlplane

import (
	"os"

	_ "k8s.io/client-go/plugin/pkg/client/auth" // exec plug-ins and OIDC, as in the released kubectl
	"k8s.io/component-base/cli"
	"k8s.io/component-base/logs"
	"k8s.io/kubectl/pkg/cmd"
	"k8s.io/kubectl/pkg/cmd/util"
)

// Kubectl runs kubectl.
func Kubectl() int {
	// kubectl logs while it builds its command, so the verbosity has to be known before flags are parsed.
	_, _ = logs.GlogSetter(cmd.GetLogVerbosity(os.Args))
	if err := cli.RunNoErrOutput(cmd.NewDefaultKubectlCommand()); err != nil {
		util.CheckErr(err)
		return 1
	}
	return 0
}
