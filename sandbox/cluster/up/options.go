package up

import (
	"errors"
	"flag"
	"os"
	"path/filepath"
	"time"

	"mlflow-steps/sandbox/cluster/claims"
)

// Options are what `cluster up` is told.
type Options struct {
	Dir            string
	Claims         claims.Claims
	Python         string
	V1Python       string
	V1Script       string
	WithoutCRD     bool
	IgnoreStdin    bool
	Backoff        time.Duration
	PreStopMax     time.Duration
	ReconcileDelay time.Duration
	FlipBack       string
}

func parseOptions() (Options, error) {
	options := Options{Claims: claims.Claims{}}
	flags := flag.NewFlagSet("up", flag.ContinueOnError)
	flags.SetOutput(os.Stderr)
	flags.StringVar(&options.Dir, "dir", "", "folder for everything that this cluster keeps; emptied of an earlier cluster")
	flags.Var(options.Claims, "claim", "NAME=PATH: a folder that pods see as a PersistentVolumeClaim (repeatable)")
	flags.StringVar(&options.Python, "python", "", "Python that has MLServer; it may appear later")
	flags.StringVar(&options.V1Python, "v1-python", "", "Python that has Seldon's own wrapper; it may appear later")
	flags.StringVar(&options.V1Script, "v1-script", "", "what starts that wrapper: --v1-python SCRIPT HOST OPTION…")
	flags.BoolVar(&options.WithoutCRD, "without-crd", false, "do not install SeldonDeployment, nor its operator")
	flags.BoolVar(&options.IgnoreStdin, "ignore-stdin", false, "take no commands from stdin, and outlive it")
	flags.DurationVar(&options.Backoff, "backoff", 10*time.Second, "first back-off of a crashing container")
	flags.DurationVar(&options.PreStopMax, "pre-stop-max", 2*time.Second, "longest preStop sleep that the node waits for")
	flags.DurationVar(&options.ReconcileDelay, "reconcile-delay", 450*time.Millisecond,
		"median time until the operator acts on a new spec; the default is the slow end of what was measured on the real one, "+
			"so that a client started right after an apply still meets the old status on a busy machine")
	flags.StringVar(&options.FlipBack, "flip-back", "", "always|race; see seldon-operator --flip-back")
	if err := flags.Parse(os.Args[1:]); err != nil {
		return options, err
	}
	if options.Dir == "" {
		return options, errors.New("--dir is missing")
	}
	for _, path := range []*string{&options.Dir, &options.Python, &options.V1Python, &options.V1Script} {
		if *path == "" {
			continue
		}
		var err error
		if *path, err = filepath.Abs(*path); err != nil {
			return options, err
		}
	}
	return options, nil
}
