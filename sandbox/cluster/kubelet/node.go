package kubelet

import (
	"runtime"

	corev1 "k8s.io/api/core/v1"
	"k8s.io/apimachinery/pkg/api/resource"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
)

// NodeStatus is that of a node which is ready for so many pods and answers for logs on that loopback port.
func NodeStatus(port int32, pods int64) corev1.NodeStatus {
	// Far more than the machine has: what a pod asks for says nothing about what stands for it here.
	capacity := corev1.ResourceList{
		corev1.ResourceCPU: resource.MustParse("64"), corev1.ResourceMemory: resource.MustParse("256Gi"),
		corev1.ResourcePods: *resource.NewQuantity(pods, resource.DecimalSI), corev1.ResourceEphemeralStorage: resource.MustParse("100Gi"),
	}
	now := metav1.Now()
	return corev1.NodeStatus{
		Capacity: capacity, Allocatable: capacity,
		Conditions: []corev1.NodeCondition{{
			Type: corev1.NodeReady, Status: corev1.ConditionTrue, Reason: "KubeletReady",
			Message: "a simulated kubelet is posting ready status", LastHeartbeatTime: now, LastTransitionTime: now,
		}},
		// Only this address: a host name would be preferred to it and cannot be resolved.
		Addresses:       []corev1.NodeAddress{{Type: corev1.NodeInternalIP, Address: "127.0.0.1"}},
		DaemonEndpoints: corev1.NodeDaemonEndpoints{KubeletEndpoint: corev1.DaemonEndpoint{Port: port}},
		NodeInfo: corev1.NodeSystemInfo{
			KubeletVersion: "v1.34.4-simulation", OperatingSystem: "linux", Architecture: runtime.GOARCH,
			ContainerRuntimeVersion: "processes://1",
		},
	}
}
