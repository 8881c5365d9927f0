import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { binFolder, projectFolder, sandboxFolder } from '../folders.js';
import { checkPrerequisites } from '../prerequisites.js';
import { SandboxProblem } from '../problem.js';
import { ensureBuilt, type BuildContext } from './build.js';
import { runCommand } from './command.js';
import { computeGoEnvironment, runGoBuild } from './go.js';
import { computeStamp, readTree } from './stamp.js';

const source = join(projectFolder, 'test', 'engines', 'tekton');
const module = 'github.com/tektoncd/pipeline';
const folder = join(binFolder, 'tekton');

/** Tekton's own code: its validation, its controller, what it puts before each command, and the definitions of its kinds. */
export interface TektonPrograms {
  /** `tekton FILE…`, without a cluster. */
  readonly check: string;
  readonly controller: string;
  /** Takes `/tekton` below the folder of `TEKTON_ROOT`, so that pods can be processes of one machine. */
  readonly entrypoint: string;
  /** A folder of CustomResourceDefinitions. */
  readonly definitions: string;
}

/** Where the entrypoint's sources name the folder that they share with their neighbours. */
const rootedFiles: readonly (readonly [path: string, change: (text: string) => string])[] = [
  ['pkg/entrypoint/pipeline/paths.go', (text) => text.replace('const (', 'import "os"\n\nvar (').replaceAll('= "/tekton', '= os.Getenv("TEKTON_ROOT") + "/tekton')],
  ['cmd/entrypoint/subcommands/step_init.go', (text) => text.replace('tektonRoot = "/tekton"', 'tektonRoot = os.Getenv("TEKTON_ROOT") + "/tekton"')],
];

/** Tekton's entrypoint from a copy of its module, in which nothing differs but where `/tekton` is. */
async function buildEntrypoint(moduleFolder: string, output: string, env: NodeJS.ProcessEnv, onProgress: BuildContext['onProgress']): Promise<void> {
  const copy = join(sandboxFolder, 'tekton-entrypoint');
  rmSync(copy, { recursive: true, force: true });
  cpSync(moduleFolder, copy, { recursive: true });
  try {
    for (const [path, change] of rootedFiles) {
      const text = readFileSync(join(copy, path), 'utf8');
      const changed = change(text);
      if (!changed.includes('TEKTON_ROOT')) throw new SandboxProblem(`${module}: ${path} is not what it was.`);
      writeFileSync(join(copy, path), changed);
    }
    onProgress("compiling Tekton's entrypoint");
    await runCommand('go', ['build', '-mod=mod', '-ldflags=-s -w', '-o', output, './cmd/entrypoint'], { log: 'tekton-entrypoint', cwd: copy, env });
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

/** Builds Tekton's programs at the version that test/engines/tekton/go.mod pins; some minutes the first time. */
export async function ensureTekton(onProgress: BuildContext['onProgress'] = () => undefined): Promise<TektonPrograms> {
  const { python, goVersion } = checkPrerequisites(['python', 'go']);
  const programs = { check: join(folder, 'tekton'), controller: join(folder, 'controller'), entrypoint: join(folder, 'entrypoint'), definitions: join(folder, 'crds') };
  const stampFile = join(binFolder, 'tekton.stamp');
  if (!Object.values(programs).every(existsSync)) rmSync(stampFile, { force: true });
  await ensureBuilt(
    {
      name: 'tekton',
      stamp: computeStamp([goVersion, process.platform, process.arch, readFileSync(fileURLToPath(import.meta.url)), ...readTree(source, () => true)]),
      stampFile,
      make: async () => {
        rmSync(folder, { recursive: true, force: true });
        mkdirSync(folder, { recursive: true });
        const command = { log: 'tekton', cwd: source, env: computeGoEnvironment(), onProgress };
        await runGoBuild('Tekton', ['-o', `${folder}/`, '.', `${module}/cmd/controller`], command);
        const [moduleFolder] = await runCommand('go', ['list', '-m', '-f', '{{.Dir}}', module], { ...command, log: 'tekton-folder' });
        if (moduleFolder === undefined) throw new SandboxProblem(`go does not say where ${module} is.`);
        await buildEntrypoint(moduleFolder, programs.entrypoint, command.env, onProgress);
        cpSync(join(moduleFolder, 'config', '300-crds'), programs.definitions, { recursive: true });
      },
    },
    { python, onProgress },
  );
  return programs;
}
