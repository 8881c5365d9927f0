import { execFileSync, spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from '@jest/globals';
import { projectFolder } from '../../../sandbox/folders.js';
import { listInstances } from '../../../sandbox/instance/state.js';

/** Every process of a sandbox has its name or its folder among its arguments. */
const listProcesses = (id: string): readonly string[] =>
  execFileSync('ps', ['-A', '-o', 'pid=,args='], { encoding: 'utf8', maxBuffer: 1 << 26 }).split('\n').filter((line) => line.includes(id));

const cases = [
  { signal: 'SIGINT', to: 'its whole group, as Ctrl-C does', at: 'supervisor.ts', exitCode: 130 },
  { signal: 'SIGINT', to: 'its whole group, as Ctrl-C does', at: 'mlflow server', exitCode: 130 },
  { signal: 'SIGHUP', to: 'its whole group, as a closed terminal does', at: 'mlflow server', exitCode: 129 },
  { signal: 'SIGTERM', to: 'it alone', at: 'mlflow server', exitCode: 143 },
  { signal: 'SIGKILL', to: 'it alone', at: 'mlflow server', exitCode: null },
] as const;

it.each(cases)('leaves no process behind on $signal to $to, at $at', async ({ signal, to, at, exitCode }) => {
  const id = `test-interrupted-${process.pid}-${cases.findIndex((each) => each.signal === signal && each.at === at)}`;
  const child = spawn(process.execPath, ['--import', 'tsx', join('sandbox', 'main.ts'), 'up', '--mlflow-only', '--id', id], {
    cwd: projectFolder,
    stdio: ['ignore', 'ignore', 'pipe'],
    // A group of its own, as a terminal gives each command.
    detached: true,
  });
  const said: string[] = [];
  createInterface({ input: child.stderr }).on('line', (line) => said.push(line));
  const exited = new Promise<number | null>((resolve) => child.once('exit', resolve));
  while (child.exitCode === null && !listProcesses(id).some((line) => line.includes(at))) await sleep(50);
  expect({ exitCode: child.exitCode, said }).toMatchObject({ exitCode: null });
  process.kill(to.startsWith('its whole group') ? -(child.pid ?? 0) : (child.pid ?? 0), signal);
  expect(await exited).toBe(exitCode);
  while (listProcesses(id).length > 0) await sleep(50);
  // A supervisor that was told to end tidies up behind it.
  expect(listInstances()).not.toContain(id);
});
