import { StepError } from '../errors.js';
import type { Wire, WireRequest } from '../http/wire.js';
import { parseJson, valueAt } from '../json.js';

/** Where a server says whether it has workspaces, the newest first. */
const places = ['api/3.0/mlflow/server-info', 'api/3.0/mlflow/server-features'] as const;

const maxBytes = 64 * 1024;

/**
 * A wire to a server that has workspaces, which is asked of it before the first request, as MLflow's own client asks: one that has none
 * may pass over the header, so that all would land where nobody meant it to. Throws E_INPUT. A server that does not say is told by the
 * request itself.
 */
export function requireWorkspaces(wire: Wire, base: URL, workspace: string): Wire {
  const root = `${base.origin}${base.pathname.replace(/\/+$/, '')}`;
  const hasNone = async (request: WireRequest): Promise<boolean> => {
    for (const place of places) {
      const { body: _, ...rest } = request;
      const { status, body } = await wire.send({ ...rest, method: 'GET', url: new URL(`${root}/${place}`), isFresh: false, maxBytes });
      if (status === 200) return valueAt(parseJson(body), 'workspaces_enabled') === false;
      if (status !== 404) return false;
    }
    return true;
  };
  let asked: Promise<boolean> | undefined;
  return {
    send: async (request) => {
      asked ??= hasNone(request).catch(() => {
        // Nobody answered: the next request asks again.
        asked = undefined;
        return false;
      });
      if (await asked) throw new StepError('E_INPUT', `MLFLOW_WORKSPACE is ${JSON.stringify(workspace.slice(0, 200))}, and MLflow at ${root} has no workspaces. Unset it, or start the server with --enable-workspaces.`);
      return wire.send(request);
    },
    close: () => wire.close(),
  };
}
