import { textAt, type JsonObject } from '../json.js';
import { quoteForeign } from '../untrusted-text.js';

/** What events tell of a pod, and its status does not. Nothing rests on them alone: they may be missing. */
export interface PodNews {
  /** What its volumes lack. */
  readonly missing?: string;
  /** What keeps its containers from being made, which may pass. */
  readonly held?: string;
  /** The last answer of a probe that failed. */
  readonly probe?: string;
  /** The container that the kubelet ended for its probe, when, and the probe's last answer. */
  readonly killed?: { readonly container: string; readonly time: string; readonly why: string };
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
/** What comes before that, and in vain. */
const holds = /^(?:FailedMount|FailedAttachVolume|FailedCreatePodSandBox)$/;
/** What a volume is made of, and waiting does not bring. */
const lacksSource = / not found|references non-existent \w+ key/;
const killedForProbe = /^Container (\S+) failed (liveness|startup) probe/;
const gaveUp = /^(?:NotTriggerScaleUp|FailedScaleUp|FailedToScaleUp\w*|ScaleUpTimedOut|ScaleUpFailed)$/;
const maxMessageCharacters = 300;

/** Karpenter says of a pod that it finds no node for it in the scheduler's words. */
const isOfScaler = (event: JsonObject): boolean => textAt(event, 'reason') === 'FailedScheduling' && /karpenter/.test(textAt(event, 'reportingComponent') || (textAt(event, 'source', 'component') ?? ''));

/** Whether an event is one of those that the verdict reads: a namespace has many others. */
export const isTelling = (event: JsonObject): boolean => {
  const reason = textAt(event, 'reason') ?? '';
  return holds.test(reason) || reason === 'Unhealthy' || (reason === 'Killing' && killedForProbe.test(textAt(event, 'message') ?? '')) || begins.test(reason) || atWork.test(reason) || gaveUp.test(reason) || isOfScaler(event);
};

/** What the events tell of the pod with this UID. */
export function readPodNews(podUid: string, events: readonly JsonObject[]): PodNews {
  const own = events.filter((event) => textAt(event, 'involvedObject', 'uid') === podUid).toSorted((a, b) => timeOf(a).localeCompare(timeOf(b)));
  const messageOf = (event: JsonObject | undefined): string => textAt(event, 'message') ?? '';
  // Events stay for an hour: what was lacking may have come since.
  const isPast = (event: JsonObject): boolean => own.some((other) => begins.test(textAt(other, 'reason') ?? '') && timeOf(other) >= timeOf(event));
  const holding = own.filter((event) => holds.test(textAt(event, 'reason') ?? '') && !isPast(event));
  const missing = holding.findLast((event) => textAt(event, 'reason') === 'FailedMount' && lacksSource.test(messageOf(event)));
  const unhealthy = own.filter((event) => textAt(event, 'reason') === 'Unhealthy');
  const probe = messageOf(unhealthy.at(-1));
  const killing = own.findLast((event) => textAt(event, 'reason') === 'Killing' && killedForProbe.test(messageOf(event)));
  const isAtWork = (event: JsonObject): boolean => atWork.test(textAt(event, 'reason') ?? '');
  const scalings = own.filter((event) => isAtWork(event) || gaveUp.test(textAt(event, 'reason') ?? '') || isOfScaler(event));
  const last = scalings.at(-1);
  // Events have whole seconds: of those of one second the one that hopes counts.
  const scaling = last && (scalings.find((event) => isAtWork(event) && timeOf(event) === timeOf(last)) ?? last);
  return {
    ...(missing === undefined ? {} : { missing: messageOf(missing) }),
    ...(holding.length === 0 ? {} : { held: quoteForeign(messageOf(holding.at(-1)), maxMessageCharacters) }),
    ...(killing === undefined ? {} : { killed: readKilled(killing, unhealthy.map(messageOf)) }),
    ...(probe === '' ? {} : { probe: quoteForeign(probe, maxMessageCharacters) }),
    ...(scaling === undefined ? {} : { scaling: { isAtWork: isAtWork(scaling), message: quoteForeign(messageOf(scaling), maxMessageCharacters) } }),
  };
}

function readKilled(killing: JsonObject, answers: readonly string[]): PodNews['killed'] {
  const [, container = '', kind = ''] = killedForProbe.exec(textAt(killing, 'message') ?? '') ?? [];
  const answer = answers.findLast((each) => each.toLowerCase().startsWith(kind)) ?? '';
  return { container, time: timeOf(killing), why: `its ${kind} probe failed${answer === '' ? '' : `: ${quoteForeign(answer.replace(/^\w+ probe (?:failed|errored)(?: and resulted in unknown state)?: /, ''), maxMessageCharacters)}`}` };
}

const timeOf = (event: JsonObject): string =>
  [textAt(event, 'series', 'lastObservedTime'), textAt(event, 'lastTimestamp'), textAt(event, 'eventTime')].find((each) => each !== undefined)?.slice(0, 19) ?? '';
