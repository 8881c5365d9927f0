import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Environment } from '../../environment.js';
import { errorClasses } from '../../errors.js';
import type { Log, PipelineFacts } from '../../step.js';
import type { Ending, Host } from '../host.js';
import { createRunProgram } from '../program.js';
import { writeAsked } from '../standard-streams.js';
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
      // What cannot be written keeps nothing else from being said: it comes last.
      const lost: string[] = [];
      const attempt = async (write: () => void | Promise<void>): Promise<void> => {
        try {
          await write();
        } catch (thrown) {
          lost.push(thrown instanceof Error ? thrown.message : String(thrown));
        }
      };
      const { outputDir, resultsDir } = commandLine;
      if (outputDir !== undefined) await attempt(() => writeFiles(outputDir, ending.outputs));
      if (resultsDir !== undefined) {
        const { results, dropped } = fitResults({ step: ending.step, outputs: withLastWord(ending) });
        await attempt(() => writeFiles(resultsDir, results));
        if (dropped.length > 0) log.warn(`No room among the results for ${dropped.join(', ')}; --output-dir has all outputs.`);
      }
      const printed = renderPrinted(ending, commandLine.json);
      if (printed !== '') await attempt(() => writeAsked(process.stdout, printed));
      for (const remark of await comment(ending)) log.warn(remark);
      const summary = leaveOutTold(ending.summary, told);
      if (summary.length > 0) print(`\n${renderTextSummary(summary)}\n`);
      print(renderEnding(ending));
      if (lost.length > 0) throw new Error(lost.join('; '));
    },
  };
}

/** A step whose end is told by a later one leaves what is true if that one never runs. */
function withLastWord({ result, outputs }: Ending): ReadonlyMap<string, string> {
  if ('code' in result || result.unlessFollowed === undefined) return outputs;
  const { code, reason } = result.unlessFollowed;
  return new Map([...outputs, ['outcome', errorClasses[code].outcome], ['reason', reason], ['error-code', code]]);
}

/** What goes to stdout: one JSON object, or the one output that is meant to be piped on. */
const renderPrinted = ({ step, outputs }: Ending, json: boolean): string =>
  json ? `${JSON.stringify(Object.fromEntries(outputs)).replaceAll('##[', '#\\u0023[')}\n` : step.prints === undefined ? '' : (outputs.get(step.prints) ?? '');

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
