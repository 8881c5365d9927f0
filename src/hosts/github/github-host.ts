import * as core from '@actions/core';
import type { Environment } from '../../environment.js';
import type { Log } from '../../step.js';
import type { SummaryBlock } from '../../summary.js';
import type { Ending, Host } from '../host.js';
import { createRunProgram } from '../program.js';
import { createStopSignal } from '../stop-signal.js';
import { cut } from '../../untrusted-text.js';
import { readActionInputs } from './action-inputs.js';
import { renderHtmlSummary } from './html-summary.js';
import { readPipelineFacts } from './pipeline-facts.js';
import { defuse, WorkflowCommands } from './workflow-commands.js';

/** The runner cuts longer annotations. */
const maxAnnotation = 4000;

/** A GitHub Actions runner as a host. @actions/core reads this process's own environment and writes to its stdout. */
export function createGithubHost(env: Environment): Host {
  const signal = createStopSignal();
  const commands = new WorkflowCommands((text) => process.stdout.write(text));
  const runProgram = createRunProgram(signal, env, ['ignore', 'inherit', 'inherit']);
  const log: Log = {
    progress: (message) => commands.print(message),
    warn: (message) => commands.issue(() => core.warning(cut(defuse(message), maxAnnotation))),
    foreign: (title, text) => commands.print(`${title}\n${text.split('\n').map((line) => `  | ${line}`).join('\n')}`),
  };
  const pipeline = readPipelineFacts(env);
  const comment = async (ending: Ending): Promise<readonly string[]> => {
    if (ending.comments.length === 0) return [];
    // Loaded only where a step has something to say, since most have not.
    const { postComments } = await import('./comment/post-comments.js');
    return postComments(ending, { env, signal, link: pipeline.link, say: (message) => log.progress(message) });
  };
  return {
    env,
    log,
    signal,
    pipeline,
    announceDeployment: async (about) => {
      const { announceDeployment } = await import('./deployment/announce-deployment.js');
      return announceDeployment(about, { env, signal, link: pipeline.link, warn: (message) => log.warn(message) });
    },
    runProgram: (program, args, options) => commands.duringProgram(() => runProgram(program, args, options)),
    readInputs: (step) => readActionInputs(step, env, (name) => core.getInput(name)),
    mask: (secret) => commands.issue(() => maskEachLine(secret)),
    finish: async (ending) => {
      commands.print(renderEnding(ending));
      commands.issue(() => writeOutputs(ending));
      const remarks = await comment(ending);
      for (const remark of remarks) commands.print(remark);
      const summary = [...describeEnding(ending), ...remarks.map((text) => ({ kind: 'paragraph', text }) as const)];
      if (env.GITHUB_STEP_SUMMARY) await core.summary.addRaw(renderHtmlSummary(summary), true).write();
      commands.issue(() => annotate(ending));
    },
  };
}

/** The runner compares line by line, so every line of a secret is one; an empty one would mask everything. */
function maskEachLine(secret: string): void {
  for (const line of secret.split(/\r?\n/)) if (line.trim() !== '') core.setSecret(line.trim());
}

function writeOutputs({ outputs }: Ending): void {
  for (const [name, value] of outputs) core.setOutput(name, value);
}

/** Without a reason that follows it as an annotation, which the runner prints into the same log. */
function renderEnding({ step, result, error }: Ending): string {
  const cause = 'code' in result && result.code === 'E_UNEXPECTED' && error?.cause instanceof Error ? `\n${error.cause.stack ?? ''}` : '';
  const isAnnotated = 'code' in result && result.reason.length <= maxAnnotation;
  return `${step.name}: ${result.outcome}.${isAnnotated ? '' : ` ${result.reason}`}${cause}`;
}

function describeEnding({ step, result, summary }: Ending): readonly SummaryBlock[] {
  return [{ kind: 'heading', text: `${step.name}: ${result.outcome}` }, { kind: 'paragraph', text: result.reason }, ...summary];
}

function annotate({ step, result }: Ending): void {
  if (!('code' in result)) return;
  core.error(cut(defuse(result.reason), maxAnnotation), { title: `${step.name}: ${result.outcome} [${result.code}]` });
}
