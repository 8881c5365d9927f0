import { execFile, execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

/** Why no image can be built here, or undefined where one can. */
export function findMissing(): string | undefined {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return 'this is not root on Linux';
  for (const program of ['podman', 'runc']) {
    try {
      execFileSync(program, ['--version'], { stdio: 'ignore' });
    } catch {
      return `there is no ${program}`;
    }
  }
  return undefined;
}

export interface Ran {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Podman {
  run(...args: readonly string[]): Promise<Ran>;
  /** Imports this machine's Node.js and the libraries that it loads, as an image. */
  importNode(name: string): Promise<void>;
  remove(): void;
}

/** Works where containers may make no limits of their own and have no network of their own. */
export const leastFlags = ['--ulimit', 'nofile=1024:1024', '--ulimit', 'nproc=1024:1024', '--network=host'] as const;

/** Builds and runs images in a store of its own, without a daemon. */
export function openPodman(): Podman {
  const folder = mkdtempSync(join(tmpdir(), 'mlflow-steps-podman-'));
  const store = ['--root', join(folder, 'root'), '--runroot', join(folder, 'run'), '--runtime', 'runc', '--storage-driver', 'vfs', '--cgroup-manager', 'cgroupfs'];
  const run = async (...args: readonly string[]): Promise<Ran> => {
    try {
      return { exitCode: 0, ...(await promisify(execFile)('podman', [...store, ...args], { encoding: 'utf8', maxBuffer: 16 * 1024 * 1024 })) };
    } catch (thrown) {
      const { code, stdout, stderr } = thrown as { code?: unknown; stdout: string; stderr: string };
      if (typeof code !== 'number') throw thrown;
      return { exitCode: code, stdout, stderr };
    }
  };
  return {
    run,
    importNode: async (name) => {
      const root = join(folder, 'base');
      const node = process.execPath;
      const libraries = execFileSync('ldd', [node], { encoding: 'utf8' }).match(/\/\S+/g) ?? [];
      for (const [from, to] of [[node, '/usr/bin/node'] as const, ...libraries.map((path) => [path, path] as const)]) {
        mkdirSync(join(root, dirname(to)), { recursive: true });
        cpSync(from, join(root, to), { dereference: true });
      }
      const archive = join(folder, 'base.tar');
      execFileSync('tar', ['-C', root, '-cf', archive, '.']);
      const imported = await run('import', '--change', 'ENV PATH=/usr/bin', archive, name);
      if (imported.exitCode !== 0) throw new Error(imported.stderr);
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
