"""Holds a lock on a file until stdin closes: `hold-lock.py FILE wait|try`.

The kernel drops such a lock however its holder ends, so no lock is ever stale. Prints `waiting` when somebody else has
it, `held` when it is ours, `taken` where waiting was not wanted.
"""

import fcntl
import sys

path, mode = sys.argv[1:]
with open(path, "a") as file:
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        if mode == "try":
            print("taken", flush=True)
            sys.exit(0)
        print("waiting", flush=True)
        fcntl.flock(file, fcntl.LOCK_EX)
    print("held", flush=True)
    sys.stdin.read()
