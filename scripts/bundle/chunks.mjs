import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/**
 * What has a file of its own in dist/, by what is loaded lazily. Each file that a step loads costs 1 to 2 ms, and so do each
 * 50 kB that it loads in vain; all other lazy imports stay in index.js, unevaluated until they are asked for.
 */
const chunks = [
  { name: 'kubernetes', holds: /^src\/kubernetes\/client\.ts$/ },
  { name: 'proxy', holds: /^src\/http\/proxy-wire\.ts$/ },
  { name: 'comment', holds: /^src\/hosts\/github\/(?!pipeline-facts)/ },
  { name: 'promotion', holds: /^src\/steps\/(?:promote|demote)\.ts$/ },
  // All that reads YAML: in one file, because ncc puts what two files share into both.
  { name: 'deployment', holds: /(?:^|\/)node_modules\/yaml\/|^src\/(?:model-file|manifest\/.*|deployment\/.*|steps\/(?:deploy|render|rollback|pipeline))\.ts$/ },
];

/** Tells ncc, in what esbuild left in a folder, which lazy imports share a file. */
export function groupChunks(folder, { outputs }) {
  const entries = new Map(Object.entries(outputs).flatMap(([path, { entryPoint }]) => (entryPoint ? [[basename(path), entryPoint]] : [])));
  for (const name of readdirSync(folder).filter((each) => each.endsWith('.js'))) {
    const path = join(folder, name);
    const text = readFileSync(path, 'utf8').replace(/\bimport\("\.\/([^"]+)"\)/g, (_, target) => `import(/* ${adviseNcc(entries.get(target))} */"./${target}")`);
    writeFileSync(path, text);
  }
}

function adviseNcc(entry) {
  const chunk = chunks.find(({ holds }) => holds.test(entry));
  return chunk ? `webpackChunkName: "${chunk.name}"` : 'webpackMode: "eager"';
}
