import type { Api } from './api.js';

/** Reports the status of a pod. One that was deleted meanwhile, as a controller does with what it stops, has none any more. */
export async function patchStatus(api: Pick<Api, 'patch'>, pod: string, status: object): Promise<void> {
  try {
    await api.patch(`${pod}/status`, status);
  } catch (thrown) {
    if (!(thrown instanceof Error && thrown.message.includes('there is no such object'))) throw thrown;
  }
}
