// Package seldon knows the SeldonDeployment resource: its fields, the names derived from it and its labels.
package seldon

import (
	corev1 "k8s.io/api/core/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/runtime/schema"
)

// Resource is where the API server serves SeldonDeployments in their storage version.
var Resource = schema.GroupVersionResource{
	Group: "machinelearning.seldon.io", Version: "v1", Resource: "seldondeployments",
}

// Kind is the group, version and kind that owner references to a SeldonDeployment carry.
var Kind = Resource.GroupVersion().WithKind("SeldonDeployment")

// Deployment is a SeldonDeployment.
type Deployment struct {
	metav1.TypeMeta   `json:",inline"`
	metav1.ObjectMeta `json:"metadata,omitempty"`

	Spec   Spec   `json:"spec"`
	Status Status `json:"status,omitzero"`
}

// Spec is the part that a user writes.
type Spec struct {
	Name        string            `json:"name,omitempty"`
	Predictors  []Predictor       `json:"predictors"`
	Annotations map[string]string `json:"annotations,omitempty"`
	Protocol    string            `json:"protocol,omitempty"`
	Transport   string            `json:"transport,omitempty"`
	ServerType  string            `json:"serverType,omitempty"`
	Replicas    *int32            `json:"replicas,omitempty"`
}

// SpeaksV2 says whether the model servers speak the Open Inference Protocol.
func (s Spec) SpeaksV2() bool { return s.Protocol == "v2" || s.Protocol == "kfserving" }

// Predictor is one graph of models with the pods that run it.
type Predictor struct {
	Name                    string            `json:"name"`
	Graph                   Node              `json:"graph"`
	ComponentSpecs          []ComponentSpec   `json:"componentSpecs,omitempty"`
	Replicas                *int32            `json:"replicas,omitempty"`
	Traffic                 int32             `json:"traffic,omitempty"`
	Shadow                  bool              `json:"shadow,omitempty"`
	Annotations             map[string]string `json:"annotations,omitempty"`
	Labels                  map[string]string `json:"labels,omitempty"`
	SvcOrchSpec             OrchestratorSpec  `json:"svcOrchSpec,omitzero"`
	ProgressDeadlineSeconds *int32            `json:"progressDeadlineSeconds,omitempty"`
}

// OrchestratorSpec configures the engine container.
type OrchestratorSpec struct {
	Resources *corev1.ResourceRequirements `json:"resources,omitempty"`
	Env       []corev1.EnvVar              `json:"env,omitempty"`
	Replicas  *int32                       `json:"replicas,omitempty"`
}

// Node is one step of a predictor's graph.
type Node struct {
	Name                    string      `json:"name"`
	Children                []Node      `json:"children,omitempty"`
	Type                    string      `json:"type,omitempty"`
	Implementation          string      `json:"implementation,omitempty"`
	Methods                 []string    `json:"methods,omitempty"`
	ModelURI                string      `json:"modelUri,omitempty"`
	ServiceAccountName      string      `json:"serviceAccountName,omitempty"`
	EnvSecretRefName        string      `json:"envSecretRefName,omitempty"`
	StorageInitializerImage string      `json:"storageInitializerImage,omitempty"`
	Parameters              []Parameter `json:"parameters,omitempty"`
	Endpoint                *Endpoint   `json:"endpoint,omitempty"`
	Logger                  *Logger     `json:"logger,omitempty"`
}

// Endpoint is how a graph node is called.
type Endpoint struct {
	Type string `json:"type,omitempty"`
}

// Logger sends a graph node's requests and responses elsewhere.
type Logger struct {
	URL  string `json:"url,omitempty"`
	Mode string `json:"mode,omitempty"`
}

// Parameter is a named value for a graph node.
type Parameter struct {
	Name  string `json:"name"`
	Value string `json:"value"`
	Type  string `json:"type"`
}

// ComponentSpec is a pod that a predictor needs.
type ComponentSpec struct {
	Metadata ComponentMetadata `json:"metadata,omitzero"`
	Spec     corev1.PodSpec    `json:"spec,omitzero"`
	Replicas *int32            `json:"replicas,omitempty"`
}

// ComponentMetadata is what a component passes on to its Deployment and pods.
type ComponentMetadata struct {
	Name        string            `json:"name,omitempty"`
	Labels      map[string]string `json:"labels,omitempty"`
	Annotations map[string]string `json:"annotations,omitempty"`
}

// Parse reads a SeldonDeployment as the API server returns it.
func Parse(object *unstructured.Unstructured) (*Deployment, error) {
	parsed := &Deployment{}
	err := runtime.DefaultUnstructuredConverter.FromUnstructured(object.Object, parsed)
	return parsed, err
}

// Walk calls visit for the node and everything below it, parents first.
func (n *Node) Walk(visit func(*Node)) {
	visit(n)
	for i := range n.Children {
		n.Children[i].Walk(visit)
	}
}

// Find returns the node of that name, or nil.
func (n *Node) Find(name string) *Node {
	var found *Node
	n.Walk(func(node *Node) {
		if found == nil && node.Name == name {
			found = node
		}
	})
	return found
}
