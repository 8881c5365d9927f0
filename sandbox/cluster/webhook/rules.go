// Package webhook refuses what the validating webhook of Seldon Core 1 refuses, mostly in its words; the
// others say the same in words of our own.
package webhook

import (
	"fmt"
	"slices"

	corev1 "k8s.io/api/core/v1"
	"k8s.io/apimachinery/pkg/util/validation/field"

	"mlflow-steps/sandbox/cluster/seldon"
)

// servers are the implementations that the operator's configuration lists.
var servers = []string{
	"MLFLOW_SERVER", "SKLEARN_SERVER", "XGBOOST_SERVER", "TENSORFLOW_SERVER", "TRITON_SERVER", "HUGGINGFACE_SERVER", "TEMPO_SERVER",
}

// builtIn are the implementations that the engine has itself.
var builtIn = []string{"SIMPLE_MODEL", "SIMPLE_ROUTER", "RANDOM_ABTEST", "AVERAGE_COMBINER"}

// Validate returns what is wrong with a spec; the defaults that the operator fills in are taken as given.
func Validate(spec *seldon.Spec) field.ErrorList {
	c := &check{spec: spec}
	c.wholeSpec()
	seen := map[string]bool{}
	services := map[string]bool{}
	for i := range spec.Predictors {
		predictor := &spec.Predictors[i]
		if seen[predictor.Name] {
			c.refuse(predictor.Name, "Duplicate predictor name")
		}
		seen[predictor.Name] = true
		if service, own := predictor.Annotations[seldon.AnnotationServiceName]; own {
			if services[service] {
				c.refuse(service, "Duplicate "+seldon.AnnotationServiceName)
			}
			services[service] = true
		}
		c.predictor(predictor)
	}
	if len(spec.Predictors) > 0 {
		c.traffic()
	}
	return c.errors
}

type check struct {
	spec   *seldon.Spec
	errors field.ErrorList
}

func (c *check) refuse(value any, message string) {
	c.errors = append(c.errors, field.Invalid(field.NewPath("spec"), value, message))
}

func (c *check) oneOf(value, what string, known ...string) {
	if value != "" && !slices.Contains(known, value) {
		c.refuse(value, fmt.Sprintf("Invalid %s", what))
	}
}

func (c *check) wholeSpec() {
	c.oneOf(c.spec.Protocol, "protocol", "seldon", "tensorflow", "kfserving", "v2")
	c.oneOf(c.spec.Transport, "transport", "rest", "grpc")
	c.oneOf(c.spec.ServerType, "serverType", "rpc", "kafka")
	if len(c.spec.Predictors) == 0 {
		c.refuse("", "Graph contains no predictors")
	}
}

// traffic has the one text that was seen: of a single predictor.
func (c *check) traffic() {
	all := c.spec.Predictors
	live, shadows, sum := 0, 0, int32(0)
	for _, predictor := range all {
		if !predictor.Shadow {
			live++
			sum += predictor.Traffic
			continue
		}
		shadows++
		if predictor.Traffic < 0 || predictor.Traffic > 100 {
			c.refuse(predictor.Name, "shadow traffic is illegal, the traffic number should be between [0, 100]")
		}
	}
	switch {
	case live == 0 && len(all) == 1:
		c.refuse(all[0].Name, "Shadow can not exist as only predictor")
	case live == 1 && len(all) == 1 && sum > 0 && sum < 100:
		c.refuse(all[0].Name, "Traffic must sum be 100 for a single predictor when set")
	case live > 1 && sum != 100:
		c.refuse(all[0].Name, "Traffic must sum to 100 for multiple predictors")
	}
	if shadows > 1 {
		c.refuse(all[0].Name, "Multiple shadows are not allowed")
	}
}

func (c *check) predictor(predictor *seldon.Predictor) {
	if c.spec.ServerType == "kafka" {
		for _, name := range []string{"KAFKA_BROKER", "KAFKA_INPUT_TOPIC", "KAFKA_OUTPUT_TOPIC"} {
			if !slices.ContainsFunc(predictor.SvcOrchSpec.Env, func(v corev1.EnvVar) bool { return v.Name == name }) {
				c.refuse(predictor.Name, "For kafka please supply svcOrchSpec.env "+name)
			}
		}
	}
	nodes, endpoint := 0, ""
	predictor.Graph.Walk(func(node *seldon.Node) {
		nodes++
		c.node(predictor, node)
		if node.Endpoint == nil || node.Endpoint.Type == "" {
			return
		}
		if endpoint != "" && endpoint != node.Endpoint.Type {
			c.refuse(node.Name, "Multiple endpoint.types found - can only have 1 type in graph. Please use spec.transport")
		}
		endpoint = node.Endpoint.Type
		if transport := c.spec.Transport; (transport == "rest" && endpoint != "REST") || (transport == "grpc" && endpoint != "GRPC") {
			c.refuse(node.Name, "Mixed transport types found. Remove graph endpoint.types if transport set at deployment level")
		}
	})
	noEngine := predictor.Annotations[seldon.AnnotationNoEngine] == "true" || c.spec.Annotations[seldon.AnnotationNoEngine] == "true"
	if noEngine && nodes > 1 {
		c.refuse(predictor.Name, "Running without engine only valid for single element graphs")
	}
}

func (c *check) node(predictor *seldon.Predictor, node *seldon.Node) {
	container := containerOf(predictor, node.Name)
	known := slices.Contains(servers, node.Implementation)
	switch implementation := node.Implementation; {
	case known:
		c.server(node)
	case implementation == "" || implementation == "UNKNOWN_IMPLEMENTATION":
		if container == nil {
			c.refuse(node.Name, "Can't find container for Predictive Unit")
		}
		// A node of which nothing is said is a model: only the type that is written out is refused.
		if node.Type == "UNKNOWN_TYPE" && len(node.Methods) == 0 {
			c.refuse(node.Name, "Predictive Unit has no implementation methods defined. Change to a known type or add what methods it defines")
		}
	case !slices.Contains(builtIn, implementation) && (container == nil || container.Image == ""):
		c.refuse(node.Name, "No entry in predictors map for "+implementation)
	}
	if node.Logger != nil && node.Logger.Mode == "" {
		c.refuse(node.Name, "No logger mode specified")
	}
}

func (c *check) server(node *seldon.Node) {
	if node.ModelURI == "" && node.Implementation != "HUGGINGFACE_SERVER" {
		c.refuse(node.Name, "Predictive unit modelUri required when using standalone servers")
	}
	withoutTensorflow := []string{"SKLEARN_SERVER", "XGBOOST_SERVER", "MLFLOW_SERVER", "HUGGINGFACE_SERVER"}
	if c.spec.Protocol == "tensorflow" && slices.Contains(withoutTensorflow, node.Implementation) {
		c.refuse(node.Name, "Prepackaged server does not handle tensorflow protocol "+node.Implementation)
	}
}

func containerOf(predictor *seldon.Predictor, name string) *corev1.Container {
	for i := range predictor.ComponentSpecs {
		containers := predictor.ComponentSpecs[i].Spec.Containers
		if at := slices.IndexFunc(containers, func(c corev1.Container) bool { return c.Name == name }); at >= 0 {
			return &containers[at]
		}
	}
	return nil
}
