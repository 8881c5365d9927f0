import { spawn, type ChildProcess } from 'node:child_process';

/** What pipelines do today, and what each of it concludes. */
export const naiveWaits = ['rollout status', 'wait Ready', 'wait Available'] as const;
export type NaiveWait = (typeof naiveWaits)[number];

export interface NaiveEnding {
  readonly wait: NaiveWait;
  /** `lost`: it failed for reasons of its own, such as a Deployment that is not there yet. `none`: it was still waiting when it was ended. */
  readonly verdict: 'green' | 'red' | 'lost' | 'none';
  readonly atMs: number;
  /** Its last line. */
  readonly said: string;
}

export interface Kubectl {
  readonly program: string;
  readonly kubeconfig: string;
}

const timeout = '--timeout=600s';

/** Starts all of them once `begin` is there, as after `kubectl apply`. Ends those that still wait when the signal is aborted. */
export function startNaiveWaits(kubectl: Kubectl, namespace: string, name: string, begin: Promise<unknown>, signal: AbortSignal): readonly Promise<NaiveEnding>[] {
  const run = async (...args: readonly string[]): Promise<Ran> => {
    await begin;
    return runKubectl(kubectl, [...args, '--namespace', namespace], signal);
  };
  const wait = async (named: NaiveWait, condition: string): Promise<NaiveEnding> => conclude(named, await run('wait', `--for=${condition}`, `sdep/${name}`, timeout));
  return [rolloutStatus(run, name), wait('wait Ready', 'condition=Ready'), wait('wait Available', 'jsonpath={.status.state}=Available')];
}

/** kubectl rollout status deploy/$(kubectl get deploy -l seldon-deployment-id=NAME -o jsonpath='{.items[0].metadata.name}') */
async function rolloutStatus(run: (...args: readonly string[]) => Promise<Ran>, name: string): Promise<NaiveEnding> {
  const found = await run('get', 'deploy', '-l', `seldon-deployment-id=${name}`, '-o', 'jsonpath={.items[0].metadata.name}');
  if (found.code !== 0 || found.lastLine === '') {
    return { wait: 'rollout status', verdict: found.code === undefined ? 'none' : 'lost', atMs: found.atMs, said: 'there is no Deployment of that label' };
  }
  return conclude('rollout status', await run('rollout', 'status', `deploy/${found.lastLine}`, timeout));
}

const conclude = (wait: NaiveWait, { code, atMs, lastLine }: Ran): NaiveEnding =>
  ({ wait, verdict: code === undefined ? 'none' : code === 0 ? 'green' : 'red', atMs, said: lastLine });

interface Ran {
  /** Undefined where it was ended from outside. */
  readonly code: number | undefined;
  readonly atMs: number;
  readonly lastLine: string;
}

function runKubectl({ program, kubeconfig }: Kubectl, args: readonly string[], signal: AbortSignal): Promise<Ran> {
  return new Promise((resolve) => {
    let printed = '';
    const end = (code: number | undefined): void =>
      resolve({ code: signal.aborted ? undefined : code, atMs: Date.now(), lastLine: printed.trim().split('\n').at(-1) ?? '' });
    if (signal.aborted) return end(undefined);
    const child: ChildProcess = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], env: { PATH: process.env.PATH, HOME: process.env.HOME, KUBECONFIG: kubeconfig } });
    for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (text: string) => (printed += text));
    const kill = (): void => void child.kill('SIGKILL');
    signal.addEventListener('abort', kill, { once: true });
    child.once('error', () => end(undefined));
    child.once('close', (code) => {
      signal.removeEventListener('abort', kill);
      end(code ?? undefined);
    });
  });
}
