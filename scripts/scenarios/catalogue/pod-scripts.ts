/** What pods on the sandbox's node for scripted pods do, as annotations of theirs. */

type PodScript = Readonly<Record<string, string>>;

const script = (name: string, more: PodScript = {}): PodScript => ({ 'sandbox/pod': name, ...more });

export const healthy: PodScript = {};
export const readyAfter = (seconds: number): PodScript => ({ 'sandbox/ready-after': `${seconds}s` });
/** Stays for so long after it was told to go. */
export const lingering = (seconds: number): PodScript => ({ 'sandbox/linger': `${seconds}s` });
export const neverReady = script('never-ready');
/** Ready from second 3 to 4.5, from 7.5 to 9, and from 12 on. */
export const flapping = script('flapping', { 'sandbox/ready-after': '3s', 'sandbox/ready-for': '1500ms', 'sandbox/flaps': '2' });
export const imageNotFound = script('image-not-found');
export const imageDenied = script('image-denied');
export const invalidImageName = script('invalid-image-name');
export const imageRecovers = script('image-recovers', { 'sandbox/recover-after': '2s' });
export const crashLoop = script('crash-loop', { 'sandbox/back-off': '2s' });
export const crashesThenRecovers = script('crash-recovers', { 'sandbox/restarts': '1' });
export const failingInit = script('init-fails');
export const initRecovers = script('init-recovers', { 'sandbox/restarts': '1' });
export const missingSecret = script('config-error');
export const secretAppears = script('config-error-recovers', { 'sandbox/recover-after': '4s' });
