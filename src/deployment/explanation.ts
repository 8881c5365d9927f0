import { StepError, type ErrorCode } from '../errors.js';
import { quoteForeign } from '../untrusted-text.js';
import type { Diagnosis, ObjectAddress } from '../kubernetes/cluster.js';
import { renderAddress } from '../kubernetes/resources.js';
import type { RolloutEnding, UnseenEnding } from '../kubernetes/rollout.js';

export interface Explained {
  readonly error: StepError;
  /** Foreign text for the log: the end of the container's. */
  readonly log: Diagnosis['log'];
  /** Foreign text for the summary: what the objects say, and what leads to the cause. */
  readonly excerpts: readonly { readonly title: string; readonly text: string }[];
}

/** Turns the ending of a rollout that is not green, and what was found out about it, into the error of the step. */
export function explainEnding(ending: Exclude<RolloutEnding, UnseenEnding | { state: 'current' }>, diagnosis: Diagnosis, address: ObjectAddress, timeoutMs: number): Explained {
  const name = renderAddress(address);
  const { cause, log, excerpt, objects, initLog } = diagnosis;
  const advice = diagnosis.advice === undefined ? '' : ` What to do: ${diagnosis.advice}.`;
  const excerpts = [
    ...(objects ? [{ title: `Objects of ${name}`, text: objects }] : []),
    ...(log && excerpt ? [{ title: `From the ${log.title}`, text: excerpt }] : []),
    ...(initLog ? [{ title: `From the ${initLog.title}`, text: initLog.text }] : []),
  ];
  if (ending.state === 'timeout') {
    const reason = cause === undefined ? '' : ` Its log says: ${cause}.`;
    return { log, excerpts, error: new StepError('E_TIMEOUT', `${name} did not serve within ${Math.round(timeoutMs / 1000)} s (--timeout): it was waiting for ${ending.waitingFor}.${reason}${advice}`) };
  }
  const code: ErrorCode = ending.reason === 'Deleted' ? 'E_DELETED_WHILE_WAITING' : 'E_ROLLOUT_FAILED';
  const said = quoteForeign(`${ending.object}: ${ending.message}${ending.message.includes(ending.reason) ? '' : ` (${ending.reason})`}`, 1_500);
  return { log, excerpts, error: new StepError(code, `${name} cannot serve: ${cause === undefined ? said : `${cause}. ${said}`}${said.endsWith('.') ? '' : '.'}${advice}`) };
}

/** The error of a step that cannot tell what became of what it applied. */
export function explainUnseen({ why, known }: UnseenEnding, address: ObjectAddress): StepError {
  const last = known === '' ? '' : ` What was seen last: ${quoteForeign(known, 1_000)}.`;
  return new StepError(why.code, `It could not be told whether ${renderAddress(address)} serves: when the time was over (--timeout), the cluster did not show what is there. ${why.message}${last}`, { cause: why });
}
