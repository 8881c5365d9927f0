// Checks Tasks and Pipelines by Tekton's own code, without a cluster, as its admission webhook does.
package main

import (
	"context"
	"fmt"
	"os"

	v1 "github.com/tektoncd/pipeline/pkg/apis/pipeline/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"knative.dev/pkg/apis"
	"sigs.k8s.io/yaml"
)

// checked is what the webhook asks of every kind: to fill in its defaults, and to say what is wrong.
type checked interface {
	apis.Defaultable
	apis.Validatable
	GetObjectMeta() metav1.Object
}

var kinds = map[string]func() checked{
	"Task":        func() checked { return &v1.Task{} },
	"Pipeline":    func() checked { return &v1.Pipeline{} },
	"TaskRun":     func() checked { return &v1.TaskRun{} },
	"PipelineRun": func() checked { return &v1.PipelineRun{} },
}

// main ends with exit code 1 where a file is wrong, and prints why.
func main() {
	exitCode := 0
	for _, path := range os.Args[1:] {
		if err := check(path); err != nil {
			fmt.Printf("%s: %v\n", path, err)
			exitCode = 1
		}
	}
	os.Exit(exitCode)
}

func check(path string) error {
	content, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	var head struct{ APIVersion, Kind string }
	if err := yaml.Unmarshal(content, &head); err != nil {
		return err
	}
	make, known := kinds[head.Kind]
	if !known || head.APIVersion != "tekton.dev/v1" {
		return fmt.Errorf("%s %s is no kind of tekton.dev/v1", head.APIVersion, head.Kind)
	}
	object := make()
	if err := yaml.UnmarshalStrict(content, object); err != nil {
		return err
	}
	// As the webhook does when an object is created.
	ctx := apis.WithinCreate(context.Background())
	// The API server makes the name before it asks the webhook.
	if meta := object.GetObjectMeta(); meta.GetName() == "" {
		meta.SetName(meta.GetGenerateName() + "x")
	}
	object.SetDefaults(ctx)
	if err := object.Validate(ctx); err != nil {
		return err
	}
	return nil
}
