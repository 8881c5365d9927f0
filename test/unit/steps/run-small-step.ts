import type { InputValues } from '../../../src/inputs.js';
import type { Mlflow } from '../../../src/mlflow/mlflow.js';
import { silentLog, type StepResult } from '../../../src/step.js';
import { demote } from '../../../src/steps/demote.js';
import { rollback } from '../../../src/steps/rollback.js';

const tracking = {
  'tracking-uri': 'http://simulated', 'registry-uri': undefined, 'tracking-username': undefined, 'tracking-password': undefined, 'tracking-token': undefined,
  'tracking-insecure-tls': false, 'tracking-ca-file': undefined, 'tracking-client-cert-file': undefined, 'lock-lease': 60_000, 'lock-timeout': 2_000,
} as const;

const noCluster = {
  kubeconfig: undefined, context: undefined, namespace: undefined, deployment: 'put-back', timeout: 60_000, patience: 10_000, 'force-conflicts': false,
} as const;

const contextOn = (mlflow: Mlflow, outputs: Map<string, string>) => ({
  log: silentLog,
  signal: new AbortController().signal,
  stopped: new AbortController().signal,
  waitMs: (wantedMs: number) => wantedMs,
  pipeline: { actor: 'eve' },
  mlflow: async () => mlflow,
  cluster: () => Promise.reject(new Error('no cluster is needed')),
  runProgram: () => Promise.reject(new Error('no program is started')),
  output: (name: string, value: string) => void outputs.set(name, value),
  summarize: () => undefined,
  comment: () => undefined,
});

interface SmallRun {
  readonly result: StepResult;
  readonly outputs: ReadonlyMap<string, string>;
}

type Demotion = Pick<InputValues<typeof demote.inputs>, 'version' | 'from'> & Partial<Pick<InputValues<typeof demote.inputs>, 'to-stage'>>;

/** Runs demote on the model "wine", without a host. */
export async function runDemote(mlflow: Mlflow, inputs: Demotion): Promise<SmallRun> {
  const outputs = new Map<string, string>();
  const result = await demote.run({ ...contextOn(mlflow, outputs), inputs: { ...tracking, model: 'wine', 'to-stage': 'Archived', ...inputs } });
  return { result, outputs };
}

/** Runs rollback on the model "wine", without a host. */
export async function runRollback(mlflow: Mlflow, id: string, version?: number): Promise<SmallRun> {
  const outputs = new Map<string, string>();
  const result = await rollback.run({ ...contextOn(mlflow, outputs), inputs: { ...tracking, ...noCluster, model: 'wine', 'promotion-id': id, version } });
  return { result, outputs };
}
