package scripted

import (
	"encoding/json"
	"fmt"
	"net/netip"
	"slices"
	"strings"
	"testing"

	corev1 "k8s.io/api/core/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/util/strategicpatch"
	"sigs.k8s.io/kwok/pkg/utils/lifecycle"
)

// walk plays the Stages without an API server and without waiting, and tells what a reader of the pod would see.
func walk(t *testing.T, annotations map[string]string, steps int) (seen []string, last *corev1.Pod) {
	t.Helper()
	loaded, err := loadStages(netip.MustParsePrefix("198.18.1.128/25"))
	if err != nil {
		t.Fatal(err)
	}
	pod := &corev1.Pod{
		ObjectMeta: metav1.ObjectMeta{Name: "p", Namespace: "models", UID: "u", Annotations: annotations},
		Spec: corev1.PodSpec{
			NodeName:       name,
			InitContainers: []corev1.Container{{Name: "model-model-initializer", Image: "init:1"}},
			Containers:     []corev1.Container{{Name: "model", Image: "who/what:1"}, {Name: "seldon-container-engine", Image: "engine:1"}},
		},
	}
	for range steps {
		stage, delay, err := loaded.next(t.Context(), pod)
		if err != nil {
			t.Fatalf("after %v: %v", seen, err)
		}
		if stage == nil {
			break
		}
		next := apply(t, loaded, pod, stage)
		if next == nil {
			break // it changes nothing, so nothing follows
		}
		pod = next
		seen = append(seen, fmt.Sprintf("%v %s", delay, describe(pod)))
	}
	return seen, pod
}

// apply returns nil if the Stage changes nothing.
func apply(t *testing.T, loaded *stages, pod *corev1.Pod, stage *lifecycle.Stage) *corev1.Pod {
	t.Helper()
	before, _ := json.Marshal(pod)
	patches, message, err := loaded.render(pod, stage)
	if err != nil || strings.Contains(message, "<no value>") {
		t.Fatalf("%s: %v %s", stage.Name(), err, message)
	}
	after, err := strategicpatch.StrategicMergePatch(before, patches[0].Data, corev1.Pod{})
	if err != nil {
		t.Fatal(err)
	}
	if string(after) == string(before) {
		return nil
	}
	next := &corev1.Pod{}
	if err := json.Unmarshal(after, next); err != nil {
		t.Fatal(err)
	}
	return next
}

// describe is `Phase init-state/main-state`, with restarts and readiness.
func describe(pod *corev1.Pod) string {
	return fmt.Sprintf("%s %s/%s", pod.Status.Phase, state(pod.Status.InitContainerStatuses[0]), state(pod.Status.ContainerStatuses[0]))
}

func state(status corev1.ContainerStatus) string {
	text := ""
	switch {
	case status.State.Waiting != nil:
		text = status.State.Waiting.Reason
	case status.State.Terminated != nil:
		text = fmt.Sprintf("exit%d", status.State.Terminated.ExitCode)
	case status.Ready:
		text = "ready"
	default:
		text = "running"
	}
	if status.RestartCount > 0 {
		text += fmt.Sprintf("*%d", status.RestartCount)
	}
	return text
}

func TestScripts(t *testing.T) {
	begin := []string{"0s Pending PodInitializing/PodInitializing", "0s Pending running/PodInitializing", "100ms Pending exit0/ContainerCreating"}
	cases := []struct {
		script string
		more   map[string]string
		after  []string
	}{
		{script: "ready", after: []string{"0s Running exit0/running", "100ms Running exit0/ready"}},
		{script: "", more: map[string]string{"sandbox/ready-after": "45s"}, after: []string{"0s Running exit0/running", "45s Running exit0/ready"}},
		{script: "never-ready", after: []string{"0s Running exit0/running"}},
		{script: "flapping", more: map[string]string{"sandbox/ready-for": "300ms", "sandbox/flaps": "1"}, after: []string{
			"0s Running exit0/running", "100ms Running exit0/ready", "300ms Running exit0/running", "100ms Running exit0/ready"}},
		{script: "dies", more: map[string]string{"sandbox/exit-code": "137"}, after: []string{
			"0s Running exit0/running", "100ms Running exit0/ready", "2s Running exit0/exit137", "1s Running exit0/running*1",
			"500ms Running exit0/exit137*1", "1s Running exit0/CrashLoopBackOff*1", "10s Running exit0/running*2"}},
		{script: "crash-loop", after: []string{
			"0s Running exit0/running", "500ms Running exit0/exit1", "1s Running exit0/running*1", "500ms Running exit0/exit1*1",
			"1s Running exit0/CrashLoopBackOff*1", "10s Running exit0/running*2", "500ms Running exit0/exit1*2",
			"1s Running exit0/CrashLoopBackOff*2", "20s Running exit0/running*3"}},
		{script: "crash-recovers", more: map[string]string{"sandbox/back-off": "2s"}, after: []string{
			"0s Running exit0/running", "500ms Running exit0/exit1", "1s Running exit0/running*1", "500ms Running exit0/exit1*1",
			"1s Running exit0/CrashLoopBackOff*1", "2s Running exit0/running*2", "100ms Running exit0/ready*2"}},
		{script: "image-not-found", after: []string{
			"300ms Pending exit0/ErrImagePull", "2s Pending exit0/ImagePullBackOff", "10s Pending exit0/ErrImagePull"}},
		{script: "image-recovers", after: []string{
			"300ms Pending exit0/ErrImagePull", "2s Pending exit0/ImagePullBackOff", "5s Running exit0/running", "100ms Running exit0/ready"}},
		{script: "invalid-image-name", after: []string{"0s Pending exit0/InvalidImageName"}},
		{script: "config-error", after: []string{"300ms Pending exit0/CreateContainerConfigError"}},
		{script: "config-error-recovers", more: map[string]string{"sandbox/recover-after": "1s"}, after: []string{
			"300ms Pending exit0/CreateContainerConfigError", "1s Running exit0/running", "100ms Running exit0/ready"}},
		{script: "waiting", more: map[string]string{"sandbox/reason": "RunContainerError", "sandbox/message": `no "exec"`},
			after: []string{"300ms Pending exit0/RunContainerError"}},
	}
	for _, one := range cases {
		t.Run(one.script, func(t *testing.T) {
			annotations := map[string]string{}
			if one.script != "" {
				annotations[scriptAnnotation] = one.script
			}
			for key, value := range one.more {
				annotations[key] = value
			}
			want := append(slices.Clone(begin), one.after...)
			seen, _ := walk(t, annotations, len(want))
			if !slices.Equal(seen, want) {
				t.Errorf("saw\n  %s\nwant\n  %s", strings.Join(seen, "\n  "), strings.Join(want, "\n  "))
			}
		})
	}
}

func TestFailingInitContainers(t *testing.T) {
	begin := []string{
		"0s Pending PodInitializing/PodInitializing", "0s Pending running/PodInitializing",
		"500ms Pending exit1/PodInitializing", "1s Pending running*1/PodInitializing",
	}
	for script, after := range map[string][]string{
		"init-fails":    {"500ms Pending exit1*1/PodInitializing", "1s Pending CrashLoopBackOff*1/PodInitializing", "10s Pending running*2/PodInitializing"},
		"init-recovers": {"100ms Pending exit0*1/ContainerCreating", "0s Running exit0*1/running", "100ms Running exit0*1/ready"},
	} {
		t.Run(script, func(t *testing.T) {
			want := append(slices.Clone(begin), after...)
			if seen, _ := walk(t, map[string]string{scriptAnnotation: script}, len(want)); !slices.Equal(seen, want) {
				t.Errorf("saw\n  %s\nwant\n  %s", strings.Join(seen, "\n  "), strings.Join(want, "\n  "))
			}
		})
	}
}

func TestEveryScriptIsPlayed(t *testing.T) {
	for _, script := range scripts {
		if seen, _ := walk(t, map[string]string{scriptAnnotation: script}, 8); len(seen) < 4 {
			t.Errorf("%s: only %v", script, seen)
		}
	}
	if seen, _ := walk(t, map[string]string{scriptAnnotation: "craash"}, 8); !slices.Equal(seen, []string{"0s Pending NoSuchScript/NoSuchScript"}) {
		t.Errorf("a misspelt script: %v", seen)
	}
}

func TestWhatAKubeletSays(t *testing.T) {
	for script, want := range map[string]string{
		"image-not-found":    "docker.io/who/what:1: not found",
		"image-denied":       "pull access denied",
		"image-recovers":     "i/o timeout",
		"invalid-image-name": `couldn't parse image name "who/what:1": invalid reference format`,
		"config-error":       `secret "model-store" not found`,
	} {
		_, pod := walk(t, map[string]string{scriptAnnotation: script}, 4)
		if got := pod.Status.ContainerStatuses[0].State.Waiting; got == nil || !strings.Contains(got.Message, want) {
			t.Errorf("%s: %v", script, got)
		}
		if engine := pod.Status.ContainerStatuses[1]; engine.State.Running == nil || engine.Ready {
			t.Errorf("%s: the engine %+v", script, engine.State)
		}
	}
	_, pod := walk(t, map[string]string{scriptAnnotation: "crash-loop", exitReasonAnnotation: "OOMKilled"}, 8)
	main := pod.Status.ContainerStatuses[0]
	if got := main.LastTerminationState.Terminated; got == nil || got.Reason != "OOMKilled" {
		t.Errorf("last state %v", got)
	}
	if want := "back-off 10s restarting failed container=model pod=p_models(u)"; main.State.Waiting.Message != want {
		t.Errorf("message %q", main.State.Waiting.Message)
	}
}
