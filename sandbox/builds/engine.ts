import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { binFolder, projectFolder } from '../folders.js';
import { checkPrerequisites } from '../prerequisites.js';
import { SandboxProblem } from '../problem.js';
import { ensureBuilt, type BuildContext } from './build.js';
import { runCommand } from './command.js';
import { computeGoEnvironment, runGoBuild } from './go.js';
import { computeStamp, readTree } from './stamp.js';

type OnProgress = BuildContext['onProgress'];

/** A pipeline engine's own code, of which parts are built at the version that `test/engines/<name>/go.mod` pins. */
export interface Engine<Program extends string> {
  readonly name: string;
  readonly title: string;
  readonly module: string;
  /** What is built, as files of one folder. */
  readonly programs: Readonly<Record<Program, string>>;
  /** The packages of the module that are built beside the checks of `test/engines/<name>`. */
  readonly packages: readonly string[];
  /** The CustomResourceDefinitions, in the module. */
  readonly definitions: string;
  /** What else is made from a copy of the module, and what that depends on. */
  readonly more?: { readonly stamp: Buffer; make(moduleFolder: string, folder: string, env: NodeJS.ProcessEnv, onProgress: OnProgress): Promise<void> };
}

/** The paths of what was built, and of a folder of CustomResourceDefinitions. */
export type EnginePrograms<Program extends string> = Readonly<Record<Program | 'definitions', string>>;

/** Builds what is missing; some minutes the first time, in which it gives way to what is tested beside it. */
export async function ensureEngine<Program extends string>(engine: Engine<Program>, onProgress: OnProgress): Promise<EnginePrograms<Program>> {
  const { python, goVersion } = checkPrerequisites(['python', 'go']);
  const source = join(projectFolder, 'test', 'engines', engine.name);
  const folder = join(binFolder, engine.name);
  const built = { ...engine.programs, definitions: 'crds' };
  const programs = Object.fromEntries(Object.entries<string>(built).map(([name, file]) => [name, join(folder, file)])) as EnginePrograms<Program>;
  const stampFile = join(binFolder, `${engine.name}.stamp`);
  if (!Object.values<string>(programs).every((path) => existsSync(path))) rmSync(stampFile, { force: true });
  await ensureBuilt(
    {
      name: engine.name,
      stamp: computeStamp([goVersion, process.platform, process.arch, ...(engine.more ? [engine.more.stamp] : []), ...readTree(source, () => true)]),
      stampFile,
      make: async () => {
        rmSync(folder, { recursive: true, force: true });
        mkdirSync(folder, { recursive: true });
        const command = { log: engine.name, cwd: source, env: computeGoEnvironment(), onProgress, givesWay: true };
        const packages = ['.', ...engine.packages.map((each) => `${engine.module}/${each}`)];
        await runGoBuild(engine.title, ['-o', `${folder}/`, ...packages], command, packages);
        const [moduleFolder] = await runCommand('go', ['list', '-m', '-f', '{{.Dir}}', engine.module], { ...command, log: `${engine.name}-folder` });
        if (moduleFolder === undefined) throw new SandboxProblem(`go does not say where ${engine.module} is.`);
        await engine.more?.make(moduleFolder, folder, command.env, onProgress);
        cpSync(join(moduleFolder, engine.definitions), programs.definitions, { recursive: true });
      },
    },
    { python, onProgress },
  );
  return programs;
}
