package scripted

import (
	"encoding/json"
	"fmt"
	"hash/fnv"
	"net/netip"
	"slices"
	"strconv"
	"time"

	corev1 "k8s.io/api/core/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/types"
	"sigs.k8s.io/kwok/pkg/utils/gotpl"

	"mlflow-steps/sandbox/cluster/kubelet"
)

// Annotations of a pod that say what becomes of it. Those that only set a delay are in the Stages.
const (
	scriptAnnotation     = "sandbox/pod"
	backOffAnnotation    = "sandbox/back-off"
	exitCodeAnnotation   = "sandbox/exit-code"
	exitReasonAnnotation = "sandbox/exit-reason"
	messageAnnotation    = "sandbox/message"
)

// noSuchScript is the reason of containers whose pod asks for a script that there is not.
const noSuchScript = "NoSuchScript"

// scripts are the values of scriptAnnotation.
var scripts = []string{
	"ready", "slow", "never-ready", "flapping", "dies", "crash-loop", "crash-recovers", "init-fails", "init-recovers",
	"image-not-found", "image-denied", "image-recovers", "invalid-image-name", "config-error", "config-error-recovers", "waiting",
}

// templates are what a Stage can turn its pod into. Each returns the whole status, as a kubelet would report it; the
// script is about the first container (and the first init container), the others follow it.
func templates(network netip.Prefix) gotpl.FuncMap {
	return gotpl.FuncMap{
		"Created": func(object any) (string, error) { return created(object, network) },
		"PullError": func(object any) (string, error) {
			p, err := parsePod(object)
			if err != nil {
				return "", err
			}
			return p.pullError(), nil
		},
		"InitRunning":    onPod(func(p *pod) { p.init().start() }),
		"InitExited":     onPod(func(p *pod) { p.init().exit(p.Annotations) }),
		"InitBackingOff": onPod(func(p *pod) { p.init().backOff(p) }),
		"Initialized":    onPod((*pod).initialized),
		"Running":        onPod(func(p *pod) { p.main().start() }),
		"Ready":          onPod(func(p *pod) { p.main().Ready = true }),
		"Unready":        onPod(func(p *pod) { p.main().Ready = false }),
		"Flapped":        onPod((*pod).flap),
		"Exited":         onPod(func(p *pod) { p.main().exit(p.Annotations) }),
		"BackingOff":     onPod(func(p *pod) { p.main().backOff(p) }),
		"PullFailed":     onPod(func(p *pod) { p.main().wait("ErrImagePull", p.pullError()) }),
		"PullBackingOff": onPod(func(p *pod) {
			p.main().wait("ImagePullBackOff", fmt.Sprintf("Back-off pulling image %q: ErrImagePull: %s", p.main().Image, p.pullError()))
		}),
		"InvalidName": onPod(func(p *pod) {
			p.main().wait("InvalidImageName", fmt.Sprintf(
				"Failed to apply default image tag %q: couldn't parse image name %q: invalid reference format", p.main().Image, p.main().Image))
		}),
		"Waiting": func(object any, reason, message string) (string, error) {
			return onPod(func(p *pod) { p.main().wait(reason, message) })(object)
		},
	}
}

type pod struct {
	*corev1.Pod
	inits, mains []corev1.ContainerStatus
}

type container struct{ *corev1.ContainerStatus }

func (p *pod) init() container { return container{&p.inits[0]} }
func (p *pod) main() container { return container{&p.mains[0]} }

// onPod makes a template function from a change of the statuses.
func onPod(change func(*pod)) func(object any) (string, error) {
	return func(object any) (string, error) {
		p, err := parsePod(object)
		if err != nil {
			return "", err
		}
		if len(p.mains) == 0 {
			return "", fmt.Errorf("pod %s was not created", p.Name)
		}
		change(p)
		return p.status()
	}
}

func parsePod(object any) (*pod, error) {
	text, err := json.Marshal(object)
	if err != nil {
		return nil, err
	}
	p := &pod{Pod: &corev1.Pod{}}
	if err := json.Unmarshal(text, p.Pod); err != nil {
		return nil, err
	}
	p.inits, p.mains = p.Status.InitContainerStatuses, p.Status.ContainerStatuses
	return p, nil
}

func created(object any, network netip.Prefix) (string, error) {
	p, err := parsePod(object)
	if err != nil {
		return "", err
	}
	now := metav1.Now()
	p.Status.StartTime, p.Status.PodIP = &now, addressOf(p.UID, network)
	reason := "ContainerCreating"
	if len(p.Spec.InitContainers) > 0 {
		reason = "PodInitializing"
	}
	if script, asked := p.Annotations[scriptAnnotation]; asked && !slices.Contains(scripts, script) {
		reason = noSuchScript
	}
	p.inits, p.mains = waitingStatuses(p.Spec.InitContainers, reason), waitingStatuses(p.Spec.Containers, reason)
	return p.status()
}

// addressOf picks one of the network's addresses. Two pods can have the same: nothing listens there.
func addressOf(uid types.UID, network netip.Prefix) string {
	sum := fnv.New32a()
	_, _ = sum.Write([]byte(uid))
	address := network.Masked().Addr().Next()
	for range sum.Sum32() % 120 {
		address = address.Next()
	}
	return address.String()
}

func waitingStatuses(containers []corev1.Container, reason string) []corev1.ContainerStatus {
	statuses := make([]corev1.ContainerStatus, len(containers))
	for i, spec := range containers {
		no := false
		statuses[i] = corev1.ContainerStatus{Name: spec.Name, Image: spec.Image, Started: &no, State: kubelet.Waiting(reason, "")}
	}
	return statuses
}

// flap makes the pod unready and counts how often it was, in the one field of the status that a running pod does not use.
func (p *pod) flap() {
	flaps, _ := strconv.Atoi(p.Status.Message)
	p.Status.Message = strconv.Itoa(flaps + 1)
	p.main().Ready = false
}

func (p *pod) initialized() {
	now := metav1.Now()
	for i := range p.inits {
		started := now
		if running := p.inits[i].State.Running; running != nil {
			started = running.StartedAt
		}
		p.inits[i].Ready, p.inits[i].State = true, kubelet.Terminated(0, started, now, p.inits[i].ContainerID)
	}
	for i := range p.mains {
		p.mains[i].State = kubelet.Waiting("ContainerCreating", "")
	}
}

// status lets the other containers follow the first and sums the pod up.
func (p *pod) status() (string, error) {
	first := p.mains[0]
	for i := range p.mains[1:] {
		other := container{&p.mains[i+1]}
		if other.State.Running == nil && !slices.Contains(untouched, reasonOf(first)) {
			other.start()
		}
		other.Ready = other.State.Running != nil && first.Ready
	}
	status := kubelet.PodStatus(p.Pod, p.inits, p.mains, p.Status.PodIP, p.Status.Conditions)
	status.Message = p.Status.Message
	text, err := json.Marshal(status)
	return string(text), err
}

// untouched are the reasons of a container that waits for its turn; the others of its pod wait too.
var untouched = []string{"PodInitializing", "ContainerCreating", noSuchScript}

func reasonOf(status corev1.ContainerStatus) string {
	if status.State.Waiting == nil {
		return ""
	}
	return status.State.Waiting.Reason
}

func (c container) start() {
	if c.State.Terminated != nil {
		c.LastTerminationState = corev1.ContainerState{Terminated: c.State.Terminated}
	}
	if c.LastTerminationState.Terminated != nil {
		c.RestartCount++
	}
	yes := true
	c.Started, c.ImageID = &yes, c.Image
	c.ContainerID = fmt.Sprintf("kwok://%s/%d", c.Name, c.RestartCount)
	c.State = corev1.ContainerState{Running: &corev1.ContainerStateRunning{StartedAt: metav1.Now()}}
}

func (c container) exit(annotations map[string]string) {
	code, err := strconv.Atoi(annotations[exitCodeAnnotation])
	if err != nil {
		code = 1
	}
	started := metav1.Now()
	if c.State.Running != nil {
		started = c.State.Running.StartedAt
	}
	no := false
	c.Ready, c.Started = false, &no
	c.State = kubelet.Terminated(code, started, metav1.Now(), c.ContainerID)
	if reason := annotations[exitReasonAnnotation]; reason != "" {
		c.State.Terminated.Reason = reason
	}
}

func (c container) wait(reason, message string) {
	if c.State.Terminated != nil {
		c.LastTerminationState = corev1.ContainerState{Terminated: c.State.Terminated}
	}
	c.Ready, c.State = false, kubelet.Waiting(reason, message)
}

// backOff tells for how long, which the Stage that ends it reads.
func (c container) backOff(p *pod) {
	delay, err := time.ParseDuration(p.Annotations[backOffAnnotation])
	if err != nil {
		delay = 10 * time.Second
	}
	for range c.RestartCount - 1 {
		delay = min(2*delay, kubelet.LongestBackOff)
	}
	c.wait("CrashLoopBackOff", fmt.Sprintf(
		"back-off %s restarting failed container=%s pod=%s_%s(%s)", delay, c.Name, p.Name, p.Namespace, p.UID))
}

func (p *pod) pullError() string {
	image := p.Spec.Containers[0].Image
	if message := p.Annotations[messageAnnotation]; message != "" {
		return message
	}
	switch p.Annotations[scriptAnnotation] {
	case "image-denied":
		return kubelet.PullError(image, "Unknown",
			"pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed")
	case "image-recovers":
		return kubelet.PullError(image, "DeadlineExceeded", "dial tcp: i/o timeout")
	default:
		return kubelet.PullError(image, "NotFound", "not found")
	}
}
