import { afterEach, describe, expect, it } from '@jest/globals';
import { StepError } from '../../../src/errors.js';
import { runStep } from '../../../src/run.js';
import { train } from '../../../src/steps/train.js';
import { createRecordingHost } from '../core/fixture-host.js';
import { answerJson, answerText, startMisbehavingServer, type Behaviour, type MisbehavingServer } from '../mlflow/misbehaving-server.js';

const info = { run_id: 'r1', experiment_id: '7', run_name: 'first', status: 'RUNNING', artifact_uri: 's3://b/r1', lifecycle_stage: 'active' };
const metrics = [
  { key: 'accuracy', value: 0.93, timestamp: 1, step: 0 },
  { key: 'loss', value: 'NaN', timestamp: 1, step: 0 },
];

const answerRun =
  (update: Behaviour): Behaviour =>
  (response, request) => {
    if (request.url.includes('runs/update')) update(response, request);
    else if (request.url.includes('experiments/')) answerJson(200, { experiment: { experiment_id: '7' } })(response, request);
    else answerJson(200, { run: { info, data: { metrics } } })(response, request);
  };

let server: MisbehavingServer | undefined;
afterEach(() => server?.close());

interface Started {
  readonly program: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string | undefined;
}

interface Options {
  readonly update?: Behaviour;
  readonly given?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
  readonly runProgram?: () => Promise<number>;
}

async function run({ update = answerJson(200, {}), given = {}, signal, runProgram = async () => 0 }: Options) {
  server = await startMisbehavingServer(answerRun(update));
  const started: Started[] = [];
  const texts = { 'tracking-uri': server.uri, experiment: 'wine', command: 'python train.py', timeout: '1s', ...given };
  const host = createRecordingHost(texts, { env: { MLFLOW_HTTP_REQUEST_MAX_RETRIES: '0' }, ...(signal ? { signal } : {}) });
  const exitCode = await runStep(train, {
    ...host,
    runProgram: (program, args, { env, cwd }) => {
      started.push({ program, args, env, cwd });
      return runProgram();
    },
  });
  const ended = server.received.filter(({ url }) => url.includes('runs/update')).map(({ body }) => (JSON.parse(body) as { status: string }).status);
  return { exitCode, started, ended, printed: host.printed, outputs: Object.fromEntries(host.endings[0]?.outputs ?? []) };
}

describe('train', () => {
  it('runs a script as the Actions runner does, with the run in its environment', async () => {
    const given = { 'working-directory': 'src', 'tracking-token': 'tok', 'tracking-insecure-tls': 'true' };
    const { started, ended, outputs, exitCode } = await run({ given });
    expect(started).toEqual([
      {
        program: 'bash',
        args: ['--noprofile', '--norc', '-eo', 'pipefail', '-c', 'python train.py'],
        env: { MLFLOW_TRACKING_TOKEN: 'tok', MLFLOW_TRACKING_INSECURE_TLS: 'true', MLFLOW_TRACKING_URI: server?.uri, MLFLOW_EXPERIMENT_ID: '7', MLFLOW_RUN_ID: 'r1' },
        cwd: 'src',
      },
    ]);
    expect([exitCode, ended, outputs.metrics]).toEqual([0, ['FINISHED'], '{"accuracy":0.93,"loss":"NaN"}']);
  });

  it('says what an empty run may come from, where the command failed', async () => {
    const kept = metrics.splice(0);
    const { outputs } = await run({ runProgram: async () => 1 });
    metrics.push(...kept);
    expect(outputs).toMatchObject({ 'error-code': 'E_COMMAND_FAILED', reason: expect.stringMatching(/its output says more\. The run is empty\. If MLflow complained of another experiment or run: let the script log .*no set_experiment\(\)/) });
  });

  it("fails with the command's exit code although the run's end cannot be recorded", async () => {
    const { exitCode, outputs, printed } = await run({ update: answerText(500, ''), runProgram: async () => 3 });
    expect([exitCode, outputs.outcome, outputs.reason]).toEqual([1, 'failed', expect.stringContaining('exit code 3')]);
    expect(printed.join('\n')).toContain('could not be ended as FAILED');
    expect(outputs['run-id']).toBe('r1');
  });

  it("is red when a good run's end cannot be recorded", async () => {
    const { exitCode, outputs } = await run({ update: answerText(500, '') });
    expect([exitCode, outputs.outcome]).toEqual([6, 'unreachable']);
  });

  it('ends the run as KILLED whatever the command made of being stopped', async () => {
    const controller = new AbortController();
    const stop = async (): Promise<number> => {
      controller.abort(new StepError('E_CANCELLED', 'Cancelled by SIGINT.', { exit: 130 }));
      return 0;
    };
    const { exitCode, ended, outputs, printed } = await run({ signal: controller.signal, runProgram: stop });
    expect([exitCode, ended, outputs.outcome]).toEqual([130, ['KILLED'], 'cancelled']);
    expect(printed.join('\n')).toContain('Run first is KILLED: ');
  });
});
