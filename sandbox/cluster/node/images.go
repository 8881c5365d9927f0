package node

import "strings"

// What an image stands for on this node.
type role int

const (
	unknownImage role = iota
	modelServer
	engine
	initializer
)

// present are the images that are "on the node". Nothing else can be pulled: there is no registry.
var present = map[string]role{
	"seldonio/mlserver":                   modelServer,
	"seldonio/mlflowserver":               modelServer,
	"seldonio/seldon-core-executor":       engine,
	"seldonio/rclone-storage-initializer": initializer,
}

// roleOf looks an image up by its repository, whatever its tag or digest.
func roleOf(image string) role {
	return present[strings.TrimPrefix(repository(image), "docker.io/")]
}

func repository(image string) string {
	name, _, _ := strings.Cut(image, "@")
	if colon := strings.LastIndex(name, ":"); colon > strings.LastIndex(name, "/") {
		name = name[:colon]
	}
	return name
}
