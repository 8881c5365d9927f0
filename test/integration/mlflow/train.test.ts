import { describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { StepError } from '../../../src/errors.js';
import { train } from '../../../src/steps/train.js';
import { uniqueName } from '../../setup/seeded-model.js';
import { makeTemporaryFolder } from '../../setup/temporary-folder.js';
import { everyServer, servers, withMlflow } from './servers.js';
import { endStep } from './step-run.js';

const givenTo = (uri: string, command?: string): Record<string, string> => ({
  'tracking-uri': uri,
  experiment: uniqueName('train'),
  ...(command === undefined ? {} : { command }),
});
const curl = (endpoint: string, json: string): string =>
  `curl -sf -X POST -H 'content-type: application/json' "$MLFLOW_TRACKING_URI/api/2.0/mlflow/${endpoint}" -d '${json}'`;

describe.each(everyServer)('train on $version', ({ uri }) => {
  it('runs the command in a run and gives its metrics', async () => {
    const command = curl('runs/log-metric', `{"run_id":"'"$MLFLOW_RUN_ID"'","key":"accuracy","value":0.93,"timestamp":1}`);
    const pipeline = { commit: 'abc123', link: 'https://ci.example/1', actor: 'ann' };
    const { outputs, exitCode, ending } = await endStep(train, { ...givenTo(uri(), command), 'run-name': 'first', tags: 'team=wine' }, { pipeline });
    expect(exitCode).toBe(0);
    expect(outputs).toMatchObject({ outcome: 'done', metrics: '{"accuracy":0.93}', 'artifact-uri': expect.stringContaining('mlflow-artifacts:/') });
    expect(ending.summary).toContainEqual({ kind: 'table', header: ['metric', 'value'], rows: [['accuracy', '0.93']] });
    const run = await withMlflow(uri(), ({ runs }) => runs.get(outputs['run-id'] ?? ''));
    expect(run).toMatchObject({ name: 'first', status: 'FINISHED' });
    expect(Object.fromEntries(run.tags)).toMatchObject({
      'mlflow-steps.pipeline': 'https://ci.example/1',
      'mlflow.source.git.commit': 'abc123',
      'mlflow.user': 'ann',
      'mlflow.runName': 'first',
      team: 'wine',
    });
  });

  it('ends the run as FAILED when the command fails, and names the exit code', async () => {
    const { outputs, exitCode, ending } = await endStep(train, givenTo(uri(), 'true | false\necho not reached; exit 0'));
    expect([exitCode, outputs.outcome, ending.error?.code]).toEqual([1, 'failed', 'E_COMMAND_FAILED']);
    expect(outputs.reason).toMatch(new RegExp(`exit code 1.*${uri()}/#/experiments/\\d+/runs/${outputs['run-id']}`));
    expect((await withMlflow(uri(), ({ runs }) => runs.get(outputs['run-id'] ?? ''))).status).toBe('FAILED');
  });

  it('ends the run as KILLED when it is told to stop', async () => {
    const controller = new AbortController();
    const began = join(makeTemporaryFolder(), 'began');
    const ending = endStep(train, givenTo(uri(), `touch ${began}; sleep 600`), { signal: controller.signal });
    const hasBegun = async (): Promise<void> => {
      while (!existsSync(began) && !controller.signal.aborted) await sleep(50);
    };
    await Promise.race([hasBegun(), ending]);
    controller.abort(new StepError('E_CANCELLED', 'Cancelled by SIGTERM.', { exit: 143 }));
    const { outputs, exitCode } = await ending;
    expect([exitCode, outputs.outcome]).toEqual([143, 'cancelled']);
    expect((await withMlflow(uri(), ({ runs }) => runs.get(outputs['run-id'] ?? ''))).status).toBe('KILLED');
  });
});

describe('train', () => {
  const uri = servers[0].uri;

  it('gives the command what it needs to reach the same server, in its folder', async () => {
    const cwd = makeTemporaryFolder();
    const given = { ...givenTo(uri(), 'env > seen.txt; pwd >> seen.txt'), 'working-directory': cwd };
    const { outputs } = await endStep(train, given, { env: { MLFLOW_TRACKING_USERNAME: 'ann', MLFLOW_TRACKING_PASSWORD: 's3cret' } });
    const seen = readFileSync(join(cwd, 'seen.txt'), 'utf8').split('\n');
    expect(seen).toEqual(
      expect.arrayContaining([`MLFLOW_RUN_ID=${outputs['run-id']}`, `MLFLOW_TRACKING_URI=${uri()}`, 'MLFLOW_TRACKING_USERNAME=ann', 'MLFLOW_TRACKING_PASSWORD=s3cret', cwd]),
    );
    expect(seen.some((line) => /^MLFLOW_EXPERIMENT_ID=\d+$/.test(line))).toBe(true);
  });

  it('ends the run as FAILED when there is no such program, and says so', async () => {
    const { outputs, exitCode } = await endStep(train, givenTo(uri()), { program: { kind: 'program', argv: ['no-such-program'] } });
    expect([exitCode, outputs.reason]).toEqual([2, expect.stringContaining('no-such-program')]);
    expect((await withMlflow(uri(), ({ runs }) => runs.get(outputs['run-id'] ?? ''))).status).toBe('FAILED');
  });
});
