import { parseArgs } from 'node:util';
import { SandboxProblem } from '../problem.js';

export const help = `npm run demo [-- OPTION …]

The main job on real parts, from an empty MLflow and an empty cluster: train, register, promote, deploy, predict; a worse
model that is refused; a better one that takes over under traffic; a broken one that is found out and taken back.

  --keep              leave MLflow, Kubernetes and the served model up; prints how to use and how to end them
  --tracking-uri URL  your own MLflow instead of the sandbox's …
  --kubeconfig FILE   … and your own cluster; both or neither, for the cluster reads what MLflow stores
  --endpoint URL      with --kubeconfig: the ingress, to which /seldon/<namespace>/<name>/… is appended
  --model-uri-map MAP with --kubeconfig: where a model server finds what MLflow stores, such as
                      mlflow-artifacts:/=s3://bucket/prefix
  --namespace NAME    with --kubeconfig: the namespace; the context's own unless given
  --help

Needs Node 20.19, Python 3.10–3.12 and Go 1.26 (or newer, for Node and Go). Everything it downloads and builds lies in .sandbox/.
`;

/** A person's own systems, in place of the sandbox. */
export interface OwnSystems {
  readonly trackingUri: string;
  readonly kubeconfig: string;
  readonly endpoint: string;
  readonly modelUriMap: string | undefined;
  readonly namespace: string | undefined;
}

export interface DemoOptions {
  readonly wantsHelp: boolean;
  readonly keep: boolean;
  readonly own: OwnSystems | undefined;
}

/** Throws a SandboxProblem for what is not in the help, and for options that do not go together. */
export function parseDemoOptions(args: readonly string[]): DemoOptions {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean', default: false } as const;
  const read = () =>
    parseArgs({
      args: [...args],
      options: { keep: flag, 'tracking-uri': text, kubeconfig: text, endpoint: text, 'model-uri-map': text, namespace: text, help: { ...flag, short: 'h' } },
    }).values;
  let values: ReturnType<typeof read>;
  try {
    values = read();
  } catch (thrown) {
    throw new SandboxProblem(`${thrown instanceof Error ? thrown.message : String(thrown)}\n\n${help}`);
  }
  const { keep, help: wantsHelp, 'tracking-uri': trackingUri, kubeconfig, endpoint, 'model-uri-map': modelUriMap, namespace } = values;
  if (trackingUri === undefined && kubeconfig === undefined) {
    const lonely = Object.entries({ '--endpoint': endpoint, '--model-uri-map': modelUriMap, '--namespace': namespace }).find(([, value]) => value !== undefined);
    if (lonely) throw new SandboxProblem(`${lonely[0]} belongs to --tracking-uri and --kubeconfig.`);
    return { wantsHelp, keep, own: undefined };
  }
  if (trackingUri === undefined || kubeconfig === undefined) {
    throw new SandboxProblem('--tracking-uri and --kubeconfig go together: a cluster serves only what it can read from the storage of that MLflow.');
  }
  if (endpoint === undefined) throw new SandboxProblem('--endpoint is missing: the demo predicts through the ingress of your cluster.');
  return { wantsHelp, keep, own: { trackingUri, kubeconfig, endpoint, modelUriMap, namespace } };
}
