import { setTimeout as sleep } from 'node:timers/promises';
import { startGuarded, type Guarded } from '../processes/guarded.js';

export interface WaitTarget {
  readonly kubectl: string;
  readonly env: NodeJS.ProcessEnv;
  readonly name: string;
  readonly namespace: string;
}

export interface WaitAnswer {
  /** What kubectl printed, or undefined while it still waits. */
  readonly text: string | undefined;
  readonly exitCode: number | undefined;
  /** When it answered (Unix milliseconds). */
  readonly atMs: number;
  /** How long after the new manifest was applied. */
  readonly afterApplyMs: number;
}

export interface KubectlWait {
  /** As a person would type it. */
  readonly command: string;
  readonly answered: Promise<WaitAnswer>;
  stop(): Promise<void>;
}

/** How long a person would wait for it. */
const timeout = '120s';

/**
 * `kubectl wait --for=condition=Ready`, started when the next manifest has been applied, as a script would that applies and
 * then waits. A watch on the object's generation says when that is.
 */
export async function waitBesides({ kubectl, env, name, namespace }: WaitTarget): Promise<KubectlWait> {
  const where = ['--namespace', namespace];
  const children: Guarded[] = [];
  const run = (args: readonly string[], onLine: (line: string) => void): Guarded => {
    const child = startGuarded(kubectl, args, { env, onLine });
    children.push(child);
    return child;
  };
  const args = ['wait', '--for=condition=Ready', `sdep/${name}`, ...where, `--timeout=${timeout}`];
  let sawFirst = (): void => undefined;
  const watching = new Promise<void>((resolve) => (sawFirst = resolve));
  const answered = new Promise<WaitAnswer>((resolve) => {
    let generation: string | undefined;
    let appliedMs: number | undefined;
    run(['get', `sdep/${name}`, ...where, '--watch', '--output', 'jsonpath={.metadata.generation}{"\\n"}'], (line) => {
      generation ??= line;
      sawFirst();
      if (line === generation || appliedMs !== undefined) return;
      appliedMs = Date.now();
      const since = appliedMs;
      const lines: string[] = [];
      const child = run(args, (said) => lines.push(said));
      void child.exited.then((exitCode) => resolve({ text: lines.join('\n'), exitCode, atMs: Date.now(), afterApplyMs: Date.now() - since }));
    });
  });
  // Without the first line a change could be missed; a watch that cannot start is seen by its silence.
  await Promise.race([watching, sleep(15_000)]);
  return {
    command: `kubectl ${args.join(' ')}`,
    answered,
    stop: async () => {
      await Promise.all(children.map((child) => child.stop()));
    },
  };
}
