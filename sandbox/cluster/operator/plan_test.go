package operator

import (
	"strings"
	"testing"

	corev1 "k8s.io/api/core/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"

	"mlflow-steps/sandbox/cluster/seldon"
)

func wine(change func(*seldon.Deployment)) *seldon.Deployment {
	deployment := &seldon.Deployment{
		ObjectMeta: metav1.ObjectMeta{Name: "wine", Namespace: "models", UID: "u1"},
		Spec: seldon.Spec{
			Protocol: "v2", Annotations: map[string]string{"mlflow-steps/rollout": "r1"},
			Predictors: []seldon.Predictor{{Name: "default", Graph: seldon.Node{
				Name: "model", Implementation: "MLFLOW_SERVER", ModelURI: "pvc://store/1/artifacts",
			}}},
		},
	}
	if change != nil {
		change(deployment)
	}
	return deployment
}

func planOf(t *testing.T, deployment *seldon.Deployment) *plan {
	t.Helper()
	planned, err := makePlan(deployment)
	if err != nil {
		t.Fatal(err)
	}
	return planned
}

func TestPlanLeavesItsSourceAlone(t *testing.T) {
	source := wine(func(deployment *seldon.Deployment) {
		deployment.Spec.Predictors[0].Labels = map[string]string{"team": "red"}
	})
	if got := planOf(t, source).deployments[0].Spec.Template.Labels; got["version"] != "default" || got["team"] != "red" {
		t.Errorf("labels %v", got)
	}
	if got := source.Spec.Predictors[0].Labels; len(got) != 1 {
		t.Errorf("the source has now %v", got)
	}
}

func TestPlanNamesLabelsAndOwner(t *testing.T) {
	planned := planOf(t, wine(nil))
	if len(planned.deployments) != 1 || len(planned.services) != 2 {
		t.Fatalf("got %d deployments and %d services", len(planned.deployments), len(planned.services))
	}
	made := planned.deployments[0]
	if made.Name != "wine-default-0-model" {
		t.Errorf("name %q", made.Name)
	}
	for label, want := range map[string]string{
		"seldon-deployment-id": "wine", "seldon-app": "wine-default", "seldon-app-svc": "wine-default-model",
		"app.kubernetes.io/managed-by": "seldon-core", "seldon.io/model": "true", "version": "default",
	} {
		if got := made.Spec.Template.Labels[label]; got != want {
			t.Errorf("label %s is %q, not %q", label, got, want)
		}
	}
	if owner := metav1.GetControllerOf(made); owner == nil || owner.UID != "u1" || owner.Kind != "SeldonDeployment" {
		t.Errorf("owner %v", owner)
	}
	if got := made.Spec.Template.Annotations["mlflow-steps/rollout"]; got != "r1" {
		t.Errorf("the spec's annotations do not reach the pods: %q", got)
	}
	if planned.services[1].Name != "wine-default" || planned.services[1].Spec.Ports[0].Port != 8000 {
		t.Errorf("predictor service %v", planned.services[1])
	}
}

func TestPlanInitializerAndEnvironment(t *testing.T) {
	pod := planOf(t, wine(nil)).deployments[0].Spec.Template.Spec
	first := pod.InitContainers[0]
	if first.Name != "model-model-initializer" || strings.Join(first.Args, " ") != "/mnt/pvc/1/artifacts /mnt/models" {
		t.Errorf("init container %s %v", first.Name, first.Args)
	}
	if pod.Containers[1].Name != "seldon-container-engine" {
		t.Errorf("second container %s", pod.Containers[1].Name)
	}
	env := map[string]string{}
	for _, variable := range pod.Containers[0].Env {
		env[variable.Name] = variable.Value
	}
	for name, want := range map[string]string{
		"MLSERVER_HTTP_PORT": "9000", "MLSERVER_GRPC_PORT": "9500", "MLSERVER_MODEL_NAME": "model",
		"MLSERVER_MODEL_IMPLEMENTATION": "mlserver_mlflow.MLflowRuntime", "MLSERVER_MODEL_URI": "/mnt/models",
	} {
		if env[name] != want {
			t.Errorf("%s is %q, not %q", name, env[name], want)
		}
	}
}

func TestPlanOfV1(t *testing.T) {
	pod := planOf(t, wine(func(d *seldon.Deployment) { d.Spec.Protocol = "" })).deployments[0].Spec.Template.Spec
	if !strings.HasPrefix(pod.Containers[0].Image, "seldonio/mlflowserver:") {
		t.Errorf("image %s", pod.Containers[0].Image)
	}
	if pod.Containers[0].ReadinessProbe.TCPSocket == nil || pod.Containers[0].ReadinessProbe.InitialDelaySeconds != 20 {
		t.Errorf("readiness probe %v", pod.Containers[0].ReadinessProbe)
	}
}

func TestPlanHashesLongNames(t *testing.T) {
	planned := planOf(t, wine(func(d *seldon.Deployment) { d.Name = strings.Repeat("long", 16) }))
	for _, name := range []string{planned.deployments[0].Name, planned.services[0].Name, planned.services[1].Name} {
		if len(name) != len("seldon-")+32 || !strings.HasPrefix(name, "seldon-") {
			t.Errorf("name %q", name)
		}
	}
}

func separate(d *seldon.Deployment) {
	d.Spec.Annotations[seldon.AnnotationSeparateEngine] = "true"
}

func TestTrapIASeparateOrchestratorIsLabelledAsSomethingElse(t *testing.T) {
	planned := planOf(t, wine(separate))
	if len(planned.deployments) != 2 || planned.deployments[1].Name != "wine-default-svc-orch" {
		t.Fatalf("deployments %v", planned.deployments)
	}
	model, engine := planned.deployments[0], planned.deployments[1]
	if len(model.Spec.Template.Spec.Containers) != 1 || model.Labels["seldon-deployment-id"] != "wine" {
		t.Errorf("model %v", model.Labels)
	}
	if engine.Labels["seldon-deployment-id"] != "wine-default" || engine.Labels["seldon-app"] != "wine-default" {
		t.Errorf("orchestrator %v", engine.Labels)
	}
	if got, reaches := engine.Spec.Template.Annotations["mlflow-steps/rollout"]; reaches {
		t.Errorf("the spec's annotation reaches the orchestrator: %q", got)
	}
	if owner := metav1.GetControllerOf(engine); owner == nil || owner.UID != "u1" {
		t.Errorf("owner %v", owner)
	}
	long := planOf(t, wine(func(d *seldon.Deployment) { separate(d); d.Name = strings.Repeat("long", 16) }))
	for _, one := range long.deployments {
		if one.Labels["seldon-deployment-id"] == strings.Repeat("long", 16) || len(one.Name) > 63 {
			t.Errorf("%s %v", one.Name, one.Labels)
		}
	}
}

func TestTheServiceOfAPredictorWithoutEngineLeadsToItsModel(t *testing.T) {
	planned := planOf(t, wine(func(d *seldon.Deployment) { d.Spec.Annotations[seldon.AnnotationNoEngine] = "true" }))
	service := planned.services[1]
	if len(planned.deployments[0].Spec.Template.Spec.Containers) != 1 || service.Spec.Ports[0].TargetPort.IntValue() != 9000 {
		t.Errorf("service %v", service.Spec)
	}
	if planned.deployments[0].Spec.Template.Labels["seldon-app"] != service.Spec.Selector["seldon-app"] {
		t.Errorf("selector %v", service.Spec.Selector)
	}
}

func TestAServiceNameOfTheUsers(t *testing.T) {
	planned := planOf(t, wine(func(d *seldon.Deployment) {
		d.Spec.Predictors[0].Annotations = map[string]string{seldon.AnnotationServiceName: "own"}
	}))
	if planned.services[1].Name != "own" || planned.deployments[0].Spec.Template.Labels["seldon-app"] != "own" {
		t.Errorf("service %v", planned.services[1])
	}
}

func TestSeveralPredictorsAndWhatTheirPodsAreTold(t *testing.T) {
	planned := planOf(t, wine(func(d *seldon.Deployment) {
		second := d.Spec.Predictors[0]
		second.Name = "canary"
		second.ComponentSpecs = []seldon.ComponentSpec{{
			Metadata: seldon.ComponentMetadata{Annotations: map[string]string{"sandbox/pod": "crash-loop"}}, Spec: podWith("model"),
		}}
		d.Spec.Predictors = append(d.Spec.Predictors, second)
	}))
	if len(planned.deployments) != 2 || planned.deployments[1].Name != "wine-canary-0-model" {
		t.Fatalf("deployments %v", planned.deployments)
	}
	for i, want := range []string{"", "crash-loop"} {
		if got := planned.deployments[i].Spec.Template.Annotations["sandbox/pod"]; got != want {
			t.Errorf("%d: %q", i, got)
		}
	}
}

func TestPlanAddsAContainerForAMisspeltOne(t *testing.T) {
	planned := planOf(t, wine(func(d *seldon.Deployment) {
		d.Spec.Predictors[0].ComponentSpecs = []seldon.ComponentSpec{{Spec: podWith("modle")}}
	}))
	if planned.deployments[0].Name != "wine-default-0-modle-model" {
		t.Errorf("name %q", planned.deployments[0].Name)
	}
}

func TestTrafficAloneStartsNoPods(t *testing.T) {
	podsOf := func(p *plan) string { return digest(p.deployments[0].Spec.Template.Spec) }
	before := podsOf(planOf(t, wine(nil)))
	after := podsOf(planOf(t, wine(func(d *seldon.Deployment) { d.Spec.Predictors[0].Traffic = 100 })))
	if before != after {
		t.Error("a change of traffic changes the pods")
	}
	other := podsOf(planOf(t, wine(func(d *seldon.Deployment) { d.Spec.Predictors[0].Graph.ModelURI = "pvc://store/2" })))
	if before == other {
		t.Error("another model does not change the pods")
	}
}

func podWith(container string) corev1.PodSpec {
	return corev1.PodSpec{Containers: []corev1.Container{{Name: container}}}
}
