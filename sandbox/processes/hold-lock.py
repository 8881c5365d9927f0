"""Holds a lock on a file until stdin closes: `hold-lock.py FILE wait|try`.

The kernel drops such a lock however its holder ends, so no lock is ever stale. Prints `waiting` when somebody else has
it, `held` when it is ours, `taken` where waiting was not wanted.
"""

import fcntl
import select
import sys

POLL_SECONDS = 0.1


def take(file):
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        return True
    except OSError:
        return False


def wait_for(file):
    """Asks again and again instead of blocking: whoever wants the lock may end meanwhile, and stdin with it."""
    while not take(file):
        if select.select([sys.stdin], [], [], POLL_SECONDS)[0]:
            return False
    return True


def main(path, mode):
    try:
        file = open(path, "a")
    except FileNotFoundError:
        # An instance that ends deletes its folder last, while it still holds the lock in it.
        print("taken", flush=True)
        return
    with file:
        if not take(file):
            if mode == "try":
                print("taken", flush=True)
                return
            print("waiting", flush=True)
            if not wait_for(file):
                return
        print("held", flush=True)
        sys.stdin.read()


main(*sys.argv[1:])
