import { configFileName, readConfig } from './config-file.js';
import { computeBounds, Deadline, describeOvertime } from './deadline.js';
import { errorClasses, StepError, toStepError } from './errors.js';
import { findSecrets, parseInputs } from './input-sources.js';
import { describeMisspeltVariables } from './misspelt-variables.js';
import type { Comment, Ending, GivenInputs, Host } from './hosts/host.js';
import type { InputDefinitions, InputValues } from './inputs.js';
import type { Cluster } from './kubernetes/cluster.js';
import { completeLogin } from './mlflow/client-credentials.js';
import { computeBasicCredentials } from './mlflow/connection.js';
import type { Mlflow } from './mlflow/mlflow.js';
import { Redaction } from './redaction.js';
import { commentInputs } from './steps/comment-inputs.js';
import { clusterInputs, mlflowInputs } from './steps/common-inputs.js';
import { loadSteps, stepNames } from './steps/index.js';
import { pause } from './pause.js';
import type { CommentSubject, Log, OutputDefinitions, Step, StepContext, StepResult } from './step.js';
import type { SummaryBlock } from './summary.js';

/** Keeps a secret out of all that is printed and written from now on. */
type Hide = (secret: string) => void;

/** A list of problems, as what reads outputs expects it. */
function toOneLine(text: string): string {
  const [first = '', ...others] = text.split('\n');
  return others.reduce((all, line) => `${all}${all.endsWith(':') ? ' ' : '; '}${line.trim().replace(/^- /, '')}`, first);
}

/** Joins a host with a step: inputs, clients, run, outputs. Resolves with the exit code and never throws what a step threw. */
export async function runStep<I extends InputDefinitions, O extends OutputDefinitions>(step: Step<I, O>, host: Host): Promise<number> {
  const redaction = new Redaction();
  const outputs = new Map<string, string>();
  const summary: SummaryBlock[] = [];
  const comments = new Map<string, Comment>();
  const hide = (secret: string): void => {
    host.mask(secret);
    redaction.add(secret);
  };
  const given = host.readInputs(step);
  for (const secret of findSecrets(step.inputs, given, host.env)) hide(secret);
  let result: StepResult;
  let error: StepError | undefined;
  try {
    result = await runWithClients(step, host, given, redaction, hide, outputs, summary, comments);
  } catch (thrown) {
    error = endingError(thrown, host.signal);
    result = { outcome: error.outcome, code: error.code, reason: redaction.redact(error.message) };
  }
  const exitCode = error?.exit ?? ('code' in result ? errorClasses[result.code].exit : 0);
  outputs.set('outcome', result.outcome);
  outputs.set('reason', toOneLine(redaction.redact(result.reason)));
  outputs.set('error-code', 'code' in result ? result.code : '');
  const ending: Ending = {
    step,
    result: redactResult(result, redaction),
    exitCode,
    ...(error ? { error } : {}),
    outputs: new Map([...outputs].map(([name, value]) => [name, redaction.redact(value)])),
    summary: redactSummary(summary, redaction),
    comments: [...comments.values()].map((comment) => ({ ...comment, blocks: redactSummary(comment.blocks, redaction) })),
  };
  try {
    await host.finish(ending);
    return exitCode;
  } catch (thrown) {
    host.log.warn(redaction.redact(`${step.name} has ended, but its outputs could not be written: ${thrown instanceof Error ? thrown.message : String(thrown)}`));
    // A step after this one would go on without them.
    return exitCode === 0 ? errorClasses.E_UNEXPECTED.exit : exitCode;
  }
}

function redactResult(result: StepResult, redaction: Redaction): StepResult {
  const reason = redaction.redact(result.reason);
  if ('code' in result || result.unlessFollowed === undefined) return { ...result, reason };
  return { ...result, reason, unlessFollowed: { ...result.unlessFollowed, reason: redaction.redact(result.unlessFollowed.reason) } };
}

/** What a cancellation interrupts fails in words of its own; the cancellation is what ended the step. */
function endingError(thrown: unknown, signal: AbortSignal): StepError {
  const wasToldByStep = thrown instanceof StepError && thrown.code === 'E_CANCELLED';
  return toStepError(signal.aborted && !wasToldByStep ? signal.reason : thrown);
}

async function runWithClients<I extends InputDefinitions, O extends OutputDefinitions>(
  step: Step<I, O>,
  host: Host,
  given: GivenInputs,
  redaction: Redaction,
  hide: Hide,
  outputs: Map<string, string>,
  summary: SummaryBlock[],
  comments: Map<string, Comment>,
): Promise<StepResult> {
  const log = redactLog(host.log, redaction);
  const steps = { names: stepNames, load: loadSteps };
  for (const remark of await describeMisspeltVariables(step, host.env, steps)) log.warn(remark);
  const config = await readConfig(configFileName, step, steps);
  const comment: StepContext<I, O>['comment'] = (key, ...blocks) => {
    const { 'github-token': token } = parseInputs(commentInputs, { ...given, problems: [] }, host.env, config);
    comments.set(JSON.stringify(key), { key, blocks, token });
  };
  const subject = findCommentSubject(step, given, host, config);
  if (subject !== undefined) comment(subject.key, { kind: 'heading', text: subject.heading });
  const inputs = parseInputs(step.inputs, given, host.env, config, step.checks);
  // What a step leaves under way when it fails, such as the other of two requests, ends with it.
  const ended = new AbortController();
  const bounds = computeBounds(step, inputs);
  let lastSaid = '';
  const deadline = new Deadline(bounds.totalMs, () => describeOvertime(step, bounds, lastSaid));
  const told: Log = {
    ...log,
    progress: (message) => {
      lastSaid = message;
      log.progress(message);
    },
  };
  const stepSignal = AbortSignal.any([host.signal, deadline.signal]);
  const signal = AbortSignal.any([stepSignal, ended.signal]);
  let mlflow: Promise<Mlflow> | undefined;
  let cluster: Promise<Cluster> | undefined;
  const context: StepContext<I, O> = {
    inputs,
    log: told,
    signal: stepSignal,
    stopped: host.signal,
    waitMs: (wantedMs) => deadline.waitMs(wantedMs),
    pipeline: host.pipeline,
    runProgram: host.runProgram,
    announceDeployment: host.announceDeployment,
    mlflow: () => (mlflow ??= connectToMlflow(parseInputs(mlflowInputs, given, host.env, config), host, signal, told, hide)),
    cluster: () => (cluster ??= connectToCluster(parseInputs(clusterInputs, given, host.env, config), host, signal, told, hide)),
    output: (name, value) => outputs.set(name, value),
    summarize: (...blocks) => summary.push(...blocks),
    comment,
  };
  // Not even what hangs where no signal reaches it, such as a credential plug-in, keeps a step from its end.
  const overtime = pause(Math.min(bounds.totalMs + bounds.cleanupMs, longestTimerMs), ended.signal).then(() => Promise.reject(new StepError('E_TIMEOUT', describeOvertime(step, bounds, lastSaid))));
  overtime.catch(() => undefined);
  try {
    return await (Number.isFinite(bounds.totalMs) ? Promise.race([step.run(context), overtime]) : step.run(context));
  } finally {
    ended.abort(new StepError('E_CANCELLED', 'The step has ended.'));
    deadline.stop();
    const closing = [mlflow, cluster].map(async (each) => each?.then((connected) => connected.close(), () => undefined));
    await Promise.race([Promise.all(closing), new Promise((resolve) => setTimeout(resolve, closingMs).unref())]);
  }
}

/** Node counts no further. */
const longestTimerMs = 2 ** 31 - 1;
/** How long a connection that is still being made is waited for. */
const closingMs = 1_000;
/** What the comment of a step is about, where one is asked for; nobody can tell where the inputs that say so are wrong themselves. */
function findCommentSubject({ inputs, comments }: Step, given: GivenInputs, { env }: Host, config: ReadonlyMap<string, string>): CommentSubject | undefined {
  if (comments === undefined) return undefined;
  const asked = Object.fromEntries(Object.entries(inputs).filter(([name]) => name === 'comment' || comments.of.includes(name)));
  try {
    const values = parseInputs(asked, { ...given, problems: [] }, env, config);
    return values['comment'] === true ? comments.about(values) : undefined;
  } catch (thrown) {
    if (!(thrown instanceof StepError)) throw thrown;
    return undefined;
  }
}

async function connectToMlflow(inputs: InputValues<typeof mlflowInputs>, host: Host, signal: AbortSignal, log: Log, hide: Hide): Promise<Mlflow> {
  const { connectMlflow } = await import('./mlflow/client.js');
  const { inputs: complete, path } = completeLogin(inputs, host.env);
  if (path !== undefined) {
    hide(complete['tracking-password'] ?? '');
    log.progress(`The login for MLflow is that of ${path}.`);
  }
  const basic = computeBasicCredentials(complete);
  if (basic !== undefined) hide(basic);
  return connectMlflow(complete, host.env, signal, log);
}

async function connectToCluster(inputs: InputValues<typeof clusterInputs>, host: Host, signal: AbortSignal, log: Log, hide: Hide): Promise<Cluster> {
  const { connectCluster } = await import('./kubernetes/client.js');
  return connectCluster(inputs, host.env, signal, log, hide);
}

const redactLog = (log: Log, { redact }: Redaction): Log => ({
  progress: (message) => log.progress(redact(message)),
  warn: (message) => log.warn(redact(message)),
  foreign: (title, text) => log.foreign(redact(title), redact(text)),
});

function redactSummary(summary: readonly SummaryBlock[], { redact }: Redaction): readonly SummaryBlock[] {
  return summary.map((block): SummaryBlock => {
    switch (block.kind) {
      case 'table':
        return { ...block, header: block.header.map(redact), rows: block.rows.map((row) => row.map(redact)) };
      case 'log':
        return { ...block, title: redact(block.title), text: redact(block.text) };
      case 'heading':
      case 'paragraph':
        return { ...block, text: redact(block.text) };
    }
  });
}
