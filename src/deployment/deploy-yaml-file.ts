import { existsSync } from 'node:fs';
import { InputProblem } from '../inputs.js';

/** Throws InputProblem for a path that no file has. */
export function checkDeployYamlFile(path: string): void {
  if (!existsSync(path)) throw new InputProblem(`there is no file "${path.slice(0, 200)}"`);
}
