/** The restarts of a container that are taken for recoverable; the second is none, as `patience` says. */
export const patienceRestarts = 2;
