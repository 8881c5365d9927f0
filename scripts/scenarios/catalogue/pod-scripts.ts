/** What pods on the sandbox's node for scripted pods do, as annotations of theirs. */

type PodScript = Readonly<Record<string, string>>;

const script = (name: string, more: PodScript = {}): PodScript => ({ 'sandbox/pod': name, ...more });

export const healthy = script('ready');
export const readyAfter = (seconds: number): PodScript => script('slow', { 'sandbox/ready-after': `${seconds}s` });
export const neverReady = script('never-ready');
export const imageNotFound = script('image-not-found');
export const imageDenied = script('image-denied');
export const invalidImageName = script('invalid-image-name');
export const crashLoop = script('crash-loop');
export const crashesThenRecovers = script('crash-recovers');
export const failingInit = script('init-fails');
export const initRecovers = script('init-recovers');
export const missingSecret = script('config-error');
export const secretAppears = script('config-error-recovers');
export const flapping = script('flapping');
/** Stays for so long after it was told to go. */
export const lingering = (seconds: number): PodScript => script('ready', { 'sandbox/linger': `${seconds}s` });
