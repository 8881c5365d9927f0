import { describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkPrerequisites, parseVersion, pythonProbe, type AskProgram } from '../../../sandbox/prerequisites.js';

const missing = { status: null, stdout: '' };
const go = { status: 0, stdout: 'go version go1.26.4 linux/amd64\n' };
const python = (version: string, makesEnvironments = true) => ({
  status: 0,
  stdout: `${version}\n/usr/bin/python\n${makesEnvironments ? 'True' : 'False'}\n`,
});

/** A machine on which these programs answer so, and no others exist. */
const machine = (answers: Readonly<Record<string, { status: number | null; stdout: string }>>): AskProgram => (program) =>
  answers[program] ?? missing;

const check = (answers: Parameters<typeof machine>[0], node = '20.19.0') => checkPrerequisites(undefined, machine(answers), node);

describe('prerequisites', () => {
  it('finds what it needs', () => {
    expect(check({ go, 'python3.11': python('3.11.7') })).toEqual({ python: '/usr/bin/python', pythonVersion: '3.11.7', goVersion: '1.26.4' });
  });

  it('passes over a shim that exists and fails, and a python3 that is too new', () => {
    const shim = { status: 127, stdout: '' };
    expect(check({ go, 'python3.12': shim, 'python3.10': python('3.10.2'), python3: python('3.14.0') }).pythonVersion).toBe('3.10.2');
  });

  it('names everything that is missing or too old at once, with what to install', () => {
    const attempt = (): unknown => check({ go: { status: 0, stdout: 'go version go1.22.1 darwin/arm64' }, python3: python('3.13.1') }, '18.20.0');
    expect(attempt).toThrow(/Node 18\.20\.0 is too old: Node 20\.19 or newer/);
    expect(attempt).toThrow(/Python 3\.10–3\.12 is missing \(python3 is 3\.13\.1\)\. Install Python 3\.12/);
    expect(attempt).toThrow(/Go 1\.22 is too old\. Install Go 1\.26 or newer/);
  });

  it('takes no Node 20 that cannot run what the tests are made of', () => {
    expect(() => check({ go, python3: python('3.11.2') }, '20.18.1')).toThrow(/Node 20\.18\.1 is too old/);
  });

  it('says which package gives Debian its virtual environments', () => {
    expect(() => check({ go, python3: python('3.11.2', false) })).toThrow(/apt install python3\.11-venv/);
  });

  it('says that Go is missing', () => {
    expect(() => check({ python3: python('3.11.2') })).toThrow(/Go is missing: .* Install Go 1\.26/);
  });

  it.each([
    ['v20.1.0', [20, 1]],
    ['go version go1.27rc1 linux/arm64', [1, 27]],
    ['go version go1.27.0 linux/arm64', [1, 27]],
    ['', undefined],
  ] as const)('reads %p as %p', (text, version) => {
    expect(parseVersion(text)).toEqual(version);
  });

  it('mean the interpreter behind a virtual environment, which may be first on the PATH', () => {
    const { python: own } = checkPrerequisites(['python']);
    const folder = mkdtempSync(join(tmpdir(), 'mlflow-steps-venv-'));
    execFileSync(own, ['-m', 'venv', '--without-pip', folder]);
    const answer = execFileSync(join(folder, 'bin', 'python'), ['-c', pythonProbe], { encoding: 'utf8' });
    rmSync(folder, { recursive: true });
    expect(answer.split('\n')[1]).toBe(own);
  });
});
