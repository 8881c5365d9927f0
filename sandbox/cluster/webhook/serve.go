package webhook

import (
	"context"
	"encoding/json"
	"fmt"
	"net"
	"net/http"
	"time"

	admissionv1 "k8s.io/api/admission/v1"
	apierrors "k8s.io/apimachinery/pkg/api/errors"

	"mlflow-steps/sandbox/cluster/seldon"
)

// Path is where the API server asks.
const Path = "/validate-machinelearning-seldon-io-v1-seldondeployment"

// longestReview is more than the API server lets an object be, twice: the new one and the old one.
const longestReview = 8 << 20

// Serve answers on a loopback port with that certificate until the context ends.
func Serve(ctx context.Context, port int, certificate, key string) error {
	listener, err := net.Listen("tcp", fmt.Sprintf("127.0.0.1:%d", port))
	if err != nil {
		return err
	}
	routes := http.NewServeMux()
	routes.HandleFunc("POST "+Path, answer)
	server := &http.Server{Handler: routes, ReadHeaderTimeout: 10 * time.Second}
	context.AfterFunc(ctx, func() { _ = server.Close() })
	go func() { _ = server.ServeTLS(listener, certificate, key) }()
	return nil
}

func answer(response http.ResponseWriter, request *http.Request) {
	var review admissionv1.AdmissionReview
	err := json.NewDecoder(http.MaxBytesReader(response, request.Body, longestReview)).Decode(&review)
	if err != nil || review.Request == nil {
		http.Error(response, "not an AdmissionReview", http.StatusBadRequest)
		return
	}
	review.Response = judge(review.Request)
	review.Response.UID = review.Request.UID
	review.Request = nil
	response.Header().Set("Content-Type", "application/json")
	_ = json.NewEncoder(response).Encode(review)
}

func judge(request *admissionv1.AdmissionRequest) *admissionv1.AdmissionResponse {
	var deployment seldon.Deployment
	if err := json.Unmarshal(request.Object.Raw, &deployment); err != nil {
		status := apierrors.NewBadRequest(err.Error()).Status()
		return &admissionv1.AdmissionResponse{Result: &status}
	}
	refusals := Validate(&deployment.Spec)
	if len(refusals) == 0 {
		return &admissionv1.AdmissionResponse{Allowed: true}
	}
	// The original leaves the name empty too.
	status := apierrors.NewInvalid(seldon.Kind.GroupKind(), "", refusals).Status()
	return &admissionv1.AdmissionResponse{Result: &status}
}
