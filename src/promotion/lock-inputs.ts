import { duration, type InputDefinitions } from '../inputs.js';
import type { Log } from '../step.js';
import type { LockOptions } from './lock.js';

/** Inputs of every step that moves a model's stages or aliases. */
export const lockInputs = {
  'lock-lease': { kind: duration, default: '60s', description: 'After this long others go past the lock of a promotion that crashed.' },
  'lock-timeout': { kind: duration, default: '90s', description: 'How long to wait for another promotion of the model.' },
} as const satisfies InputDefinitions;

interface LockContext {
  readonly log: Log;
  readonly signal: AbortSignal;
  readonly inputs: { readonly 'lock-lease': number; readonly 'lock-timeout': number };
}

export const computeLockOptions = ({ log, signal, inputs }: LockContext): LockOptions => ({
  log,
  signal,
  leaseMs: inputs['lock-lease'],
  waitMs: inputs['lock-timeout'],
});
