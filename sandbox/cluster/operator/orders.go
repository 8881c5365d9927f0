package operator

import (
	"cmp"
	"time"

	"mlflow-steps/sandbox/cluster/seldon"
)

// Annotations of a SeldonDeployment, or of its spec, that make this operator behave badly towards that one alone.
const (
	// delayAnnotation is how long the operator takes to notice a new spec.
	delayAnnotation = "sandbox/operator-delay"
	// errorAnnotation is an error that the operator meets, and reports, whenever it works on the spec.
	errorAnnotation = "sandbox/operator-error"
	// errorForAnnotation is for how long it does. Without it, it does for ever.
	errorForAnnotation = "sandbox/operator-error-for"
	// flipBackAnnotation is how long an Available stands that the operator concludes from an old status.
	flipBackAnnotation = "sandbox/operator-flip-back"
)

// orders are what the annotations of a SeldonDeployment ask of the operator.
type orders struct {
	delay, errorFor, flipBack time.Duration
	message                   string
}

func ordersOf(deployment *seldon.Deployment) orders {
	told := merged(deployment.Annotations, deployment.Spec.Annotations)
	duration := func(name string) time.Duration {
		value, _ := time.ParseDuration(told[name]) // what is no duration is none
		return value
	}
	return orders{
		delay: duration(delayAnnotation), errorFor: duration(errorForAnnotation), flipBack: cmp.Or(duration(flipBackAnnotation), flipBackHold),
		message: told[errorAnnotation],
	}
}

// errs says whether the error is met that long after the operator noticed the spec, and when to look again.
func (o orders) errs(since time.Duration) (errs bool, again time.Duration) {
	switch {
	case o.message == "" || (o.errorFor > 0 && since >= o.errorFor):
		return false, 0
	case o.errorFor == 0:
		return true, 0
	default:
		return true, o.errorFor - since
	}
}
