/**
 * Does what keeps the processor busy, such as loading code, while the requests that were made just now are under way: they leave
 * in the turn of the event loop in which their connections are there.
 */
export const whileWaiting = (act: () => void): void => void setImmediate(() => setImmediate(act));
