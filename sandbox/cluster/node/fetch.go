package node

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strings"

	corev1 "k8s.io/api/core/v1"
)

// fetch does the work of a model initializer: it copies what source names to the folder target and writes to log what
// rclone would. It returns the exit code.
func fetch(pod *corev1.Pod, container *corev1.Container, claims map[string]string, target string, log io.Writer) int {
	if len(container.Args) != 2 {
		fmt.Fprintf(log, "usage: SOURCE TARGET, not %q\n", container.Args)
		return 1
	}
	source := container.Args[0]
	fmt.Fprintf(log, "INFO  : copying %s to %s\n", source, container.Args[1])
	root, inside, err := locate(pod, container, claims, source)
	if err == nil {
		err = copyTree(root, inside, target)
	}
	if err != nil {
		fmt.Fprintf(log, "ERROR : %v\nFailed to copy: %v\n", err, err)
		return 1
	}
	fmt.Fprintln(log, "INFO  : copied")
	return 0
}

// locate finds the folder of the claim that is mounted where source points, and the path inside it.
func locate(pod *corev1.Pod, container *corev1.Container, claims map[string]string, source string) (string, string, error) {
	if scheme, _, found := strings.Cut(source, "://"); found {
		return "", "", fmt.Errorf("failed to create file system for %q: didn't find section in config file (%q)", source, scheme)
	}
	for _, mount := range container.VolumeMounts {
		inside, below := strings.CutPrefix(path.Clean(source)+"/", strings.TrimSuffix(mount.MountPath, "/")+"/")
		if !below {
			continue
		}
		for _, volume := range pod.Spec.Volumes {
			if volume.Name != mount.Name || volume.PersistentVolumeClaim == nil {
				continue
			}
			claim := volume.PersistentVolumeClaim.ClaimName
			folder, known := claims[claim]
			if !known {
				return "", "", fmt.Errorf("claim %q is not one of this sandbox", claim)
			}
			inside = strings.TrimSuffix(inside, "/")
			if inside == "" {
				inside = "."
			}
			return folder, inside, nil
		}
	}
	return "", "", fmt.Errorf("%s: directory not found", source)
}

// copyTree copies a folder inside root. Links are followed as long as they stay inside.
func copyTree(root, inside, target string) error {
	opened, err := os.OpenRoot(root)
	if err != nil {
		return err
	}
	defer opened.Close()
	info, err := opened.Stat(inside)
	if errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("%s: directory not found", inside)
	}
	if err != nil {
		return err
	}
	return copyInto(opened, inside, info, target)
}

func copyInto(root *os.Root, name string, info fs.FileInfo, target string) error {
	if !info.IsDir() {
		return copyFile(root, name, target)
	}
	if err := os.MkdirAll(target, 0o755); err != nil {
		return err
	}
	folder, err := root.Open(name)
	if err != nil {
		return err
	}
	entries, err := folder.ReadDir(-1)
	_ = folder.Close()
	if err != nil {
		return err
	}
	for _, entry := range entries {
		child := filepath.Join(name, entry.Name())
		childInfo, err := root.Stat(child)
		if err != nil {
			return err
		}
		if err := copyInto(root, child, childInfo, filepath.Join(target, entry.Name())); err != nil {
			return err
		}
	}
	return nil
}

func copyFile(root *os.Root, name, target string) error {
	from, err := root.Open(name)
	if err != nil {
		return err
	}
	defer from.Close()
	to, err := os.Create(target)
	if err != nil {
		return err
	}
	if _, err := io.Copy(to, from); err != nil {
		_ = to.Close()
		return err
	}
	return to.Close()
}
