import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { binFolder, sandboxFolder } from '../folders.js';
import { checkPrerequisites } from '../prerequisites.js';
import { ensureBuilt, type BuildContext } from './build.js';
import { runCommand } from './command.js';
import { computeGoEnvironment } from './go.js';
import { computeStamp } from './stamp.js';

const module = 'github.com/nektos/act';
const version = 'v0.2.89';

/** A runner for GitHub workflows on this machine, for the tests that run the actions. Resolves with its path. */
export async function ensureAct(onProgress: BuildContext['onProgress'] = () => undefined): Promise<string> {
  const { python, goVersion } = checkPrerequisites(['python', 'go']);
  const binary = join(binFolder, 'act');
  const stampFile = join(binFolder, 'act.stamp');
  if (!existsSync(binary)) rmSync(stampFile, { force: true });
  await ensureBuilt(
    {
      name: 'act',
      stamp: computeStamp([version, goVersion, process.platform, process.arch]),
      stampFile,
      make: async () => {
        mkdirSync(binFolder, { recursive: true });
        let lines = 0;
        await runCommand('go', ['install', '-v', `${module}@${version}`], {
          log: 'act',
          cwd: sandboxFolder,
          env: computeGoEnvironment(),
          onLine: () => onProgress(`building act ${version} (${(lines += 1)} modules and packages)`),
        });
      },
    },
    { python, onProgress },
  );
  return binary;
}
