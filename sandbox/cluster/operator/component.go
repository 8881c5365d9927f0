package operator

import (
	appsv1 "k8s.io/api/apps/v1"
	corev1 "k8s.io/api/core/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/util/intstr"

	"mlflow-steps/sandbox/cluster/seldon"
)

const podInfoVolume = "seldon-podinfo"

// componentDeployment is the Deployment of one componentSpec, before servers and engine are added to it.
func componentDeployment(
	deployment *seldon.Deployment, predictor *seldon.Predictor, component *seldon.ComponentSpec, index int,
) *appsv1.Deployment {
	name := seldon.DeploymentName(deployment, predictor, component, index)
	annotations := merged(deployment.Spec.Annotations, predictor.Annotations, component.Metadata.Annotations)
	labels := merged(
		map[string]string{
			seldon.LabelID: seldon.ID(deployment), "app": name, "fluentd": "true", seldon.LabelManagedBy: "seldon-core",
		},
		predictor.Labels, component.Metadata.Labels,
	)
	if predictor.Shadow {
		labels["seldon.io/shadow"] = "true"
	}
	pod := *component.Spec.DeepCopy()
	pod.RestartPolicy = corev1.RestartPolicyAlways
	if pod.TerminationGracePeriodSeconds == nil {
		grace := int64(20)
		pod.TerminationGracePeriodSeconds = &grace
	}
	pod.Volumes = append(pod.Volumes, podInfo())
	tenPercent := intstr.FromString("10%")
	return &appsv1.Deployment{
		TypeMeta:   metav1.TypeMeta{APIVersion: "apps/v1", Kind: "Deployment"},
		ObjectMeta: metav1.ObjectMeta{Name: name, Namespace: deployment.Namespace, Labels: labels, Annotations: annotations},
		Spec: appsv1.DeploymentSpec{
			Replicas:                replicasOf(deployment, predictor, component),
			ProgressDeadlineSeconds: predictor.ProgressDeadlineSeconds,
			Selector:                &metav1.LabelSelector{MatchLabels: map[string]string{seldon.LabelID: seldon.ID(deployment)}},
			Strategy: appsv1.DeploymentStrategy{
				RollingUpdate: &appsv1.RollingUpdateDeployment{MaxUnavailable: &tenPercent},
			},
			Template: corev1.PodTemplateSpec{
				ObjectMeta: metav1.ObjectMeta{
					Labels: merged(labels),
					Annotations: merged(annotations, map[string]string{
						"prometheus.io/path": "/prometheus", "prometheus.io/scrape": "true",
					}),
				},
				Spec: pod,
			},
		},
	}
}

// setSelectorLabel puts a label on the Deployment, its pods and its selector.
func setSelectorLabel(deployment *appsv1.Deployment, key, value string) {
	deployment.Labels[key] = value
	deployment.Spec.Template.Labels[key] = value
	deployment.Spec.Selector.MatchLabels[key] = value
}

func podInfo() corev1.Volume {
	return corev1.Volume{Name: podInfoVolume, VolumeSource: corev1.VolumeSource{
		DownwardAPI: &corev1.DownwardAPIVolumeSource{Items: []corev1.DownwardAPIVolumeFile{{
			Path: "annotations", FieldRef: &corev1.ObjectFieldSelector{FieldPath: "metadata.annotations"},
		}}},
	}}
}
