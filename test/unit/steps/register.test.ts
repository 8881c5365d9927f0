import { afterEach, describe, expect, it } from '@jest/globals';
import { runStep } from '../../../src/run.js';
import { StepError } from '../../../src/errors.js';
import { register } from '../../../src/steps/register.js';
import { createRecordingHost, type RecordingHost } from '../core/fixture-host.js';
import { answerJson, startMisbehavingServer, type Behaviour, type MisbehavingServer } from '../mlflow/misbehaving-server.js';

const version = (changes: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, unknown>> => ({
  name: 'wine', version: '3', run_id: 'r1', source: 's3://b/r1/model', current_stage: 'None', status: 'READY', ...changes,
});

interface Script {
  /** The versions of the run, by how often they were asked for before; the last list stays. */
  readonly searches?: readonly (readonly unknown[])[];
  readonly created?: unknown;
  /** What model-versions/get answers, one after another; the last stays. */
  readonly polled?: readonly unknown[];
  readonly runStatus?: string;
}

/** Answers as an MLflow would whose registration takes its time or fails, which the open-source server's never does. */
function answerScript({ searches = [[]], created = version(), polled = [version()], runStatus = 'FINISHED' }: Script): Behaviour {
  const asked = { searches: 0, polled: 0 };
  const answers: Readonly<Record<string, () => unknown>> = {
    'runs/get': () => ({ run: { info: { run_id: 'r1', experiment_id: '1', status: runStatus, artifact_uri: 's3://b/r1', lifecycle_stage: 'active' } } }),
    'artifacts/list': () => ({ files: [{ path: 'model/MLmodel', is_dir: false, file_size: 10 }] }),
    'registered-models/create': () => ({ registered_model: { name: 'wine' } }),
    'model-versions/search': () => ({ model_versions: searches[Math.min(asked.searches++, searches.length - 1)] }),
    'model-versions/create': () => ({ model_version: created }),
    'model-versions/get': () => ({ model_version: polled[Math.min(asked.polled++, polled.length - 1)] }),
    'model-versions/delete': () => ({}),
    'model-versions/set-tag': () => ({}),
  };
  return (response, request) => {
    const endpoint = /mlflow\/([^?]+)/.exec(request.url)?.[1] ?? '';
    const answer = answers[endpoint];
    (answer === undefined ? answerJson(404, { error_code: 'RESOURCE_DOES_NOT_EXIST', message: endpoint }) : answerJson(200, answer()))(response, request);
  };
}

let server: MisbehavingServer | undefined;
afterEach(() => server?.close());

async function run(script: Script, more: Readonly<Record<string, string>> = {}, signal?: AbortSignal): Promise<{ host: RecordingHost; sent: string[] }> {
  server = await startMisbehavingServer(answerScript(script));
  const host = createRecordingHost({ 'tracking-uri': server.uri, model: 'wine', 'run-id': 'r1', ...more }, signal ? { signal } : {});
  await runStep(register, host);
  return { host, sent: server.received.map(({ url }) => /mlflow\/([^?]+)/.exec(url)?.[1] ?? '') };
}

const outputsOf = (host: RecordingHost): Record<string, string> => Object.fromEntries(host.endings[0]?.outputs ?? []);
const pending = version({ status: 'PENDING_REGISTRATION' });

describe('register', () => {
  it('waits until the version is READY, and says so', async () => {
    const { host } = await run({ created: pending, polled: [pending, version()] });
    expect(outputsOf(host)).toMatchObject({ outcome: 'done', version: '3', created: 'true', source: 's3://b/r1/model' });
    expect(host.printed).toContain('Waiting for version 3 of "wine": PENDING_REGISTRATION');
  });

  it('ends early when the registration failed, and keeps the version among its outputs', async () => {
    const { host } = await run({ created: pending, polled: [version({ status: 'FAILED_REGISTRATION', status_message: 'no such bucket' })] });
    expect(outputsOf(host)).toMatchObject({ outcome: 'error', version: '3', reason: expect.stringContaining('no such bucket') });
    expect(host.endings[0]?.error?.code).toBe('E_REGISTRATION_FAILED');
  });

  it('gives up in time, and names the last status', async () => {
    const { host } = await run({ created: pending, polled: [pending] }, { timeout: '600ms' });
    expect(outputsOf(host)).toMatchObject({ outcome: 'timeout', reason: expect.stringContaining('PENDING_REGISTRATION') });
  });

  it('stops waiting when it is told to', async () => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(new StepError('E_CANCELLED', 'Cancelled by SIGTERM.', { exit: 143 })), 300);
    const { host } = await run({ created: pending, polled: [pending] }, {}, controller.signal);
    expect([outputsOf(host).outcome, host.endings[0]?.exitCode]).toEqual(['cancelled', 143]);
  });

  it('registers anew what failed to register before', async () => {
    const before = version({ version: '2', status: 'FAILED_REGISTRATION' });
    const { host, sent } = await run({ searches: [[before], [before, version()]] });
    expect(outputsOf(host)).toMatchObject({ outcome: 'done', version: '3' });
    expect(sent).not.toContain('model-versions/delete');
  });

  it('takes its version back when another step was first', async () => {
    const first = version({ version: '2' });
    const { host, sent } = await run({ searches: [[], [first, version()]] });
    expect(outputsOf(host)).toMatchObject({ outcome: 'unchanged', version: '2', created: 'false' });
    expect(sent.filter((endpoint) => endpoint === 'model-versions/delete')).toHaveLength(1);
    expect(host.printed.join('\n')).toContain('version 3 is taken back');
  });

  it('sends nothing that changes anything when the version is there', async () => {
    const { host, sent } = await run({ searches: [[version({ tags: [{ key: 'team', value: 'wine' }] })]] }, { tags: 'team=wine' });
    expect(outputsOf(host)).toMatchObject({ outcome: 'unchanged', version: '3', created: 'false' });
    expect(sent).toEqual(['runs/get', 'artifacts/list', 'model-versions/search']);
  });

  it('warns of a run that failed', async () => {
    const { host } = await run({ runStatus: 'FAILED', searches: [[version()]] });
    expect(host.printed.join('\n')).toContain('Run r1 ended as FAILED');
  });
});
