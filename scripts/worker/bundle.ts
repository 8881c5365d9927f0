import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { projectFolder } from '../../sandbox/folders.js';

export interface WorkerBundle {
  readonly file: string;
  remove(): void;
}

/** A script such as `scripts/proof/worker.ts` with all that it imports, as the sources have it now: a process of it starts as fast as the product does. */
export async function bundleWorker(script: string): Promise<WorkerBundle> {
  const folder = mkdtempSync(join(tmpdir(), 'mlflow-steps-worker-'));
  await build({
    entryPoints: [join(projectFolder, script)],
    outdir: folder,
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    outExtension: { '.js': '.mjs' },
    logLevel: 'error',
    banner: { js: "import { createRequire as require_ } from 'node:module'; const require = require_(import.meta.url);" },
  });
  return { file: join(folder, `${basename(script, '.ts')}.mjs`), remove: () => rmSync(folder, { recursive: true, force: true }) };
}
