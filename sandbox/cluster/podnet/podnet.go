// Package podnet makes a range of addresses local to this machine, so that each pod can have one of its own.
//
// The API server's service proxy refuses loopback addresses. A range on the loopback interface is not one of them and
// is still reachable from this machine only.
package podnet

import (
	"errors"
	"fmt"
	"os"
	"strconv"
	"strings"
	"syscall"

	"github.com/vishvananda/netlink"
)

// labelPrefix marks our addresses on the interface, followed by the process that took the range.
const labelPrefix = "lo:mls"

// Take adds 198.18.N.1/24 to the loopback interface for the first N from start on that nobody has, and returns N.
func Take(start int) (int, error) {
	link, err := netlink.LinkByName("lo")
	if err != nil {
		return 0, err
	}
	dropAbandoned(link)
	err = errors.New("all ranges in 198.18.0.0/16 are taken")
	for try := range 250 {
		n := (start+try)%250 + 1
		err = netlink.AddrAdd(link, address(n, os.Getpid()))
		if err == nil {
			return n, nil
		}
		if !errors.Is(err, syscall.EEXIST) {
			break
		}
	}
	return 0, err
}

// Release removes the range that process took.
func Release(n, process int) {
	if link, err := netlink.LinkByName("lo"); err == nil {
		_ = netlink.AddrDel(link, address(n, process))
	}
}

// ReleaseNetwork is Release for a range in the form that Take's caller passes on, 198.18.N.0/….
func ReleaseNetwork(cidr string, process int) {
	var n int
	if _, err := fmt.Sscanf(cidr, "198.18.%d.0/", &n); err == nil {
		Release(n, process)
	}
}

// dropAbandoned removes ranges of processes that ended without a chance to do it.
func dropAbandoned(link netlink.Link) {
	addresses, err := netlink.AddrList(link, netlink.FAMILY_V4)
	if err != nil {
		return
	}
	for _, found := range addresses {
		text, ours := strings.CutPrefix(found.Label, labelPrefix)
		process, err := strconv.Atoi(text)
		if ours && err == nil && errors.Is(syscall.Kill(process, 0), syscall.ESRCH) {
			_ = netlink.AddrDel(link, &found)
		}
	}
}

func address(n, process int) *netlink.Addr {
	parsed, err := netlink.ParseAddr(fmt.Sprintf("198.18.%d.1/24", n))
	if err != nil {
		panic(err) // the text is ours
	}
	parsed.Label = labelPrefix + strconv.Itoa(process)
	return parsed
}
