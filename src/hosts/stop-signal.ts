import { StepError } from '../errors.js';

/** Aborts on SIGINT and SIGTERM with the E_CANCELLED that the step ends with; a second signal ends the process at once. */
export function createStopSignal(): AbortSignal {
  const controller = new AbortController();
  const listen = (name: 'SIGINT' | 'SIGTERM', exit: number): void => {
    process.on(name, () => {
      if (controller.signal.aborted) process.exit(exit);
      controller.abort(new StepError('E_CANCELLED', `Cancelled by ${name}.`, { exit }));
    });
  };
  listen('SIGINT', 130);
  listen('SIGTERM', 143);
  return controller.signal;
}
