// Package crd is the definition of the SeldonDeployment resource.
package crd

import (
	_ "embed"

	apiextensions "k8s.io/apiextensions-apiserver/pkg/apis/apiextensions/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"sigs.k8s.io/yaml"
)

//go:embed schema.yaml
var schemaYAML []byte

// SeldonDeployment returns the definition: v1 is stored, v1alpha2 and v1alpha3 have the same schema and no conversion.
func SeldonDeployment() (*apiextensions.CustomResourceDefinition, error) {
	var schema apiextensions.JSONSchemaProps
	if err := yaml.UnmarshalStrict(schemaYAML, &schema); err != nil {
		return nil, err
	}
	definition := &apiextensions.CustomResourceDefinition{
		ObjectMeta: metav1.ObjectMeta{Name: "seldondeployments.machinelearning.seldon.io"},
		Spec: apiextensions.CustomResourceDefinitionSpec{
			Group: "machinelearning.seldon.io",
			Scope: apiextensions.NamespaceScoped,
			Names: apiextensions.CustomResourceDefinitionNames{
				Kind: "SeldonDeployment", ListKind: "SeldonDeploymentList",
				Plural: "seldondeployments", Singular: "seldondeployment", ShortNames: []string{"sdep"},
			},
		},
	}
	for _, name := range []string{"v1", "v1alpha2", "v1alpha3"} {
		definition.Spec.Versions = append(definition.Spec.Versions, version(name, schema))
	}
	return definition, nil
}

func version(name string, schema apiextensions.JSONSchemaProps) apiextensions.CustomResourceDefinitionVersion {
	return apiextensions.CustomResourceDefinitionVersion{
		Name: name, Served: true, Storage: name == "v1",
		Schema: &apiextensions.CustomResourceValidation{OpenAPIV3Schema: schema.DeepCopy()},
		Subresources: &apiextensions.CustomResourceSubresources{
			Status: &apiextensions.CustomResourceSubresourceStatus{},
			Scale: &apiextensions.CustomResourceSubresourceScale{
				SpecReplicasPath: ".spec.replicas", StatusReplicasPath: ".status.replicas",
			},
		},
		AdditionalPrinterColumns: []apiextensions.CustomResourceColumnDefinition{
			{Name: "State", Type: "string", JSONPath: ".status.state"},
			{Name: "Replicas", Type: "integer", JSONPath: ".status.replicas"},
			{Name: "Age", Type: "date", JSONPath: ".metadata.creationTimestamp"},
		},
	}
}
