#!/usr/bin/env node
// Builds dist/ from src/. `--check` builds beside it and fails when the committed files differ. docs/bundle.md says why it is done this way.
import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, transform } from 'esbuild';
import { groupChunks } from './bundle/chunks.mjs';
import { collectLicences } from './bundle/licences.mjs';
import { trimPackages } from './bundle/trim-packages.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
/** Of this process alone; ncc runs in it, because the names of chunks depend on paths from where it runs. */
const work = join(root, '.sandbox', `bundle-${process.pid}`);
const maxBytes = 1_500_000;

/** Both entries load lazily, so that an action does not pay for the command line and the other way round. */
const entry = `
export const cli = async () => (await import('./src/cli.js')).cli();
export const action = async (stepName) => (await import('./src/action.js')).action(stepName);
`;

const cliFile = `#!/usr/bin/env node
require('./index.js').cli();
`;

const target = 'node20';

/** Bundles src with esbuild: drops what the steps do not use, and keeps each lazy import apart. */
async function shake(outdir) {
  const { metafile } = await build({
    absWorkingDir: root,
    stdin: { contents: entry, resolveDir: root, sourcefile: 'entry.js' },
    outdir,
    entryNames: 'index',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target,
    charset: 'utf8',
    legalComments: 'none',
    metafile: true,
    logLevel: 'warning',
    plugins: [trimPackages],
  });
  // No type: ncc makes CommonJS, which starts sooner than an ES module, and still reads what esbuild wrote.
  writeFileSync(join(outdir, 'package.json'), '{}\n');
  groupChunks(outdir, metafile);
  return metafile;
}

/** Makes dist from what esbuild left, in an empty folder: ncc leaves old chunks where it writes. */
function pack(input, outdir) {
  mkdirSync(outdir, { recursive: true });
  const ncc = join(root, 'node_modules/@vercel/ncc/dist/ncc/cli.js');
  execFileSync(process.execPath, [ncc, 'build', join(input, 'index.js'), '--out', outdir, '--no-cache', '--quiet', '--target', 'es2022'], {
    cwd: work,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  writeFileSync(join(outdir, 'package.json'), '{ "type": "commonjs" }\n');
  writeFileSync(join(outdir, 'cli.js'), cliFile);
  chmodSync(join(outdir, 'cli.js'), 0o755);
}

/**
 * Shortens what ncc made, its comments and all names too: Node reads each character at every start. Escaped, because text
 * beyond Latin-1 would make every one of them two bytes long.
 */
async function shorten(folder) {
  for (const name of readdirSync(folder).filter((each) => each.endsWith('index.js'))) {
    const path = join(folder, name);
    const { code } = await transform(readFileSync(path, 'utf8'), { minify: true, charset: 'ascii', legalComments: 'none', lineLimit: 160, target });
    writeFileSync(path, code);
  }
}

const listFiles = (folder) =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((each) => each.isFile())
        .map((each) => relative(folder, join(each.parentPath, each.name)))
        .sort()
    : [];

function findDifferences(made, committed) {
  const names = [...new Set([...listFiles(made), ...listFiles(committed)])].sort();
  return names.filter((name) => {
    const files = [join(made, name), join(committed, name)];
    return !files.every(existsSync) || !readFileSync(files[0]).equals(readFileSync(files[1]));
  });
}

const made = join(work, 'dist');
process.on('exit', () => rmSync(work, { recursive: true, force: true }));
const metafile = await shake(join(work, 'shaken'));
pack(join(work, 'shaken'), made);
await shorten(made);
writeFileSync(join(made, 'licenses.txt'), collectLicences(metafile, root));

const total = listFiles(made).reduce((sum, name) => sum + statSync(join(made, name)).size, 0);
if (total > maxBytes) throw new Error(`dist/ has ${total} bytes; ${maxBytes} are allowed. docs/bundle.md tells what keeps it small.`);

const dist = join(root, 'dist');
if (process.argv.includes('--check')) {
  const differences = findDifferences(made, dist);
  if (differences.length > 0) {
    console.error(`dist/ is not what the source builds; run "npm run build" and commit. Different: ${differences.join(', ')}`);
    process.exitCode = 1;
  } else console.log('dist/ is what the source builds.');
} else {
  rmSync(dist, { recursive: true, force: true });
  cpSync(made, dist, { recursive: true });
  console.log(`dist/: ${listFiles(dist).length} files, ${(total / 1e6).toFixed(2)} MB`);
}
