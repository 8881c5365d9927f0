import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { StepError } from '../errors.js';

/** Throws E_INPUT for a program that is not there, before a run is made that could only fail. Whether it runs, it shows itself. */
export function assertProgram(program: string, cwd: string | undefined, path = process.env['PATH'] ?? ''): void {
  const places = program.includes('/') ? [resolve(cwd ?? '.', program)] : path.split(delimiter).map((folder) => join(resolve(cwd ?? '.', folder), program));
  if (places.some(isProgram)) return;
  const where = program.includes('/') ? '' : ' in the folders of PATH';
  throw new StepError('E_INPUT', `Cannot run ${program}: there is no such program${where}. No run was made.`);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
