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


path, mode = sys.argv[1:]
with open(path, "a") as file:
    if not take(file):
        if mode == "try":
            print("taken", flush=True)
            sys.exit(0)
        print("waiting", flush=True)
        if not wait_for(file):
            sys.exit(0)
    print("held", flush=True)
    sys.stdin.read()
