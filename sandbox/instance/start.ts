import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../folders.js';
import { startPiped } from '../processes/piped.js';
import { keepCommand, parseEvent, type Part, type SupervisorEvent } from './events.js';
import { folderOf, logOf } from './state.js';

export interface Instance {
  /** Resolves when all of the instance's processes are gone. */
  readonly exited: Promise<number>;
  /** From now on the instance outlives this process. */
  keep(): void;
  stop(): Promise<number>;
}

/** Starts a supervisor, whose instance ends when this process does, unless it is told to keep it. */
export function startInstance(id: string, parts: readonly Part[], onEvent: (event: SupervisorEvent) => void): Instance {
  mkdirSync(folderOf(id), { recursive: true });
  const supervisor = join(projectFolder, 'sandbox', 'instance', 'supervisor.ts');
  const child = startPiped(process.execPath, ['--import', import.meta.resolve('tsx'), supervisor, id, ...parts], logOf(id), (line) => {
    const event = parseEvent(line);
    if (event) onEvent(event);
  });
  return {
    exited: child.exited,
    keep: () => {
      child.send(keepCommand);
      child.letGo();
    },
    stop: async () => child.stop(),
  };
}
