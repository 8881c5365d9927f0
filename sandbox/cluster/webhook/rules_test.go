package webhook

import (
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	admissionv1 "k8s.io/api/admission/v1"
	"sigs.k8s.io/yaml"

	"mlflow-steps/sandbox/cluster/seldon"
)

const model = `graph: {name: m, implementation: MLFLOW_SERVER, modelUri: "s3://b/p"}`

// cases are numbered as the rules are; an empty text stands for a spec that passes.
var cases = []struct{ rule, spec, text string }{
	{"all well", `predictors: [{name: a, ` + model + `}]`, ""},
	{"1 protocol", `{protocol: v3, predictors: [{name: a, ` + model + `}]}`, "Invalid protocol"},
	{"2 transport", `{transport: http, predictors: [{name: a, ` + model + `}]}`, "Invalid transport"},
	{"3 server type", `{serverType: amqp, predictors: [{name: a, ` + model + `}]}`, "Invalid serverType"},
	{"4 kafka", `{serverType: kafka, predictors: [{name: a, ` + model + `, svcOrchSpec: {env: [{name: KAFKA_BROKER, value: b}, {name: KAFKA_INPUT_TOPIC, value: i}]}}]}`, "KAFKA_OUTPUT_TOPIC"},
	{"5 only a shadow", `predictors: [{name: a, shadow: true, ` + model + `}]`, "Shadow can not exist as only predictor"},
	{"6 service name", `predictors: [{name: a, traffic: 50, annotations: {seldon.io/svc-name: s}, ` + model + `}, {name: b, traffic: 50, annotations: {seldon.io/svc-name: s}, ` + model + `}]`, "Duplicate seldon.io/svc-name"},
	{"7 no predictors", `predictors: []`, "no predictors"},
	{"8 no engine", `{annotations: {seldon.io/no-engine: "true"}, predictors: [{name: a, graph: {name: m, implementation: MLFLOW_SERVER, modelUri: x, children: [{name: n, implementation: MLFLOW_SERVER, modelUri: y}]}}]}`, "Running without engine only valid for single element graphs"},
	{"9 predictor name", `predictors: [{name: a, traffic: 50, ` + model + `}, {name: a, traffic: 50, ` + model + `}]`, "Duplicate predictor name"},
	{"10 no container", `predictors: [{name: a, graph: {name: m, type: MODEL}}]`, "Can't find container"},
	{"11 no type", `predictors: [{name: a, graph: {name: m}, componentSpecs: [{spec: {containers: [{name: m, image: i}]}}]}]`, ""},
	{"11 no methods", `predictors: [{name: a, graph: {name: m, type: UNKNOWN_TYPE}, componentSpecs: [{spec: {containers: [{name: m, image: i}]}}]}]`, "no implementation methods"},
	{"11 methods", `predictors: [{name: a, graph: {name: m, methods: [TRANSFORM_INPUT]}, componentSpecs: [{spec: {containers: [{name: m, image: i}]}}]}]`, ""},
	{"12 no modelUri", `predictors: [{name: a, graph: {name: m, implementation: MLFLOW_SERVER}}]`, "modelUri required"},
	{"12 huggingface", `predictors: [{name: a, graph: {name: m, implementation: HUGGINGFACE_SERVER}}]`, ""},
	{"13 tensorflow", `{protocol: tensorflow, predictors: [{name: a, ` + model + `}]}`, "does not handle tensorflow protocol MLFLOW_SERVER"},
	{"14 implementation", `predictors: [{name: a, graph: {name: m, implementation: OWN_SERVER}}]`, "No entry in predictors map for OWN_SERVER"},
	{"14 with image", `predictors: [{name: a, graph: {name: m, implementation: OWN_SERVER}, componentSpecs: [{spec: {containers: [{name: m, image: i}]}}]}]`, ""},
	{"15 logger", `predictors: [{name: a, graph: {name: m, implementation: MLFLOW_SERVER, modelUri: x, logger: {url: "http://x"}}}]`, "No logger mode"},
	{"16 endpoints", `predictors: [{name: a, graph: {name: m, implementation: MLFLOW_SERVER, modelUri: x, endpoint: {type: REST}, children: [{name: n, implementation: MLFLOW_SERVER, modelUri: y, endpoint: {type: GRPC}}]}}]`, "Multiple endpoint.types found"},
	{"17 endpoint", `{transport: grpc, predictors: [{name: a, graph: {name: m, implementation: MLFLOW_SERVER, modelUri: x, endpoint: {type: REST}}}]}`, "Mixed transport types found"},
	{"18 shadows", `predictors: [{name: a, ` + model + `}, {name: b, shadow: true, ` + model + `}, {name: c, shadow: true, ` + model + `}]`, "Multiple shadows"},
	{"19 shadow traffic", `predictors: [{name: a, ` + model + `}, {name: b, shadow: true, traffic: 101, ` + model + `}]`, "shadow traffic is illegal"},
	{"20 traffic", `predictors: [{name: a, traffic: 50, ` + model + `}, {name: b, traffic: 40, ` + model + `}]`, "sum to 100"},
	{"21 single", `predictors: [{name: default, traffic: 50, ` + model + `}]`, `spec: Invalid value: "default": Traffic must sum be 100 for a single predictor when set`},
}

func TestRules(t *testing.T) {
	for _, one := range cases {
		t.Run(one.rule, func(t *testing.T) {
			var spec seldon.Spec
			if err := yaml.UnmarshalStrict([]byte(one.spec), &spec); err != nil {
				t.Fatal(err)
			}
			refusals := Validate(&spec)
			if one.text == "" {
				if len(refusals) > 0 {
					t.Errorf("refused: %v", refusals)
				}
			} else if len(refusals) != 1 || !strings.Contains(refusals[0].Error(), one.text) {
				t.Errorf("got %v", refusals)
			}
		})
	}
}

func TestAnswerHasTheFormOfTheOriginal(t *testing.T) {
	review := `{"apiVersion":"admission.k8s.io/v1","kind":"AdmissionReview","request":{"uid":"u","object":{"metadata":{"name":"wine"},` +
		`"spec":{"predictors":[{"name":"default","traffic":50,"graph":{"name":"m","implementation":"MLFLOW_SERVER","modelUri":"x"}}]}}}}`
	server := httptest.NewServer(http.HandlerFunc(answer))
	defer server.Close()
	response, err := http.Post(server.URL, "application/json", strings.NewReader(review))
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	text, _ := io.ReadAll(response.Body)
	var got admissionv1.AdmissionReview
	if err := json.Unmarshal(text, &got); err != nil || got.Response == nil {
		t.Fatalf("%v: %s", err, text)
	}
	want := `SeldonDeployment.machinelearning.seldon.io "" is invalid: spec: Invalid value: "default": Traffic must sum be 100 for a single predictor when set`
	if got.Response.Allowed || got.Response.UID != "u" || got.Response.Result.Message != want || got.Response.Result.Reason != "Invalid" {
		t.Errorf("%+v", got.Response.Result)
	}
}
