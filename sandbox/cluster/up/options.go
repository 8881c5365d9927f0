package up

import (
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"time"
)

// Options are what `cluster up` is told.
type Options struct {
	Dir            string
	Claims         Claims
	Python         string
	WithoutCRD     bool
	IgnoreStdin    bool
	Backoff        time.Duration
	PreStopMax     time.Duration
	ReconcileDelay time.Duration
	FlipBack       string
}

// Claims maps the name of a PersistentVolumeClaim to the folder that stands for its volume.
type Claims map[string]string

// String shows the claims as they are given on the command line.
func (c Claims) String() string {
	parts := make([]string, 0, len(c))
	for name, path := range c {
		parts = append(parts, name+"="+path)
	}
	return strings.Join(parts, ",")
}

// Set reads NAME=PATH.
func (c Claims) Set(text string) error {
	name, path, found := strings.Cut(text, "=")
	if !found || name == "" || path == "" {
		return fmt.Errorf("a claim is NAME=PATH, not %q", text)
	}
	absolute, err := filepath.Abs(path)
	if err != nil {
		return err
	}
	c[name] = absolute
	return nil
}

func parseOptions() (Options, error) {
	options := Options{Claims: Claims{}}
	flags := flag.NewFlagSet("up", flag.ContinueOnError)
	flags.SetOutput(os.Stderr)
	flags.StringVar(&options.Dir, "dir", "", "folder for everything that this cluster keeps; emptied of an earlier cluster")
	flags.Var(options.Claims, "claim", "NAME=PATH: a folder that pods see as a PersistentVolumeClaim (repeatable)")
	flags.StringVar(&options.Python, "python", "", "Python that has MLServer; it may appear later")
	flags.BoolVar(&options.WithoutCRD, "without-crd", false, "do not install SeldonDeployment, nor its operator")
	flags.BoolVar(&options.IgnoreStdin, "ignore-stdin", false, "take no commands from stdin, and outlive it")
	flags.DurationVar(&options.Backoff, "backoff", 10*time.Second, "first back-off of a crashing container")
	flags.DurationVar(&options.PreStopMax, "pre-stop-max", 2*time.Second, "longest preStop sleep that the node waits for")
	flags.DurationVar(&options.ReconcileDelay, "reconcile-delay", 0, "median time of the operator's pass (0: its own default)")
	flags.StringVar(&options.FlipBack, "flip-back", "", "always|race: see seldon-operator --flip-back")
	if err := flags.Parse(os.Args[1:]); err != nil {
		return options, err
	}
	if options.Dir == "" {
		return options, errors.New("--dir is missing")
	}
	var err error
	if options.Dir, err = filepath.Abs(options.Dir); err != nil {
		return options, err
	}
	if options.Python != "" {
		options.Python, err = filepath.Abs(options.Python)
	}
	return options, err
}
