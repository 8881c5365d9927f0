package up

import (
	"context"
	"errors"
	"fmt"
	"os"
	"time"

	corev1 "k8s.io/api/core/v1"
	apiextensions "k8s.io/apiextensions-apiserver/pkg/apis/apiextensions/v1"
	apiextensionsclient "k8s.io/apiextensions-apiserver/pkg/client/clientset/clientset"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/client-go/discovery"

	"mlflow-steps/sandbox/cluster/connect"
	"mlflow-steps/sandbox/cluster/crd"
	"mlflow-steps/sandbox/cluster/seldon"
	"mlflow-steps/sandbox/cluster/webhook"
)

// namespace is where models go unless somebody says otherwise.
const namespace = "models"

func createNamespace(ctx context.Context, clients *connect.Clients) error {
	object := &corev1.Namespace{ObjectMeta: metav1.ObjectMeta{Name: namespace}}
	_, err := clients.Typed.CoreV1().Namespaces().Create(ctx, object, metav1.CreateOptions{})
	return err
}

// untilClaimsAreBound waits for the node to provide the claims where models go unless somebody says otherwise.
func (c *cluster) untilClaimsAreBound(ctx context.Context, clients *connect.Clients) error {
	return until(ctx, startLimit, func() error {
		for name := range c.options.Claims {
			claim, err := clients.Typed.CoreV1().PersistentVolumeClaims(namespace).Get(ctx, name, metav1.GetOptions{})
			if err != nil {
				return err
			}
			if claim.Status.Phase != corev1.ClaimBound {
				return fmt.Errorf("claim %s is %s", name, claim.Status.Phase)
			}
		}
		return nil
	})
}

// installDefinition creates the SeldonDeployment resource and waits until it can be used.
func installDefinition(ctx context.Context, clients *connect.Clients) error {
	definition, err := crd.SeldonDeployment()
	if err != nil {
		return err
	}
	client, err := apiextensionsclient.NewForConfig(clients.Config)
	if err != nil {
		return err
	}
	definitions := client.ApiextensionsV1().CustomResourceDefinitions()
	if _, err = definitions.Create(ctx, definition, metav1.CreateOptions{}); err != nil {
		return err
	}
	err = until(ctx, 30*time.Second, func() error {
		found, err := definitions.Get(ctx, definition.Name, metav1.GetOptions{})
		if err == nil && !established(found) {
			err = errors.New("the SeldonDeployment definition is not established")
		}
		return err
	})
	if err != nil {
		return err
	}
	return until(ctx, 30*time.Second, func() error {
		_, err := discovery.NewDiscoveryClient(clients.Typed.Discovery().RESTClient()).
			ServerResourcesForGroupVersion(seldon.Resource.GroupVersion().String())
		return err
	})
}

// installWebhook has SeldonDeployments validated in the namespaces that ask for it.
func (c *cluster) installWebhook(ctx context.Context, clients *connect.Clients) error {
	authorityPEM, err := os.ReadFile(c.authority.path("ca.crt"))
	if err != nil {
		return err
	}
	if err := relay(ctx, c.webhookPort, c.operatorPort); err != nil {
		return err
	}
	_, err = clients.Typed.AdmissionregistrationV1().ValidatingWebhookConfigurations().
		Create(ctx, webhook.Configuration(c.webhookPort, authorityPEM), metav1.CreateOptions{})
	return err
}

func established(definition *apiextensions.CustomResourceDefinition) bool {
	for _, condition := range definition.Status.Conditions {
		if condition.Type == apiextensions.Established {
			return condition.Status == apiextensions.ConditionTrue
		}
	}
	return false
}

// until tries often and returns the last error when the time is over.
func until(ctx context.Context, limit time.Duration, try func() error) error {
	ctx, cancel := context.WithTimeout(ctx, limit)
	defer cancel()
	for {
		err := try()
		if err == nil {
			return nil
		}
		select {
		case <-ctx.Done():
			return err
		case <-time.After(50 * time.Millisecond):
		}
	}
}
