package webhook

import (
	"fmt"

	admissionregistrationv1 "k8s.io/api/admissionregistration/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"

	"mlflow-steps/sandbox/cluster/seldon"
)

// NamespaceLabel set to "on" puts a namespace under the webhook. In a real cluster all are, or none.
const NamespaceLabel = "sandbox/webhook"

// Configuration tells the API server to ask at a loopback port.
func Configuration(port int, authorityPEM []byte) *admissionregistrationv1.ValidatingWebhookConfiguration {
	url := fmt.Sprintf("https://127.0.0.1:%d%s", port, Path)
	fail, none, seconds := admissionregistrationv1.Fail, admissionregistrationv1.SideEffectClassNone, int32(10)
	return &admissionregistrationv1.ValidatingWebhookConfiguration{
		ObjectMeta: metav1.ObjectMeta{Name: "seldon-validating-webhook-configuration"},
		Webhooks: []admissionregistrationv1.ValidatingWebhook{{
			Name:         "v1.vseldondeployment.kb.io",
			ClientConfig: admissionregistrationv1.WebhookClientConfig{URL: &url, CABundle: authorityPEM},
			Rules: []admissionregistrationv1.RuleWithOperations{{
				Operations: []admissionregistrationv1.OperationType{admissionregistrationv1.Create, admissionregistrationv1.Update},
				Rule: admissionregistrationv1.Rule{
					APIGroups: []string{seldon.Resource.Group}, APIVersions: []string{seldon.Resource.Version}, Resources: []string{seldon.Resource.Resource},
				},
			}},
			NamespaceSelector: &metav1.LabelSelector{MatchLabels: map[string]string{NamespaceLabel: "on"}},
			FailurePolicy:     &fail, SideEffects: &none, TimeoutSeconds: &seconds, AdmissionReviewVersions: []string{"v1"},
		}},
	}
}
