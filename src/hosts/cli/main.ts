import type { Environment } from '../../environment.js';
import { nearestName } from '../../names.js';
import { runStep } from '../../run.js';
import { loadStep, loadSteps, stepNames } from '../../steps/index.js';
import { version } from '../../version.js';
import { outliveReaders } from '../standard-streams.js';
import { parseCommandLine } from './arguments.js';
import { createCliHost } from './cli-host.js';
import { renderProgramHelp, renderStepHelp } from './help.js';
import { makeOutputFolders } from './output-folders.js';

/** Runs the command line `mlflow-steps <step> --input value …` and resolves with its exit code. */
export async function runCommandLine(argv: readonly string[], env: Environment): Promise<number> {
  outliveReaders();
  const [name, ...rest] = argv;
  if (name === '--version') {
    process.stdout.write(`${version}\n`);
    return 0;
  }
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    (name === undefined ? process.stderr : process.stdout).write(renderProgramHelp(await loadSteps(), version));
    return name === undefined ? 2 : 0;
  }
  const step = await loadStep(name);
  if (!step) {
    const near = nearestName(name, stepNames);
    process.stderr.write(`mlflow-steps has no step ${JSON.stringify(name)}${near ? `; did you mean ${near}?` : ''}\nSteps: ${stepNames.join(', ')}. See mlflow-steps --help.\n`);
    return 2;
  }
  const commandLine = parseCommandLine(step, rest);
  if (commandLine.help) {
    process.stdout.write(renderStepHelp(step));
    return 0;
  }
  return runStep(step, createCliHost(makeOutputFolders(commandLine), env));
}
