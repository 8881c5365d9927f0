import { textAt, type JsonObject } from '../json.js';
import { quoteForeign } from '../untrusted-text.js';

/** What events tell of a pod, and its status does not. Nothing rests on them alone: they may be missing. */
export interface PodNews {
  /** What its volumes lack. */
  readonly missing?: string;
  /** The last answer of a probe that failed. */
  readonly probe?: string;
  /** What the cluster's autoscaler does about a pod that no node takes. */
  readonly scaling?: { readonly isAtWork: boolean; readonly message: string };
}

/** Selects the events that are about pods. */
export const podEvents = 'involvedObject.kind=Pod';

/** The parts of an event that are read. */
export const eventFields = ['metadata', 'involvedObject', 'reason', 'message', 'lastTimestamp', 'eventTime', 'series', 'source', 'reportingComponent'];

const atWork = /^(?:TriggeredScaleUp|Nominated\w*)$/;
/** What comes once its volumes are there. */
const begins = /^(?:Pulling|Pulled|Created|Started)$/;
const gaveUp = /^(?:NotTriggerScaleUp|FailedScaleUp|FailedToScaleUp\w*|ScaleUpTimedOut|ScaleUpFailed)$/;
const maxMessageCharacters = 300;

/** Karpenter says of a pod that it finds no node for it in the scheduler's words. */
const isOfScaler = (event: JsonObject): boolean => textAt(event, 'reason') === 'FailedScheduling' && /karpenter/.test(textAt(event, 'reportingComponent') || (textAt(event, 'source', 'component') ?? ''));

/** Whether an event is one of those that the verdict reads: a namespace has many others. */
export const isTelling = (event: JsonObject): boolean => {
  const reason = textAt(event, 'reason') ?? '';
  return reason === 'FailedMount' || reason === 'Unhealthy' || begins.test(reason) || atWork.test(reason) || gaveUp.test(reason) || isOfScaler(event);
};

/** What the events tell of the pod with this UID. */
export function readPodNews(podUid: string, events: readonly JsonObject[]): PodNews {
  const own = events.filter((event) => textAt(event, 'involvedObject', 'uid') === podUid).toSorted((a, b) => timeOf(a).localeCompare(timeOf(b)));
  const messageOf = (event: JsonObject | undefined): string => textAt(event, 'message') ?? '';
  const unmounted = own.findLast((event) => textAt(event, 'reason') === 'FailedMount' && / not found/.test(messageOf(event)));
  // Events stay for an hour: what its volumes lacked has come since.
  const isMounted = unmounted !== undefined && own.some((event) => begins.test(textAt(event, 'reason') ?? '') && timeOf(event) >= timeOf(unmounted));
  const missing = unmounted === undefined || isMounted ? undefined : messageOf(unmounted);
  const probe = messageOf(own.findLast((event) => textAt(event, 'reason') === 'Unhealthy'));
  const isAtWork = (event: JsonObject): boolean => atWork.test(textAt(event, 'reason') ?? '');
  const scalings = own.filter((event) => isAtWork(event) || gaveUp.test(textAt(event, 'reason') ?? '') || isOfScaler(event));
  const last = scalings.at(-1);
  // Events have whole seconds: of those of one second the one that hopes counts.
  const scaling = last && (scalings.find((event) => isAtWork(event) && timeOf(event) === timeOf(last)) ?? last);
  return {
    ...(missing === undefined ? {} : { missing }),
    ...(probe === '' ? {} : { probe: quoteForeign(probe, maxMessageCharacters) }),
    ...(scaling === undefined ? {} : { scaling: { isAtWork: isAtWork(scaling), message: quoteForeign(messageOf(scaling), maxMessageCharacters) } }),
  };
}

const timeOf = (event: JsonObject): string =>
  [textAt(event, 'series', 'lastObservedTime'), textAt(event, 'lastTimestamp'), textAt(event, 'eventTime')].find((each) => each !== undefined)?.slice(0, 19) ?? '';
