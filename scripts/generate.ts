// Writes every file that is generated from the steps' definitions. `--check` writes nothing and lists what differs.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { renderGeneratedFiles } from '../src/emit/generated-files.js';
import { loadSteps, stepNames } from '../src/steps/index.js';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const check = process.argv.includes('--check');

const readPage = (path: string): string | undefined => (existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : undefined);

const differing = [...renderGeneratedFiles(await loadSteps(), readPage)].filter(([path, content]) => readPage(path) !== content);

/** Folders of steps that are no more. */
const abandoned = existsSync(join(root, 'actions')) ? readdirSync(join(root, 'actions')).filter((name) => !stepNames.includes(name)) : [];

if (check) {
  const paths = [...differing.map(([path]) => path), ...abandoned.map((name) => `actions/${name}`)];
  if (paths.length > 0) console.error(`Not what "npm run generate" writes: ${paths.join(', ')}`);
  else console.log('Generated files are up to date.');
  process.exitCode = paths.length > 0 ? 1 : 0;
} else {
  for (const [path, content] of differing) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
    console.log(`wrote ${path}`);
  }
  for (const name of abandoned) {
    rmSync(join(root, 'actions', name), { recursive: true });
    console.log(`removed actions/${name}`);
  }
}
