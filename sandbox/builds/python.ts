import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder, sandboxFolder } from '../folders.js';
import type { Prerequisites } from '../prerequisites.js';
import { ensureBuilt, type BuildContext } from './build.js';
import { runCommand } from './command.js';
import { computeStamp } from './stamp.js';

/** Installs the locks below in seconds where pip takes a minute. */
const uvVersion = '0.13.9';

/** Each has its requirements, resolved for Python 3.10 to 3.12, in sandbox/python/NAME.lock. */
export const pythonEnvironments = ['serving', 'mlflow-2.22.5', 'mlflow-2.9.2', 'mlflow-1.30.1', 'mlflow-skinny-3.17.2', 'mlflow-postgresql-3.17.2', 'boto3', 'seldon-core-1.18.2'] as const;
export type PythonEnvironment = (typeof pythonEnvironments)[number];

export const interpreterOf = (folder: string): string => join(folder, 'bin', 'python');

async function ensureUv({ python, pythonVersion }: Prerequisites, onProgress: BuildContext['onProgress']): Promise<string> {
  const folder = join(sandboxFolder, 'python', 'uv');
  await ensureBuilt(
    {
      name: 'uv',
      stamp: computeStamp([uvVersion, pythonVersion, python]),
      stampFile: join(folder, '.stamp'),
      make: async () => {
        onProgress(`installing uv ${uvVersion}, which installs the rest`);
        rmSync(folder, { recursive: true, force: true });
        await runCommand(python, ['-m', 'venv', folder], { log: 'uv' });
        await runCommand(interpreterOf(folder), ['-m', 'pip', 'install', '--disable-pip-version-check', `uv==${uvVersion}`], { log: 'uv' });
      },
    },
    { python, onProgress },
  );
  return join(folder, 'bin', 'uv');
}

/** `Prepared 12 packages in 3s`, ` + mlflow==3.17.2`, `Downloading numpy (16MiB)` */
const isWorthSaying = (line: string): boolean => /^\s*(Resolved|Prepared|Installed|Downloading|Downloaded|Collecting|Installing)/.test(line);

async function install(name: PythonEnvironment, folder: string, found: Prerequisites, onProgress: BuildContext['onProgress']): Promise<void> {
  const lock = join(projectFolder, 'sandbox', 'python', `${name}.lock`);
  const say = (line: string): void => {
    if (isWorthSaying(line)) onProgress(`Python packages (${name}): ${line.trim()}`);
  };
  rmSync(folder, { recursive: true, force: true });
  await runCommand(found.python, ['-m', 'venv', folder], { log: name });
  const uv = await ensureUv(found, onProgress);
  const env = { ...process.env, UV_CACHE_DIR: join(sandboxFolder, 'uv-cache'), UV_PYTHON_DOWNLOADS: 'never', UV_NO_PROGRESS: '1' };
  try {
    await runCommand(uv, ['pip', 'install', '--python', interpreterOf(folder), '--no-deps', '-r', lock], { log: name, env, onLine: say });
  } catch (thrown) {
    // uv does not read pip.conf, where a company's own index may stand
    onProgress(`Python packages (${name}): uv could not install them (${join('.sandbox', 'logs', `${name}.log`)}); trying pip`);
    const pip = ['-m', 'pip', 'install', '--disable-pip-version-check', '--no-deps', '-r', lock];
    await runCommand(interpreterOf(folder), pip, { log: `${name}-pip`, onLine: say }).catch((pipThrown: unknown) => {
      throw new AggregateError([thrown, pipThrown], `neither uv nor pip could install ${name}: ${String(pipThrown)}`);
    });
  }
}

const folderOf = (name: PythonEnvironment): string => join(sandboxFolder, 'python', name);

/** Where the interpreter of an environment is, or will be. */
export const placeOfPython = (name: PythonEnvironment): string => interpreterOf(folderOf(name));

/** A virtual environment with exactly what its lock says. Resolves with its interpreter. */
export async function ensurePython(name: PythonEnvironment, found: Prerequisites, onProgress: BuildContext['onProgress']): Promise<string> {
  const folder = folderOf(name);
  const stampFile = join(folder, '.stamp');
  if (!existsSync(interpreterOf(folder))) rmSync(stampFile, { force: true });
  await ensureBuilt(
    {
      name: `python-${name}`,
      stamp: computeStamp([readFileSync(join(projectFolder, 'sandbox', 'python', `${name}.lock`)), found.pythonVersion, found.python]),
      stampFile,
      make: async () => install(name, folder, found, onProgress),
    },
    { python: found.python, onProgress },
  );
  return interpreterOf(folder);
}
