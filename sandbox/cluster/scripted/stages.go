package scripted

import (
	"bytes"
	"context"
	"embed"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"net/netip"
	"sync"
	"time"

	corev1 "k8s.io/api/core/v1"
	"k8s.io/apimachinery/pkg/util/yaml"
	"sigs.k8s.io/kwok/pkg/apis/internalversion"
	"sigs.k8s.io/kwok/pkg/apis/v1alpha1"
	"sigs.k8s.io/kwok/pkg/utils/gotpl"
	"sigs.k8s.io/kwok/pkg/utils/lifecycle"
)

//go:embed stages/*.yaml
var stageFiles embed.FS

// stages are the Stages of this node, ready to be matched and rendered. kwok's engine is not made for several callers
// at a time.
type stages struct {
	mutex    sync.Mutex
	all      lifecycle.Lifecycle
	renderer gotpl.Renderer
}

func loadStages(network netip.Prefix) (*stages, error) {
	names, err := fs.Glob(stageFiles, "stages/*.yaml")
	if err != nil {
		return nil, err
	}
	var read []*internalversion.Stage
	for _, name := range names {
		more, err := readStages(name)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		read = append(read, more...)
	}
	all, err := lifecycle.NewLifecycle(read)
	return &stages{all: all, renderer: gotpl.NewRenderer(templates(network))}, err
}

func readStages(name string) ([]*internalversion.Stage, error) {
	content, err := stageFiles.ReadFile(name)
	if err != nil {
		return nil, err
	}
	var all []*internalversion.Stage
	decoder := yaml.NewYAMLOrJSONDecoder(bytes.NewReader(content), 4096)
	for {
		var stage v1alpha1.Stage
		if err := decoder.Decode(&stage); errors.Is(err, io.EOF) {
			return all, nil
		} else if err != nil {
			return nil, err
		}
		v1alpha1.SetObjectDefaults_Stage(&stage)
		read, err := internalversion.ConvertToInternalStage(&stage)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", stage.Name, err)
		}
		all = append(all, read)
	}
}

// next returns the Stage that the pod goes to from its present state and after how long, or no Stage if it stays.
func (s *stages) next(ctx context.Context, pod *corev1.Pod) (*lifecycle.Stage, time.Duration, error) {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	event := &lifecycle.Event{Labels: pod.Labels, Annotations: pod.Annotations, Data: pod}
	possible, err := s.all.ListAllPossible(ctx, event)
	if err != nil || len(possible) == 0 {
		return nil, 0, err
	}
	if len(possible) > 1 {
		return nil, 0, fmt.Errorf("%s and %s are both possible", possible[0].Name(), possible[1].Name())
	}
	delay, _, err := possible[0].Delay(ctx, event, time.Now())
	return possible[0], delay, err
}

// render returns what the Stage changes, and the message of its event. Unlike with kwok, the message is a template too.
func (s *stages) render(pod *corev1.Pod, stage *lifecycle.Stage) (patches []*lifecycle.Patch, message string, err error) {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	if event := stage.Next().Event(); event != nil {
		text, err := s.renderer.ToText(event.Message, pod)
		if err != nil {
			return nil, "", err
		}
		message = string(text)
	}
	patches, err = stage.Next().Patches(pod, s.renderer)
	return patches, message, err
}
