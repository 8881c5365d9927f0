package kubelet

import (
	"fmt"
	"strings"
	"time"
)

// LongestBackOff is the most that a kubelet waits before it tries again what failed.
const LongestBackOff = 300 * time.Second

// PullError is what containerd answers when an image cannot be pulled: a gRPC code, and its registry's reason.
func PullError(image, code, reason string) string {
	full := image
	if first, _, _ := strings.Cut(image, "/"); !strings.ContainsAny(first, ".:") {
		if !strings.Contains(image, "/") {
			full = "library/" + image
		}
		full = "docker.io/" + full
	}
	text := fmt.Sprintf("rpc error: code = %s desc = failed to pull and unpack image %q: failed to resolve reference %q: ", code, full, full)
	if code == "NotFound" {
		text += full + ": "
	}
	return text + reason
}
