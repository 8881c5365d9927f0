import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { binFolder, projectFolder } from '../folders.js';
import { checkPrerequisites } from '../prerequisites.js';
import { SandboxProblem } from '../problem.js';
import { ensureBuilt, type BuildContext } from './build.js';
import { runCommand } from './command.js';
import { computeGoEnvironment, runGoBuild } from './go.js';
import { computeStamp, readTree } from './stamp.js';

const source = join(projectFolder, 'test', 'engines', 'argo');
const module = 'github.com/argoproj/argo-workflows/v3';
const folder = join(binFolder, 'argo');

/** Argo Workflows' own code: its lint, its controller, and the definitions of its kinds. */
export interface ArgoPrograms {
  /** `argo-lint FILE…`, without a cluster. */
  readonly lint: string;
  readonly controller: string;
  /** A folder of CustomResourceDefinitions. */
  readonly definitions: string;
}

/** Builds Argo's programs at the version that test/engines/argo/go.mod pins; some minutes the first time. */
export async function ensureArgo(onProgress: BuildContext['onProgress'] = () => undefined): Promise<ArgoPrograms> {
  const { python, goVersion } = checkPrerequisites(['python', 'go']);
  const programs = { lint: join(folder, 'argo-lint'), controller: join(folder, 'workflow-controller'), definitions: join(folder, 'crds') };
  const stampFile = join(binFolder, 'argo.stamp');
  if (!Object.values(programs).every(existsSync)) rmSync(stampFile, { force: true });
  await ensureBuilt(
    {
      name: 'argo',
      stamp: computeStamp([goVersion, process.platform, process.arch, ...readTree(source, () => true)]),
      stampFile,
      make: async () => {
        rmSync(folder, { recursive: true, force: true });
        mkdirSync(folder, { recursive: true });
        const command = { log: 'argo', cwd: source, env: computeGoEnvironment(), onProgress };
        await runGoBuild('Argo Workflows', ['-o', `${folder}/`, '.', `${module}/cmd/workflow-controller`], command);
        const [moduleFolder] = await runCommand('go', ['list', '-m', '-f', '{{.Dir}}', module], { ...command, log: 'argo-folder' });
        if (moduleFolder === undefined) throw new SandboxProblem(`go does not say where ${module} is.`);
        cpSync(join(moduleFolder, 'manifests', 'base', 'crds', 'minimal'), programs.definitions, { recursive: true });
      },
    },
    { python, onProgress },
  );
  return programs;
}
