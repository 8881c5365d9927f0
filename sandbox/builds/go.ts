import { join } from 'node:path';
import { binFolder, sandboxFolder } from '../folders.js';
import { runCommand } from './command.js';

/**
 * Modules and compiled packages stay in the project's ignored folder, unless the person has set a place for them.
 * -modcacherw, so that deleting the folder needs no chmod. Nobody debugs what is built here: without DWARF compiling takes a
 * fifth less. All builds and tests have the same flags, else each compiles Kubernetes again.
 */
export function computeGoEnvironment(env: NodeJS.ProcessEnv = process.env): NodeJS.ProcessEnv {
  return {
    ...env,
    GOMODCACHE: env['GOMODCACHE'] ?? join(sandboxFolder, 'go', 'mod'),
    GOCACHE: env['GOCACHE'] ?? join(sandboxFolder, 'go', 'build'),
    GOFLAGS: [env['GOFLAGS'], '-modcacherw', '-gcflags=all=-dwarf=false', '-ldflags=-w'].filter(Boolean).join(' '),
    GOBIN: binFolder,
    CGO_ENABLED: '0',
  };
}

export interface GoCommand {
  readonly log: string;
  readonly cwd: string;
  readonly env?: NodeJS.ProcessEnv;
  readonly onProgress: (message: string) => void;
  readonly givesWay?: boolean;
}

/** How many packages a build needs, downloading their modules. */
async function countPackages(packages: readonly string[], { log, cwd, env, onProgress }: GoCommand): Promise<number> {
  let modules = 0;
  const lines = await runCommand('go', ['list', '-deps', ...packages], {
    log: `${log}-modules`,
    cwd,
    env,
    onLine: (line) => {
      const module = /^go: downloading (\S+)/.exec(line)?.[1];
      if (module) onProgress(`downloading Go modules (${(modules += 1)}: ${module})`);
    },
  });
  return lines.filter((line) => !line.startsWith('go: ')).length;
}

/**
 * `go build ARG…` with its progress: go names each package as it is compiled, and none that is still in its cache. `packages` are
 * those that the arguments name.
 */
export async function runGoBuild(what: string, args: readonly string[], command: GoCommand, packages: readonly string[] = ['.']): Promise<void> {
  const total = await countPackages(packages, command);
  let compiled = 0;
  command.onProgress(`compiling ${what} (${total} packages)`);
  await runCommand('go', ['build', '-v', ...args], {
    ...command,
    onLine: (line) => {
      if (/^[\w.-]+(\/[\w.@~-]+)*$/.test(line)) command.onProgress(`compiling ${what} (${(compiled += 1)} of ${total} packages: ${line})`);
    },
  });
}
