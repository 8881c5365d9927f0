package up

import "net"

// freePorts returns that many loopback ports which nothing listened on a moment ago. Another process can take one
// before its user starts, so whoever uses them has to be ready to ask again.
func freePorts(count int) ([]int, error) {
	ports := make([]int, 0, count)
	for range count {
		listener, err := net.Listen("tcp", "127.0.0.1:0")
		if err != nil {
			return nil, err
		}
		defer listener.Close()
		ports = append(ports, listener.Addr().(*net.TCPAddr).Port)
	}
	return ports, nil
}
