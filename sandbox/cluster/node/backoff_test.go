package node

import (
	"slices"
	"testing"
	"time"

	"mlflow-steps/sandbox/cluster/kubelet"
)

func TestBackoffDoublesLikeAKubelet(t *testing.T) {
	b := backoff{initial: 10 * time.Second}
	var got []time.Duration
	for range 8 {
		got = append(got, b.afterRun(time.Second)/time.Second)
	}
	if want := []time.Duration{0, 10, 20, 40, 80, 160, 300, 300}; !slices.Equal(got, want) {
		t.Errorf("got %v", got)
	}
	if got := b.afterRun(time.Hour); got != 0 {
		t.Errorf("after a long run: %v", got)
	}
}

func TestImages(t *testing.T) {
	for image, want := range map[string]role{
		"seldonio/mlserver:1.7.1-mlflow":                 modelServer,
		"docker.io/seldonio/mlflowserver@sha256:0123":    modelServer,
		"docker.io/seldonio/seldon-core-executor:1.18.2": engine,
		"seldonio/rclone-storage-initializer":            initializer,
		"registry:5000/seldonio/mlserver:1":              unknownImage,
		"nginx":                                          unknownImage,
	} {
		if got := roleOf(image); got != want {
			t.Errorf("%s: %v", image, got)
		}
	}
}

func TestAddressesGoRound(t *testing.T) {
	a := newAddresses("198.18.7.0/24")
	if first := a.take(); first != "198.18.7.2" {
		t.Errorf("first %s", first)
	}
	a.give("198.18.7.2")
	if second := a.take(); second != "198.18.7.3" {
		t.Errorf("second %s", second)
	}
	for range 252 {
		a.take()
	}
	if one := a.take(); one != "" {
		t.Errorf("one too many: %s", one)
	}
}

func TestLastLines(t *testing.T) {
	for count, want := range map[int]string{-1: "a\nb\nc\n", 0: "", 1: "c\n", 2: "b\nc\n", 9: "a\nb\nc\n"} {
		if got := string(kubelet.LastLines([]byte("a\nb\nc\n"), count)); got != want {
			t.Errorf("%d: %q", count, got)
		}
	}
}
