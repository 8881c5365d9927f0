import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { stepNames } from '../../src/steps/index.js';
import { runCli } from '../setup/run-cli.js';
import { runAction } from './support/runner.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

describe('the committed bundle', () => {
  test('has at most 1.5 MB, with the licences of what is in it', () => {
    const files = readdirSync(`${root}dist`);
    const total = files.reduce((sum, file) => sum + statSync(`${root}dist/${file}`).size, 0);
    expect(total).toBeLessThanOrEqual(1_500_000);
    expect(readFileSync(`${root}dist/licenses.txt`, 'utf8')).toMatch(/^@actions\/core \S+ \(MIT\)$/m);
  });

  test('runs as a program of its own', () => {
    const help = execFileSync(`${root}dist/cli.js`, ['--help'], { encoding: 'utf8' });
    for (const name of stepNames) expect(help).toMatch(new RegExp(`^  ${name} `, 'm'));
  });

  test.each(stepNames)('has the step %s, on the command line', async (name) => {
    const { exitCode, stdout } = await runCli([name, '--help']);
    expect(exitCode).toBe(0);
    expect(stdout).toContain(`mlflow-steps ${name}:`);
  });

  test('reads a configuration file', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'mlflow-steps-config-'));
    writeFileSync(join(folder, 'mlflow-steps.yaml'), 'model: wine\npromote: { version: none }\n');
    const { exitCode, stderr } = await runCli(['promote', '--to', '@champion', '--gates', 'a > 0', '--tracking-uri', 'http://127.0.0.1:9'], {}, folder);
    rmSync(folder, { recursive: true });
    expect({ exitCode, stderr }).toEqual({ exitCode: 2, stderr: expect.stringContaining('version: expected a whole number from 1, got "none"') });
  });

  test.each(readdirSync(`${root}actions`))('has the step %s, as an action that names what it misses', async (name) => {
    const ending = await runAction(name, {});
    expect(ending).toMatchObject({ exitCode: 2, stderr: '', outputs: { outcome: 'invalid' } });
    expect(ending.log).toContain(name === 'undeploy' ? 'What is to be removed?' : 'MLFLOW_TRACKING_URI');
  });
});
