import { joinPath } from './artifacts.js';
import type { Artifacts } from './mlflow.js';

const maxFolders = 40;
const maxDepth = 5;
const maxFound = 5;

/**
 * Folders of a run that hold an MLmodel file, at or below a path, or anywhere if there is none below it: what was meant by
 * somebody who named a folder too few or too many. A bounded look, the nearest first.
 */
export async function findNestedModels(list: Artifacts['listOfRun'], runId: string, path: string): Promise<readonly string[]> {
  let left = maxFolders;
  const search = async (start: string): Promise<readonly string[]> => {
    const found: string[] = [];
    let level = [start];
    for (let depth = 0; depth <= maxDepth && level.length > 0; depth += 1) {
      const next: string[] = [];
      for (const folder of level) {
        if (left === 0 || found.length === maxFound) return found;
        left -= 1;
        const files = await list(runId, folder);
        if (files.some((file) => !file.isDirectory && file.path === joinPath(folder, 'MLmodel'))) found.push(folder);
        else next.push(...files.filter((file) => file.isDirectory).map((file) => file.path));
      }
      level = next;
    }
    return found;
  };
  const below = await search(path);
  return below.length > 0 || path === '' ? below : search('');
}
