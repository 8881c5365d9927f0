import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout. */
export const projectFolder = dirname(dirname(fileURLToPath(import.meta.url)));

/** Everything that is downloaded, built or run: ignored by git, reused by the next run, and safe to delete. */
export const sandboxFolder = join(projectFolder, '.sandbox');

export const binFolder = join(sandboxFolder, 'bin');
export const instancesFolder = join(sandboxFolder, 'instances');
export const locksFolder = join(sandboxFolder, 'locks');
export const logsFolder = join(sandboxFolder, 'logs');
