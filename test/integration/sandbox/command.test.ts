import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, describe, expect, it } from '@jest/globals';
import { projectFolder } from '../../../sandbox/folders.js';
import { folderOf, readState } from '../../../sandbox/instance/state.js';

const id = `test-command-${process.pid}`;

interface Ending {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** `npm run sandbox -- …`, without npm. */
function runSandbox(...args: readonly string[]): Promise<Ending> {
  const child = spawn(process.execPath, ['--import', 'tsx', join('sandbox', 'main.ts'), ...args], { cwd: projectFolder, stdio: ['ignore', 'pipe', 'pipe'] });
  const said = { stdout: '', stderr: '' };
  child.stdout.on('data', (data: Buffer) => (said.stdout += String(data)));
  child.stderr.on('data', (data: Buffer) => (said.stderr += String(data)));
  return new Promise((resolve) => child.on('close', (exitCode) => resolve({ exitCode, ...said })));
}

async function answers(url: string | undefined): Promise<boolean> {
  if (url === undefined) return false;
  return fetch(`${url}/health`).then((response) => response.ok, () => false);
}

afterAll(async () => {
  await runSandbox('down', '--id', id);
});

describe('npm run sandbox', () => {
  it('brings MLflow up once, says where it is, and takes it down', async () => {
    const up = await runSandbox('up', '--mlflow-only', '--id', id);
    expect(up.stderr).toContain(`npm run sandbox -- down --id ${id}`);
    expect(up.exitCode).toBe(0);
    const url = readState(id)?.mlflow?.url;
    expect(up.stdout).toContain(`export MLFLOW_TRACKING_URI=${url}\n`);
    expect(await answers(url)).toBe(true);

    const again = await runSandbox('up', '--mlflow-only', '--id', id);
    expect(again).toMatchObject({ exitCode: 0, stdout: up.stdout, stderr: expect.stringContaining('already up') });
    expect((await runSandbox('status')).stdout).toContain(`${id}: up\nMLflow      ${url}\n`);

    const down = await runSandbox('down', '--id', id);
    expect(down).toMatchObject({ exitCode: 0, stderr: expect.stringContaining('no process of it is left') });
    expect(await answers(url)).toBe(false);
    expect((await runSandbox('status')).stdout).not.toContain(id);
  });

  it('is not confused by a supervisor that was killed', async () => {
    expect((await runSandbox('up', '--mlflow-only', '--id', id)).exitCode).toBe(0);
    const killed = readState(id);
    process.kill(killed?.pid ?? 0, 'SIGKILL');
    while (await answers(killed?.mlflow?.url)) await sleep(100);
    expect(existsSync(join(folderOf(id), 'state.json'))).toBe(true);
    expect((await runSandbox('status')).stdout).not.toContain(id);
    expect((await runSandbox('down', '--id', id)).stderr).toContain(`No sandbox named ${id} is up.`);
    const up = await runSandbox('up', '--mlflow-only', '--id', id);
    expect(up.exitCode).toBe(0);
    expect(up.stderr).not.toContain('already up');
    expect(JSON.parse(readFileSync(join(folderOf(id), 'state.json'), 'utf8'))).not.toMatchObject({ pid: killed?.pid });
  });

  it('shows its help, and says what it does not know', async () => {
    expect(await runSandbox('--help')).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('up       builds what is missing') });
    expect(await runSandbox('upp')).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('there is no command upp') });
    expect(await runSandbox('up', '--nope')).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('--nope') });
  });
});
