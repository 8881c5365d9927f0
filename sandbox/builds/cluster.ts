import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { binFolder, projectFolder } from '../folders.js';
import type { Prerequisites } from '../prerequisites.js';
import { SandboxProblem } from '../problem.js';
import { ensureBuilt, type BuildContext } from './build.js';
import { computeGoEnvironment, runGoBuild } from './go.js';
import { computeStamp, readTree } from './stamp.js';

const folder = join(projectFolder, 'sandbox', 'cluster');

interface Recipe {
  readonly environment: Readonly<Record<string, string>>;
  /** `go build ARG… -o OUTPUT .` */
  readonly command: readonly string[];
}

/** sandbox/cluster/build.json: the one place that says how the binary is built. */
function readRecipe(): Recipe {
  const recipe: unknown = JSON.parse(readFileSync(join(folder, 'build.json'), 'utf8'));
  if (typeof recipe === 'object' && recipe && 'command' in recipe && 'environment' in recipe) {
    const { command, environment } = recipe;
    if (Array.isArray(command) && command.every((each) => typeof each === 'string') && typeof environment === 'object' && environment) {
      return { command, environment: Object.fromEntries(Object.entries(environment).map(([name, value]) => [name, String(value)])) };
    }
  }
  throw new SandboxProblem('sandbox/cluster/build.json does not say how to build the cluster.');
}

const isSource = (path: string): boolean => !path.endsWith('_test.go') && !path.endsWith('.md') && !path.includes('/testdata/');

/** The Kubernetes control plane, its simulated operator and node, and kubectl, as one binary. Resolves with its path. */
export async function ensureCluster(found: Prerequisites, onProgress: BuildContext['onProgress']): Promise<string> {
  const recipe = readRecipe();
  const binary = join(binFolder, 'cluster');
  const stampFile = join(binFolder, 'cluster.stamp');
  if (!existsSync(binary)) rmSync(stampFile, { force: true });
  await ensureBuilt(
    {
      name: 'cluster',
      stamp: computeStamp([found.goVersion, process.platform, process.arch, ...readTree(folder, isSource)]),
      stampFile,
      make: async () => {
        mkdirSync(binFolder, { recursive: true });
        const made = `${binary}.new`;
        const args = recipe.command.slice(2);
        const output = args.indexOf('-o');
        if (output < 0) throw new SandboxProblem('sandbox/cluster/build.json: its command has no -o');
        const env = { ...computeGoEnvironment(), ...recipe.environment };
        await runGoBuild('Kubernetes', args.with(output + 1, made), { log: 'cluster', cwd: folder, env, onProgress });
        // A running instance keeps the file that it was started from.
        renameSync(made, binary);
      },
    },
    { python: found.python, onProgress },
  );
  return binary;
}
