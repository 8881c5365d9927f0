"""python serve.py HOST OPTION…: Seldon's own wrapper (`seldon-core-microservice`) with MLFlowServer, listening on HOST alone.

The wrapper listens on every address of its machine and has no option that says otherwise. In a pod these are the pod's; here they
would be everybody's.
"""

import os
import socket
import sys

from seldon_core import microservice


def listen_only_on(host, on_listening=lambda port: None):
    """Whatever this process is to bind everywhere, it binds there; on_listening gets the port of its own server (not of its children's)."""
    bind = socket.socket.bind
    process = os.getpid()

    def bind_there(self, address):
        is_everywhere = isinstance(address, tuple) and address[0] in ("", "0.0.0.0")
        bind(self, (host, *address[1:]) if is_everywhere else address)
        if is_everywhere and os.getpid() == process:
            on_listening(self.getsockname()[1])

    socket.socket.bind = bind_there


def run(*options):
    # gRPC binds in C, where nothing changes its address.
    sys.argv = ["seldon-core-microservice", "MLFlowServer", "--service-type", "MODEL", "--grpc-workers", "0", *options]
    microservice.main()


if __name__ == "__main__":
    listen_only_on(sys.argv[1])
    run(*sys.argv[2:])
