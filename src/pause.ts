import { toStepError, type StepError } from './errors.js';

/** Waits for `ms` milliseconds; rejects with the signal's reason as soon as that is aborted. */
export const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    if (signal.aborted) {
      reject(abortReason(signal));
      return;
    }
    const onAbort = (): void => {
      clearTimeout(timer);
      reject(abortReason(signal));
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', onAbort);
      resolve();
    }, ms);
    signal.addEventListener('abort', onAbort, { once: true });
  });

/** Why the step was told to stop, as the error that it ends with. */
export const abortReason = (signal: AbortSignal): StepError => toStepError(signal.reason);
