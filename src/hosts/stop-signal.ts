import { StepError } from '../errors.js';

/**
 * Aborts on SIGINT, SIGTERM and SIGHUP (a closed terminal) with the E_CANCELLED that the step ends with; a second signal
 * ends the process at once.
 */
export function createStopSignal(): AbortSignal {
  const controller = new AbortController();
  const listen = (name: 'SIGINT' | 'SIGTERM' | 'SIGHUP', exit: number): void => {
    process.on(name, () => {
      if (controller.signal.aborted) process.exit(exit);
      controller.abort(new StepError('E_CANCELLED', `Cancelled by ${name}.`, { exit }));
    });
  };
  listen('SIGINT', 130);
  listen('SIGTERM', 143);
  listen('SIGHUP', 129);
  return controller.signal;
}
