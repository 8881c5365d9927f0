import { StepError, type ErrorCode } from '../errors.js';
import { neutralize } from '../hosts/untrusted-text.js';
import type { Diagnosis, ObjectAddress } from '../kubernetes/cluster.js';
import { renderAddress } from '../kubernetes/resources.js';
import type { RolloutEnding } from '../kubernetes/rollout.js';

export interface Explained {
  readonly error: StepError;
  /** Foreign text for the log and the summary: what the objects say, and the end of the container's log. */
  readonly logs: readonly { readonly title: string; readonly text: string }[];
}

/** Turns the ending of a rollout that is not green, and what was found out about it, into the error of the step. */
export function explainEnding(ending: Exclude<RolloutEnding, { state: 'current' }>, diagnosis: Diagnosis, address: ObjectAddress, timeoutMs: number): Explained {
  const name = renderAddress(address);
  const logs = [...(diagnosis.objects ? [{ title: `objects of ${name}`, text: diagnosis.objects }] : []), ...(diagnosis.log ? [diagnosis.log] : [])];
  const { cause } = diagnosis;
  if (ending.state === 'timeout') {
    return { logs, error: new StepError('E_TIMEOUT', `${name} did not serve within ${Math.round(timeoutMs / 1000)} s (--timeout): it was waiting for ${ending.waitingFor}.${tell(cause)}`) };
  }
  const code: ErrorCode = ending.reason === 'Deleted' ? 'E_DELETED_WHILE_WAITING' : 'E_ROLLOUT_FAILED';
  const said = neutralize(`${ending.object}: ${ending.message} (${ending.reason})`);
  return { logs, error: new StepError(code, `${name} cannot serve. ${said}.${cause.includes(ending.message) ? '' : tell(cause)}`) };
}

const tell = (cause: string): string => (cause === '' ? '' : ` The reason: ${cause}`);
