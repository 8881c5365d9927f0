package node

import (
	"context"
	"fmt"
	"strings"
	"time"

	corev1 "k8s.io/api/core/v1"
	"k8s.io/apimachinery/pkg/api/errors"
	"k8s.io/apimachinery/pkg/api/resource"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
)

// provideClaims makes the claims of this sandbox, and volumes for them, in a namespace: the scheduler binds no pod whose
// claim is not bound, so they have to be there before anybody asks.
func (n *node) provideClaims(ctx context.Context, object any) {
	namespace, ok := object.(*corev1.Namespace)
	if !ok || namespace.DeletionTimestamp != nil || strings.HasPrefix(namespace.Name, "kube-") {
		return
	}
	for claim := range n.claims {
		if err := n.provideClaim(ctx, namespace.Name, claim); err != nil {
			n.log.Error("cannot provide claim", "claim", claim, "namespace", namespace.Name, "error", err)
		}
	}
}

func (n *node) provideClaim(ctx context.Context, namespace, claim string) error {
	core := n.clients.Typed.CoreV1()
	_, err := core.PersistentVolumeClaims(namespace).Get(ctx, claim, metav1.GetOptions{})
	if err == nil || !errors.IsNotFound(err) {
		return err
	}
	none := ""
	size := corev1.ResourceList{corev1.ResourceStorage: resource.MustParse("10Gi")}
	modes := []corev1.PersistentVolumeAccessMode{corev1.ReadOnlyMany}
	volume, err := core.PersistentVolumes().Create(ctx, &corev1.PersistentVolume{
		ObjectMeta: metav1.ObjectMeta{GenerateName: claim + "-"},
		Spec: corev1.PersistentVolumeSpec{
			Capacity: size, AccessModes: modes, PersistentVolumeReclaimPolicy: corev1.PersistentVolumeReclaimRetain,
			ClaimRef: &corev1.ObjectReference{Namespace: namespace, Name: claim},
			PersistentVolumeSource: corev1.PersistentVolumeSource{
				HostPath: &corev1.HostPathVolumeSource{Path: n.claims[claim]},
			},
		},
	}, metav1.CreateOptions{})
	if err != nil {
		return err
	}
	if err := n.untilNoticed(ctx, volume.Name); err != nil {
		return err
	}
	_, err = core.PersistentVolumeClaims(namespace).Create(ctx, &corev1.PersistentVolumeClaim{
		ObjectMeta: metav1.ObjectMeta{Name: claim},
		Spec: corev1.PersistentVolumeClaimSpec{
			AccessModes: modes, StorageClassName: &none, VolumeName: volume.Name,
			Resources: corev1.VolumeResourceRequirements{Requests: size},
		},
	}, metav1.CreateOptions{})
	return err
}

// untilNoticed waits until the volume controller knows the volume. A claim that it sees before its volume is left
// pending until the controller's next round.
func (n *node) untilNoticed(ctx context.Context, volume string) error {
	for range 100 {
		found, err := n.clients.Typed.CoreV1().PersistentVolumes().Get(ctx, volume, metav1.GetOptions{})
		if err != nil || found.Status.Phase == corev1.VolumeAvailable {
			return err
		}
		if !sleep(ctx, 50*time.Millisecond) {
			return ctx.Err()
		}
	}
	return fmt.Errorf("the volume controller does not notice %s", volume)
}
