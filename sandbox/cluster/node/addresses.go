package node

import (
	"net/netip"
	"sync"
)

// addresses hands out the pods' addresses. The first one of the network belongs to the machine.
type addresses struct {
	mutex   sync.Mutex
	network netip.Prefix
	last    netip.Addr
	taken   map[netip.Addr]bool
}

func newAddresses(cidr string) *addresses {
	network := netip.MustParsePrefix(cidr).Masked()
	return &addresses{network: network, last: network.Addr().Next(), taken: map[netip.Addr]bool{}}
}

// take goes round the network, so that an address is not used again soon after its pod is gone. It returns "" if there
// are more pods than addresses.
func (a *addresses) take() string {
	a.mutex.Lock()
	defer a.mutex.Unlock()
	for range 254 {
		a.last = a.last.Next()
		if !a.network.Contains(a.last) || !a.network.Contains(a.last.Next()) {
			a.last = a.network.Addr().Next().Next()
		}
		if !a.taken[a.last] {
			a.taken[a.last] = true
			return a.last.String()
		}
	}
	return ""
}

func (a *addresses) give(text string) {
	a.mutex.Lock()
	defer a.mutex.Unlock()
	if address, err := netip.ParseAddr(text); err == nil {
		delete(a.taken, address)
	}
}
