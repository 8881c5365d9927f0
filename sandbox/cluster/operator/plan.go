package operator

import (
	"fmt"
	"maps"

	appsv1 "k8s.io/api/apps/v1"
	corev1 "k8s.io/api/core/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/util/intstr"

	"mlflow-steps/sandbox/cluster/seldon"
)

// plan is everything that a SeldonDeployment asks for, in the order in which the operator creates it.
type plan struct {
	deployments []*appsv1.Deployment
	services    []*corev1.Service
	endpoints   map[string]seldon.ServiceStatus
	address     string
	// main is the Deployment whose replica count stands in the status.
	main string
}

// makePlan is pure: the same SeldonDeployment always gives the same plan.
func makePlan(source *seldon.Deployment) (*plan, error) {
	deployment := *source
	deployment.Spec.Predictors = copyPredictors(source.Spec.Predictors)
	assigned := applyDefaults(&deployment)
	if len(deployment.Spec.Predictors) == 0 {
		return nil, fmt.Errorf("no predictors in %s", source.Name)
	}
	result := &plan{endpoints: map[string]seldon.ServiceStatus{}}
	for i := range deployment.Spec.Predictors {
		predictor := &deployment.Spec.Predictors[i]
		if err := result.addPredictor(&deployment, predictor, assigned); err != nil {
			return nil, err
		}
	}
	first := seldon.ServiceName(&deployment, &deployment.Spec.Predictors[0])
	result.address = fmt.Sprintf("http://%s.%s.svc.cluster.local:%d%s",
		first, source.Namespace, engineHTTPPort, predictionPath(&deployment))
	own(result, source)
	return result, nil
}

func (p *plan) addPredictor(deployment *seldon.Deployment, predictor *seldon.Predictor, assigned ports) error {
	var root *appsv1.Deployment
	for index := range predictor.ComponentSpecs {
		component := &predictor.ComponentSpecs[index]
		if len(component.Spec.Containers) == 0 {
			continue
		}
		made := componentDeployment(deployment, predictor, component, index)
		if p.main == "" {
			p.main = made.Name
		}
		for i := range made.Spec.Template.Spec.Containers {
			container := &made.Spec.Template.Spec.Containers[i]
			node := predictor.Graph.Find(container.Name)
			if node == nil {
				continue // a side car of the user's
			}
			if node == &predictor.Graph {
				root = made
			}
			service := wireContainer(deployment, predictor, node, made, container, assigned)
			p.addService(service, assigned.http(container.Name), assigned.grpc(container.Name))
		}
		if err := addServers(deployment, predictor, made, assigned); err != nil {
			return err
		}
		p.deployments = append(p.deployments, made)
	}
	service := predictorService(deployment, predictor)
	if err := p.placeEngine(deployment, predictor, root, service, assigned); err != nil {
		return err
	}
	p.addService(service, engineHTTPPort, engineGRPCPort)
	return nil
}

// placeEngine puts the service orchestrator where the annotations want it: into pods of its own, nowhere, or beside the
// graph's root.
func (p *plan) placeEngine(
	deployment *seldon.Deployment, predictor *seldon.Predictor, root *appsv1.Deployment, service *corev1.Service, assigned ports,
) error {
	asked := merged(deployment.Spec.Annotations, predictor.Annotations)
	if asked[seldon.AnnotationSeparateEngine] == "true" {
		engine, err := engineDeployment(deployment, predictor)
		if err == nil {
			p.deployments = append(p.deployments, engine)
		}
		return err
	}
	if root == nil {
		return fmt.Errorf("engine not separate and no deployment for pu with localhost service - not clear where to inject engine")
	}
	if asked[seldon.AnnotationNoEngine] == "true" {
		setSelectorLabel(root, seldon.LabelApp, service.Name)
		service.Spec.Ports[0].TargetPort = intstr.FromInt32(assigned.http(predictor.Graph.Name))
		service.Spec.Ports[1].TargetPort = intstr.FromInt32(assigned.grpc(predictor.Graph.Name))
		return nil
	}
	return addEngine(deployment, predictor, root)
}

func (p *plan) addService(service *corev1.Service, http, grpc int32) {
	p.services = append(p.services, service)
	host := service.Name + "." + service.Namespace
	p.endpoints[service.Name] = seldon.ServiceStatus{
		SvcName: service.Name, HTTPEndpoint: fmt.Sprintf("%s:%d", host, http), GRPCEndpoint: fmt.Sprintf("%s:%d", host, grpc),
	}
}

// own makes the SeldonDeployment the controller of everything, so that garbage collection finishes a deletion.
func own(p *plan, owner *seldon.Deployment) {
	reference := []metav1.OwnerReference{*metav1.NewControllerRef(owner, seldon.Kind)}
	for _, deployment := range p.deployments {
		deployment.OwnerReferences = reference
	}
	for _, service := range p.services {
		service.OwnerReferences = reference
	}
}

func predictionPath(deployment *seldon.Deployment) string {
	if deployment.Spec.SpeaksV2() {
		return "/v2/models/" + deployment.Spec.Predictors[0].Graph.Name + "/infer"
	}
	return "/api/v1.0/predictions"
}

func merged(all ...map[string]string) map[string]string {
	result := map[string]string{}
	for _, one := range all {
		maps.Copy(result, one)
	}
	return result
}
