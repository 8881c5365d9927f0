import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Environment } from '../../environment.js';
import type { Log, PipelineFacts } from '../../step.js';
import type { Ending, Host } from '../host.js';
import { createRunProgram } from '../program.js';
import { createStopSignal } from '../stop-signal.js';
import { disarm } from '../../untrusted-text.js';
import type { CommandLine } from './arguments.js';
import { fitResults } from './results.js';
import { leaveOutTold, renderTextSummary } from './text-summary.js';

/** The command line as a host: people's text to stderr, results to stdout and to files. */
export function createCliHost(commandLine: CommandLine, env: Environment): Host {
  const signal = createStopSignal();
  const startedMs = performance.now();
  const print = (text: string): void => {
    process.stderr.write(`${disarm(text)}\n`);
  };
  const told: string[] = [];
  const log: Log = {
    progress: (message) => print(`${((performance.now() - startedMs) / 1000).toFixed(1).padStart(6)}s  ${message}`),
    warn: (message) => print(`warning  ${message}`),
    foreign: (title, text) => {
      told.push(text);
      print(`${title}\n${text.split('\n').map((line) => `  | ${line}`).join('\n')}`);
    },
  };
  const comment = async (ending: Ending): Promise<readonly string[]> => {
    if (ending.comments.length === 0) return [];
    if (env.GITHUB_ACTIONS !== 'true') return ['There is nothing to comment on (--comment): this does not run on GitHub.'];
    const [{ postComments }, { readPipelineFacts: readGithubFacts }] = await Promise.all([import('../github/comment/post-comments.js'), import('../github/pipeline-facts.js')]);
    return postComments(ending, { env, signal, link: readGithubFacts(env).link, say: (message) => log.progress(message) });
  };
  return {
    env,
    log,
    signal,
    pipeline: readPipelineFacts(env),
    announceDeployment:
      env.GITHUB_ACTIONS !== 'true'
        ? undefined
        : async (about) => {
            const [{ announceDeployment }, { readPipelineFacts: readGithubFacts }] = await Promise.all([import('../github/deployment/announce-deployment.js'), import('../github/pipeline-facts.js')]);
            return announceDeployment(about, { env, signal, link: readGithubFacts(env).link, warn: (message) => log.warn(message) });
          },
    // A program's output is people's text too: its stdout must not mix with ours.
    runProgram: createRunProgram(signal, env, ['inherit', 2, 2]),
    readInputs: () => commandLine.given,
    mask: () => undefined,
    finish: async (ending) => {
      if (commandLine.outputDir !== undefined) writeFiles(commandLine.outputDir, ending.outputs);
      if (commandLine.resultsDir !== undefined) {
        const { results, dropped } = fitResults(ending);
        writeFiles(commandLine.resultsDir, results);
        if (dropped.length > 0) log.warn(`No room among the results for ${dropped.join(', ')}; --output-dir has all outputs.`);
      }
      if (commandLine.json) process.stdout.write(`${JSON.stringify(Object.fromEntries(ending.outputs)).replaceAll('##[', '#\\u0023[')}\n`);
      else if (ending.step.prints !== undefined) process.stdout.write(ending.outputs.get(ending.step.prints) ?? '');
      for (const remark of await comment(ending)) log.warn(remark);
      const summary = leaveOutTold(ending.summary, told);
      if (summary.length > 0) print(`\n${renderTextSummary(summary)}\n`);
      print(renderEnding(ending));
    },
  };
}

function renderEnding({ step, result, error }: Ending): string {
  if (!('code' in result)) return `${step.name}: ${result.outcome}. ${result.reason}`;
  const cause = result.code === 'E_UNEXPECTED' && error?.cause instanceof Error ? `\n${error.cause.stack ?? ''}` : '';
  return `${step.name}: ${result.outcome} [${result.code}] ${result.reason}${cause}`;
}

function writeFiles(directory: string, contents: ReadonlyMap<string, string>): void {
  for (const [name, content] of contents) writeFileSync(join(directory, name), content);
}

/** Tekton, Argo and other engines say who they are through these three; a shell has none of them. */
function readPipelineFacts(env: Environment): PipelineFacts {
  const { MLFLOW_STEPS_PIPELINE_COMMIT: commit, MLFLOW_STEPS_PIPELINE_LINK: link, MLFLOW_STEPS_PIPELINE_ACTOR: actor } = env;
  return { ...(commit ? { commit } : {}), ...(link ? { link } : {}), ...(actor ? { actor } : {}) };
}
