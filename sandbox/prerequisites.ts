import { spawnSync } from 'node:child_process';
import { SandboxProblem } from './problem.js';

export interface Prerequisites {
  /** The interpreter itself, not a shim that may choose another one in another folder. */
  readonly python: string;
  readonly pythonVersion: string;
  readonly goVersion: string;
}

export type Prerequisite = 'node' | 'python' | 'go';

export interface ProgramAnswer {
  readonly status: number | null;
  readonly stdout: string;
}

/** Runs a program for its output; a program that does not exist answers with status null. */
export type AskProgram = (program: string, args: readonly string[]) => ProgramAnswer;

const askProgram: AskProgram = (program, args) => {
  const { status, stdout, error } = spawnSync(program, [...args], { encoding: 'utf8', timeout: 30_000, stdio: ['ignore', 'pipe', 'ignore'] });
  return error ? { status: null, stdout: '' } : { status, stdout };
};

const oldestNode: readonly [number, number] = [20, 19];
const oldestGo: readonly [number, number] = [1, 26];
const oldestPython: readonly [number, number] = [3, 10];
const newestPython: readonly [number, number] = [3, 12];

/** Newest first; `python3` last, for it is often the newest of all and then too new. */
const pythonNames = ['python3.12', 'python3.11', 'python3.10', 'python3', 'python'];

/**
 * Version, path, and whether it can make virtual environments (Debian ships that apart). The path is that of the
 * interpreter behind a virtual environment: ours may be first on the PATH, and is itself made and remade with it.
 */
export const pythonProbe = [
  'import os, sys, importlib.util as u',
  'print("%d.%d.%d" % sys.version_info[:3])',
  'print(os.path.realpath(getattr(sys, "_base_executable", None) or sys.executable))',
  'print(all(u.find_spec(m) for m in ("venv", "ensurepip")))',
].join('\n');

/** `v20.1.0`, `go version go1.26.0 linux/amd64`, `3.12.1` → [major, minor] */
export function parseVersion(text: string): readonly [number, number] | undefined {
  const match = /(\d+)\.(\d+)/.exec(text);
  return match ? [Number(match[1]), Number(match[2])] : undefined;
}

const isAtLeast = (version: readonly [number, number], least: readonly [number, number]): boolean =>
  version[0] > least[0] || (version[0] === least[0] && version[1] >= least[1]);

function findNodeProblem(version: string): string | undefined {
  const parsed = parseVersion(version);
  if (parsed && isAtLeast(parsed, oldestNode)) return undefined;
  return `Node ${version} is too old: Node ${oldestNode.join('.')} or newer is needed. Install it from https://nodejs.org or with your package manager (macOS: brew install node).`;
}

type Finding<T> = { readonly found: T } | { readonly problem: string };

function findGo(ask: AskProgram): Finding<string> {
  const howTo = `Install Go ${oldestGo.join('.')} or newer as https://go.dev/doc/install says (macOS: brew install go).`;
  const { status, stdout } = ask('go', ['version']);
  const version = status === 0 ? parseVersion(stdout) : undefined;
  if (!version) return { problem: `Go is missing: the sandbox builds Kubernetes with it. ${howTo}` };
  if (!isAtLeast(version, oldestGo)) return { problem: `Go ${version.join('.')} is too old. ${howTo}` };
  return { found: /go(\d[\w.]*)/.exec(stdout)?.[1] ?? version.join('.') };
}

function findPython(ask: AskProgram): Finding<{ python: string; pythonVersion: string }> {
  const range = `Python ${oldestPython.join('.')}–${newestPython.join('.')}`;
  const seen: string[] = [];
  for (const name of pythonNames) {
    // A shim of pyenv exists and fails: only running it tells.
    const { status, stdout } = ask(name, ['-c', pythonProbe]);
    const [pythonVersion = '', python = '', makesEnvironments] = stdout.trim().split('\n');
    const version = parseVersion(pythonVersion);
    if (status !== 0 || !version) continue;
    if (!isAtLeast(version, oldestPython) || !isAtLeast(newestPython, version)) {
      seen.push(`${name} is ${pythonVersion}`);
    } else if (makesEnvironments === 'True') {
      return { found: { python, pythonVersion } };
    } else {
      seen.push(`${name} ${pythonVersion} lacks venv (Debian and Ubuntu: apt install python${version.join('.')}-venv)`);
    }
  }
  const reason = seen.length > 0 ? ` (${seen.join('; ')})` : '';
  return { problem: `${range} is missing${reason}. Install Python 3.12 from https://www.python.org/downloads or with your package manager (macOS: brew install python@3.12; Debian 12, Ubuntu 22.04 and 24.04: apt install python3 python3-venv).` };
}

/** Finds what has to be there before anything is downloaded. Throws a SandboxProblem that lists all that is missing. */
export function checkPrerequisites(
  needed: readonly Prerequisite[] = ['node', 'python', 'go'],
  ask: AskProgram = askProgram,
  nodeVersion = process.versions.node,
): Prerequisites {
  const problems: string[] = [];
  const nodeProblem = needed.includes('node') ? findNodeProblem(nodeVersion) : undefined;
  if (nodeProblem) problems.push(nodeProblem);
  const python: ReturnType<typeof findPython> = needed.includes('python') ? findPython(ask) : { found: { python: '', pythonVersion: '' } };
  if ('problem' in python) problems.push(python.problem);
  const go: Finding<string> = needed.includes('go') ? findGo(ask) : { found: '' };
  if ('problem' in go) problems.push(go.problem);
  if (problems.length > 0 || 'problem' in python || 'problem' in go) {
    throw new SandboxProblem(problems.map((problem) => `✗ ${problem}`).join('\n'));
  }
  return { ...python.found, goVersion: go.found };
}
