package operator

import (
	"strings"

	corev1 "k8s.io/api/core/v1"
	"k8s.io/apimachinery/pkg/api/resource"

	"mlflow-steps/sandbox/cluster/seldon"
)

const (
	claimVolume = "kfserving-pvc-source"
	claimMount  = "/mnt/pvc"
)

// addInitializer adds the init container that copies the node's model into a volume which it shares with the server.
func addInitializer(pod *corev1.PodSpec, container *corev1.Container, node *seldon.Node) {
	if node.ModelURI == "" {
		return
	}
	volume := clip(container.Name + "-provision-location")
	pod.Volumes = append(pod.Volumes, corev1.Volume{
		Name: volume, VolumeSource: corev1.VolumeSource{EmptyDir: &corev1.EmptyDirVolumeSource{}},
	})
	source := node.ModelURI
	mounts := []corev1.VolumeMount{{Name: volume, MountPath: modelMount}}
	if rest, isClaim := strings.CutPrefix(source, "pvc://"); isClaim {
		claim, path, _ := strings.Cut(rest, "/")
		source = claimMount + "/" + path
		addClaim(pod, claim)
		readOnly := corev1.VolumeMount{Name: claimVolume, MountPath: claimMount, ReadOnly: true}
		mounts = append(mounts, readOnly)
		container.VolumeMounts = append(container.VolumeMounts, readOnly)
	}
	container.VolumeMounts = append(container.VolumeMounts,
		corev1.VolumeMount{Name: volume, MountPath: modelMount, ReadOnly: true})
	initializer := corev1.Container{
		Name: clip(container.Name + "-model-initializer"), Image: initializerImage, ImagePullPolicy: corev1.PullIfNotPresent,
		Args: []string{source, modelMount}, VolumeMounts: mounts,
		Resources: corev1.ResourceRequirements{
			Requests: resources("100m", "100Mi"), Limits: resources("1", "1Gi"),
		},
	}
	if node.StorageInitializerImage != "" {
		initializer.Image = node.StorageInitializerImage
	}
	if node.EnvSecretRefName != "" {
		secret := corev1.SecretEnvSource{LocalObjectReference: corev1.LocalObjectReference{Name: node.EnvSecretRefName}}
		initializer.EnvFrom = []corev1.EnvFromSource{{SecretRef: &secret}}
	}
	pod.InitContainers = append(pod.InitContainers, initializer)
}

func addClaim(pod *corev1.PodSpec, claim string) {
	for _, volume := range pod.Volumes {
		if volume.Name == claimVolume {
			return
		}
	}
	pod.Volumes = append(pod.Volumes, corev1.Volume{Name: claimVolume, VolumeSource: corev1.VolumeSource{
		PersistentVolumeClaim: &corev1.PersistentVolumeClaimVolumeSource{ClaimName: claim},
	}})
}

func resources(cpu, memory string) corev1.ResourceList {
	return corev1.ResourceList{
		corev1.ResourceCPU: resource.MustParse(cpu), corev1.ResourceMemory: resource.MustParse(memory),
	}
}

// clip cuts a name to what Kubernetes takes for containers and volumes.
func clip(name string) string {
	if len(name) > 63 {
		return strings.TrimSuffix(name[:63], "-")
	}
	return name
}
