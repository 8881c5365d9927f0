package seldon

import metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"

// States of a SeldonDeployment.
const (
	Available = "Available"
	Creating  = "Creating"
	Failed    = "Failed"
)

// Status is what the operator writes. The schema has observedGeneration as well; the operator never sets it.
type Status struct {
	State            string                      `json:"state,omitempty"`
	Description      string                      `json:"description,omitempty"`
	DeploymentStatus map[string]DeploymentStatus `json:"deploymentStatus,omitempty"`
	ServiceStatus    map[string]ServiceStatus    `json:"serviceStatus,omitempty"`
	Replicas         int32                       `json:"replicas,omitempty"`
	Address          *Address                    `json:"address,omitempty"`
	Conditions       []Condition                 `json:"conditions,omitempty"`
}

// DeploymentStatus is what the status says of one apps/v1 Deployment.
type DeploymentStatus struct {
	Replicas          int32 `json:"replicas,omitempty"`
	AvailableReplicas int32 `json:"availableReplicas,omitempty"`
}

// ServiceStatus is what the status says of one Service.
type ServiceStatus struct {
	SvcName      string `json:"svcName,omitempty"`
	HTTPEndpoint string `json:"httpEndpoint,omitempty"`
	GRPCEndpoint string `json:"grpcEndpoint,omitempty"`
}

// Address is where the first predictor can be reached inside the cluster.
type Address struct {
	URL string `json:"url,omitempty"`
}

// Condition has no observedGeneration either.
type Condition struct {
	Type               string                 `json:"type"`
	Status             metav1.ConditionStatus `json:"status"`
	LastTransitionTime metav1.Time            `json:"lastTransitionTime,omitempty"`
	Reason             string                 `json:"reason,omitempty"`
	Message            string                 `json:"message,omitempty"`
}
