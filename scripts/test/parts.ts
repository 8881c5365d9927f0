import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { computeGoEnvironment } from '../../sandbox/builds/go.js';
import { logsFolder, projectFolder } from '../../sandbox/folders.js';
import { startGuarded } from '../../sandbox/processes/guarded.js';
import { listSkipped, oneFailed, onePassed, parseJestReport, type Tally } from './tally.js';

export interface TestPart {
  readonly name: string;
  /** For the help. */
  readonly what: string;
  /** It says nothing before its end, so it may run beside others. */
  readonly isQuiet: boolean;
  /** Resolves with what the part counts; `say` shows a line that stays, `progress` what is being done. */
  run(say: (line: string) => void, progress: (message: string) => void): Promise<Tally>;
}

/** One command that passes or fails as a whole; its output is shown where it fails. */
const check = (name: string, what: string, program: string, args: readonly string[], options: { cwd?: string; env?: () => NodeJS.ProcessEnv } = {}): TestPart => ({
  name,
  what,
  isQuiet: true,
  run: async (say, progress) => {
    const lines: string[] = [];
    const child = startGuarded(program, args, {
      cwd: options.cwd ?? projectFolder,
      env: options.env?.() ?? process.env,
      onLine: (line) => {
        lines.push(line);
        progress(line);
      },
    });
    if ((await child.exited) === 0) return onePassed;
    say(lines.join('\n'));
    return oneFailed;
  },
});

/** Jest shows its own progress; what it counted, and what it left out, is read from its report. */
const jest = (name: string, what: string, projects: readonly string[], workers: number): TestPart => ({
  name,
  what,
  isQuiet: false,
  run: async (say) => {
    const report = join(logsFolder, `jest-${projects.join('-')}-${process.pid}.json`);
    mkdirSync(logsFolder, { recursive: true });
    rmSync(report, { force: true });
    const flags = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
    const bin = join(projectFolder, 'node_modules', 'jest', 'bin', 'jest.js');
    const args = [...flags, bin, '--selectProjects', ...projects, '--maxWorkers', String(workers), '--json', '--outputFile', report, '--passWithNoTests'];
    const child = startGuarded(process.execPath, args, { cwd: projectFolder, inheritsStderr: true });
    const exitCode = await child.exited;
    try {
      const text = readFileSync(report, 'utf8');
      const tally = parseJestReport(text);
      for (const test of listSkipped(text)) say(`○ ${test}`);
      return exitCode === 0 || tally.failed > 0 ? tally : { ...tally, failed: 1 };
    } catch {
      // Jest ended before it could report, as when the sandbox did not start.
      return oneFailed;
    } finally {
      rmSync(report, { force: true });
    }
  },
});

const cores = availableParallelism();

const inCluster = { cwd: join(projectFolder, 'sandbox', 'cluster'), env: computeGoEnvironment };

const node = (...args: readonly string[]): [string, readonly string[]] => [process.execPath, args];

/** What `npm test` runs, in this order. */
export const testParts: readonly TestPart[] = [
  check('lint', 'style, and which file may import which', 'npm', ['run', '--silent', 'lint']),
  check('typecheck', 'types', 'npm', ['run', '--silent', 'typecheck']),
  check('generated', 'generated files are what the definitions say', ...node('--import', 'tsx', 'scripts/generate.ts', '--check')),
  check('dist', 'dist/ is what the source builds', ...node('scripts/build.mjs', '--check')),
  jest('unit', 'unit tests, without servers', ['unit'], cores),
  // vet apart: within `go test` it reads all of Kubernetes
  check('cluster', "the sandbox's own cluster (Go)", 'go', ['test', '-vet=off', './...'], inCluster),
  check('vet', "what vet finds in the sandbox's own cluster", 'go', ['vet', `-vettool=${join(projectFolder, 'scripts', 'test', 'vet-own-packages.sh')}`, './...'], inCluster),
  // These wait for servers more than they compute.
  jest('sandbox', 'integration and end to end, on the sandbox', ['integration', 'e2e'], Math.min(2 * cores, 6)),
];
