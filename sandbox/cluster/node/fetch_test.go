package node

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	corev1 "k8s.io/api/core/v1"
)

func TestFetch(t *testing.T) {
	store := t.TempDir()
	mustWrite(t, filepath.Join(store, "1", "model", "MLmodel"), "flavors: {}")
	mustWrite(t, filepath.Join(filepath.Dir(store), "secret"), "x")
	if err := os.MkdirAll(filepath.Join(store, "evil"), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink("../../secret", filepath.Join(store, "evil", "link")); err != nil {
		t.Fatal(err)
	}
	cases := map[string]struct {
		source, log string
		code        int
	}{
		"a model":          {"/mnt/pvc/1/model", "copied", 0},
		"nothing there":    {"/mnt/pvc/2", "directory not found", 1},
		"out by dots":      {"/mnt/pvc/../../etc", "directory not found", 1},
		"out by a link":    {"/mnt/pvc/evil", "escapes", 1},
		"another storage":  {"s3://bucket/model", "didn't find section in config file", 1},
		"an unknown mount": {"/elsewhere", "directory not found", 1},
	}
	for name, one := range cases {
		t.Run(name, func(t *testing.T) {
			var log strings.Builder
			target := filepath.Join(t.TempDir(), "models")
			pod, container := podWithClaim(one.source)
			code := fetch(pod, container, map[string]string{"store": store}, target, &log)
			if code != one.code || !strings.Contains(log.String(), one.log) {
				t.Errorf("code %d, log:\n%s", code, &log)
			}
			_, err := os.Stat(filepath.Join(target, "MLmodel"))
			if copied := err == nil; copied != (one.code == 0) {
				t.Errorf("copied: %v", copied)
			}
		})
	}
}

func podWithClaim(source string) (*corev1.Pod, *corev1.Container) {
	container := &corev1.Container{
		Args: []string{source, "/mnt/models"}, VolumeMounts: []corev1.VolumeMount{{Name: "source", MountPath: "/mnt/pvc"}},
	}
	claim := &corev1.PersistentVolumeClaimVolumeSource{ClaimName: "store"}
	return &corev1.Pod{Spec: corev1.PodSpec{Volumes: []corev1.Volume{
		{Name: "source", VolumeSource: corev1.VolumeSource{PersistentVolumeClaim: claim}},
	}}}, container
}

func mustWrite(t *testing.T, path, content string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
		t.Fatal(err)
	}
}
