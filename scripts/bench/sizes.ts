import { readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { renderColumns } from './median.js';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

/** Every file of the bundle, the largest first, and their sum. */
export function measureSizes(): string {
  const files = readdirSync(dist).map((name) => ({ name, bytes: statSync(dist + name).size }));
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
  const rows = files.sort((a, b) => b.bytes - a.bytes).map(({ name, bytes }) => [name, `${(bytes / 1000).toFixed(0)} kB`]);
  return renderColumns([...rows, ['total', `${(total / 1e6).toFixed(2)} MB of 1.5 MB`]]);
}
