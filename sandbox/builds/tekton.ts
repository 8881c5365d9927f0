import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sandboxFolder } from '../folders.js';
import { SandboxProblem } from '../problem.js';
import type { BuildContext } from './build.js';
import { runCommand } from './command.js';
import { ensureEngine, type EnginePrograms } from './engine.js';

const module = 'github.com/tektoncd/pipeline';
const entrypoint = 'entrypoint';

/**
 * Tekton's own code: its validation (`tekton FILE…`, without a cluster), its controller, the definitions of its kinds, and what it
 * puts before each command. That takes `/tekton` below the folder of `TEKTON_ROOT`, so that pods can be processes of one machine, and
 * waits for its neighbours in smaller steps.
 */
export type TektonPrograms = EnginePrograms<'check' | 'controller' | 'entrypoint'>;

/** Where the entrypoint's sources name the folder that they share with their neighbours, and how often they look into it: once a second. */
const changedFiles: readonly (readonly [path: string, change: (text: string) => string])[] = [
  ['pkg/entrypoint/pipeline/paths.go', (text) => text.replace('const (', 'import "os"\n\nvar (').replaceAll('= "/tekton', '= os.Getenv("TEKTON_ROOT") + "/tekton')],
  ['cmd/entrypoint/subcommands/step_init.go', (text) => text.replace('tektonRoot = "/tekton"', 'tektonRoot = os.Getenv("TEKTON_ROOT") + "/tekton"')],
  ['cmd/entrypoint/main.go', (text) => text.replace('defaultWaitPollingInterval = time.Second', 'defaultWaitPollingInterval = 50 * time.Millisecond')],
];

/** Tekton's entrypoint from a copy of its module, in which nothing differs but where `/tekton` is, and how often it is looked into. */
async function buildEntrypoint(moduleFolder: string, folder: string, env: NodeJS.ProcessEnv, onProgress: BuildContext['onProgress']): Promise<void> {
  const copy = join(sandboxFolder, 'tekton-entrypoint');
  rmSync(copy, { recursive: true, force: true });
  cpSync(moduleFolder, copy, { recursive: true });
  try {
    for (const [path, change] of changedFiles) {
      const text = readFileSync(join(copy, path), 'utf8');
      const changed = change(text);
      if (changed === text) throw new SandboxProblem(`${module}: ${path} is not what it was.`);
      writeFileSync(join(copy, path), changed);
    }
    onProgress("compiling Tekton's entrypoint");
    await runCommand('go', ['build', '-mod=mod', '-ldflags=-s -w', '-o', join(folder, entrypoint), './cmd/entrypoint'], { log: 'tekton-entrypoint', cwd: copy, env });
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

export const ensureTekton = (onProgress: BuildContext['onProgress'] = () => undefined): Promise<TektonPrograms> =>
  ensureEngine(
    {
      name: 'tekton',
      title: 'Tekton',
      module,
      programs: { check: 'tekton', controller: 'controller', entrypoint },
      packages: ['cmd/controller'],
      definitions: join('config', '300-crds'),
      more: { stamp: readFileSync(fileURLToPath(import.meta.url)), make: buildEntrypoint },
    },
    onProgress,
  );
