// Package claims reads which folders stand for which volumes.
package claims

import (
	"fmt"
	"path/filepath"
	"sort"
	"strings"
)

// Claims maps the name of a PersistentVolumeClaim to the folder that stands for its volume. It is a flag.Value that can
// be given several times.
type Claims map[string]string

// String shows the claims as they are given on the command line.
func (c Claims) String() string {
	parts := make([]string, 0, len(c))
	for name, path := range c {
		parts = append(parts, name+"="+path)
	}
	sort.Strings(parts)
	return strings.Join(parts, ",")
}

// Set reads NAME=PATH.
func (c Claims) Set(text string) error {
	name, path, found := strings.Cut(text, "=")
	if !found || name == "" || path == "" {
		return fmt.Errorf("a claim is NAME=PATH, not %q", text)
	}
	absolute, err := filepath.Abs(path)
	if err != nil {
		return err
	}
	c[name] = absolute
	return nil
}
