import type { InputValues } from '../../../src/inputs.js';
import type { Mlflow } from '../../../src/mlflow/mlflow.js';
import type { PipelineFacts, StepResult } from '../../../src/step.js';
import { promote } from '../../../src/steps/promote.js';
import type { SummaryBlock } from '../../../src/summary.js';

export type PromoteInputs = Pick<InputValues<typeof promote.inputs>, 'model' | 'version' | 'to'> & Partial<InputValues<typeof promote.inputs>>;

export interface PromoteRun {
  readonly result: StepResult;
  readonly outputs: ReadonlyMap<string, string>;
  readonly summary: readonly SummaryBlock[];
  readonly warnings: readonly string[];
  /** By the words of their key. */
  readonly comments: ReadonlyMap<string, readonly SummaryBlock[]>;
}

/** Runs the step on an MLflow, without a host: what it would give to one comes back. */
export async function runPromote(mlflow: Mlflow, inputs: PromoteInputs, pipeline: PipelineFacts = {}, signal = new AbortController().signal): Promise<PromoteRun> {
  const outputs = new Map<string, string>();
  const summary: SummaryBlock[] = [];
  const warnings: string[] = [];
  const comments = new Map<string, readonly SummaryBlock[]>();
  const absent: Omit<InputValues<typeof promote.inputs>, 'model' | 'version' | 'to'> = {
    'tracking-uri': mlflow.trackingUri, 'registry-uri': undefined, 'tracking-username': undefined, 'tracking-password': undefined, 'tracking-token': undefined,
    'tracking-insecure-tls': false, 'tracking-ca-file': undefined, 'tracking-client-cert-file': undefined,
    gates: undefined, 'gates-file': undefined, 'no-gates': false, 'archive-previous': true, 'on-refusal': 'fail', 'lock-lease': 60_000, 'lock-timeout': 5_000,
    'model-gates': false, baseline: undefined, 'on-missing-baseline': 'pass', 'accept-zero-timestamp': false, 'decide-only': false, 'report-artifact': false, comment: false, 'github-token': undefined,
  };
  const result = await promote.run({
    inputs: { ...absent, ...inputs },
    log: { progress: () => undefined, warn: (message) => void warnings.push(message), foreign: () => undefined },
    signal,
    stopped: signal,
    waitMs: (wantedMs: number) => wantedMs,
    pipeline,
    mlflow: async () => mlflow,
    cluster: () => Promise.reject(new Error('promote needs no cluster')),
    runProgram: () => Promise.reject(new Error('promote starts no program')),
    output: (name, value) => void outputs.set(name, value),
    summarize: (...blocks) => void summary.push(...blocks),
    comment: (key, ...blocks) => void comments.set(key.join(' '), blocks),
  });
  return { result, outputs, summary, warnings, comments };
}
