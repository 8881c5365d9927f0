import { afterEach, describe, expect, it } from '@jest/globals';
import { StepError } from '../../../src/errors.js';
import { connectMlflow } from '../../../src/mlflow/client.js';
import type { Environment } from '../../../src/environment.js';
import type { TrackingInputs } from '../../../src/mlflow/connection.js';
import type { Mlflow } from '../../../src/mlflow/mlflow.js';
import { silentLog } from '../../../src/step.js';
import { answerJson, answerText, cutBody, hang, hangUp, startMisbehavingServer, type Behaviour, type MisbehavingServer } from './misbehaving-server.js';
import { trackingInputs } from './tracking-inputs.js';

const retryPolicy = { maxRetries: 3, totalMs: 3_000, firstDelayMs: 5, maxDelayMs: 20 };
const run = { run: { info: { run_id: 'r1', experiment_id: '1', run_name: 'first', status: 'FINISHED', lifecycle_stage: 'active', artifact_uri: 's3://b/r1' }, data: {} } };
const missing = answerJson(404, { error_code: 'RESOURCE_DOES_NOT_EXIST', message: 'Run with id=r1 not found' });

interface Connected {
  readonly server: MisbehavingServer;
  readonly mlflow: Mlflow;
  readonly said: string[];
}

interface Options {
  readonly inputs?: Partial<TrackingInputs>;
  readonly env?: Environment;
  readonly signal?: AbortSignal;
}

const open: { close(): unknown }[] = [];
afterEach(async () => {
  for (const each of open.splice(0).reverse()) await each.close();
});

async function connect(behaviours: readonly [Behaviour, ...Behaviour[]], options: Options = {}): Promise<Connected> {
  const server = await startMisbehavingServer(...behaviours);
  const said: string[] = [];
  const log = { progress: (message: string) => void said.push(message), warn: (message: string) => void said.push(message), foreign: () => undefined };
  const mlflow = connectMlflow(trackingInputs(server.uri, options.inputs), options.env ?? {}, options.signal ?? new AbortController().signal, log, retryPolicy);
  open.push(server, mlflow);
  return { server, mlflow, said };
}

const errorOf = (promise: Promise<unknown>): Promise<unknown> => promise.then(() => undefined, (thrown: unknown) => thrown);
const withCode = (code: string, text = ''): unknown => expect.objectContaining({ code, message: expect.stringContaining(text) });

describe('what is tried again', () => {
  it.each<[string, Behaviour]>([
    ['429', answerText(429, 'slow down')],
    ['408', answerText(408, '')],
    ['500 of MLflow', answerJson(500, { error_code: 'INTERNAL_ERROR', message: 'database is locked' })],
    ['503 of a gateway', answerText(503, '<html>busy</html>')],
    ['the collision of two who add the same row', answerText(400, '{"error_code": "BAD_REQUEST", "message": "(sqlite3.IntegrityError) UNIQUE constraint failed"}')],
    ['a cut body', cutBody],
    ['a connection hung up', hangUp],
  ])('reads on after %s', async (_name, behaviour) => {
    const { mlflow, server, said } = await connect([behaviour, behaviour, answerJson(200, run)]);
    expect((await mlflow.runs.get('r1')).name).toBe('first');
    expect(server.received).toHaveLength(3);
    expect(said).toHaveLength(2);
  });

  it('waits as long as Retry-After says', async () => {
    const { mlflow } = await connect([answerText(429, '', { 'retry-after': '1' }), answerJson(200, run)]);
    const started = performance.now();
    await mlflow.runs.get('r1');
    expect(performance.now() - started).toBeGreaterThanOrEqual(990);
  });

  it('gives up at once on a Retry-After beyond its time', async () => {
    const { mlflow, server } = await connect([answerText(429, '', { 'retry-after': '3600' })]);
    expect(await errorOf(mlflow.runs.get('r1'))).toEqual(withCode('E_MLFLOW_UNREACHABLE', '429'));
    expect(server.received).toHaveLength(1);
  });

  it('goes on as long as a patient step says, whatever Retry-After asks for, and then says what kept failing', async () => {
    const { mlflow, server } = await connect([answerText(503, '', { 'retry-after': '3600' })], { env: { MLFLOW_HTTP_REQUEST_MAX_RETRIES: '0' } });
    expect(await errorOf(mlflow.patient(1_000).runs.get('r1'))).toEqual(withCode('E_MLFLOW_UNREACHABLE', 'runs/get with 503'));
    // A timer may end a moment early, and leave time for one more.
    expect(server.received.length).toBeGreaterThanOrEqual(2);
  });

  it('gives all calls of a patient step together the time of one', async () => {
    const { mlflow, server } = await connect([answerText(503, '')]);
    const patient = mlflow.patient(1_000);
    await errorOf(patient.runs.get('r1'));
    const asked = server.received.length;
    expect(await errorOf(patient.runs.get('r1'))).toEqual(withCode('E_MLFLOW_UNREACHABLE', '503'));
    expect(server.received.length).toBeLessThanOrEqual(asked + 2);
  });

  it('waits for a name that nobody has where a patient step asks', async () => {
    const { mlflow, said } = await connect([answerJson(200, run)], { inputs: { 'tracking-uri': 'http://none.invalid' } });
    expect(await errorOf(mlflow.patient(1_000).runs.get('r1'))).toEqual(withCode('E_MLFLOW_UNREACHABLE'));
    expect(said.length).toBeGreaterThan(0);
  });

  it("says what kept failing, in the server's words and no more than 500 characters of them", async () => {
    const { mlflow, server } = await connect([answerJson(500, { error_code: 'INTERNAL_ERROR', message: `line one\n::set-output::${'x'.repeat(5_000)}` })]);
    const error = await errorOf(mlflow.runs.get('r1'));
    expect(error).toEqual(withCode('E_MLFLOW_UNREACHABLE', 'runs/get with 500: line one ::set-output::xxx'));
    expect(error instanceof StepError && error.message.length).toBeLessThan(700);
    expect(server.received).toHaveLength(4);
  });

  it('has as many retries as MLFLOW_HTTP_REQUEST_MAX_RETRIES', async () => {
    const { mlflow, server } = await connect([hangUp], { env: { MLFLOW_HTTP_REQUEST_MAX_RETRIES: '0' } });
    expect(await errorOf(mlflow.runs.get('r1'))).toEqual(withCode('E_MLFLOW_UNREACHABLE'));
    expect(server.received).toHaveLength(1);
  });
});

describe('what must not happen twice', () => {
  it.each<[string, Behaviour]>([
    ['a cut body', cutBody],
    ['a connection hung up', hangUp],
    ['500', answerText(500, '')],
    ['503', answerText(503, '')],
  ])('is not sent again after %s', async (_name, behaviour) => {
    const { mlflow, server } = await connect([behaviour]);
    const created = mlflow.registry.createVersion({ model: 'm', source: 's3://b/r1/model', runId: 'r1' });
    expect(await errorOf(created)).toEqual(withCode('E_MLFLOW_UNREACHABLE'));
    expect(server.received).toHaveLength(1);
  });

  it('is sent again after 429, by which the server says that it did nothing', async () => {
    const { mlflow, server } = await connect([answerText(429, ''), answerJson(200, run)]);
    await mlflow.runs.create({ experimentId: '1', tags: new Map(), startTimeMs: 1 });
    expect(server.received).toHaveLength(2);
  });

  it('is sent again where nothing listened yet', async () => {
    const first = await startMisbehavingServer(answerJson(200, run));
    await first.close();
    const said: string[] = [];
    const mlflow = connectMlflow(trackingInputs(first.uri), {}, new AbortController().signal, { ...silentLog, progress: (message) => void said.push(message) }, retryPolicy);
    const attempt = mlflow.runs.create({ experimentId: '1', tags: new Map(), startTimeMs: 1 });
    expect(await errorOf(attempt)).toEqual(withCode('E_MLFLOW_UNREACHABLE', 'connection refused). See whether it runs'));
    expect(said).toHaveLength(3);
  });

  it('uses a connection of its own', async () => {
    const { mlflow, server } = await connect([answerJson(200, run)]);
    await mlflow.runs.get('r1');
    await mlflow.runs.create({ experimentId: '1', tags: new Map(), startTimeMs: 1 });
    expect(server.received.map(({ headers }) => headers.connection)).toEqual(['keep-alive', 'close']);
  });
});

describe('what the server is', () => {
  it.each<[string, Behaviour, string, string]>([
    ['401', answerText(401, 'You are not authenticated.'), 'E_MLFLOW_UNAUTHORIZED', 'MLFLOW_TRACKING_USERNAME'],
    ['403', answerText(403, 'Permission denied'), 'E_MLFLOW_FORBIDDEN', 'Permission denied'],
    ['a refused host', answerText(403, 'Invalid Host header - possible DNS rebinding attack detected'), 'E_MLFLOW_HOST_REFUSED', '--allowed-hosts'],
    ['HTML', answerText(200, '<!doctype html><html></html>'), 'E_NOT_MLFLOW', 'HTML'],
    ['HTML 404', answerText(404, '<html>Not Found</html>'), 'E_NOT_MLFLOW', '404'],
    ["somebody else's JSON", answerJson(200, { status: 'ok' }), 'E_NOT_MLFLOW', '"run"'],
    ["somebody else's 404", answerJson(404, { detail: 'Not Found' }), 'E_NOT_MLFLOW', '404'],
    ['a JSON list', answerJson(200, [1]), 'E_NOT_MLFLOW', 'no JSON object'],
    ['a redirect', answerText(302, '', { location: 'https://login.example/?token=s3cret' }), 'E_NOT_MLFLOW', 'redirects to https://login.example/,'],
    ['a malformed run', answerJson(200, { run: { info: { run_id: 7.5 }, data: [] } }), 'E_MLFLOW_RESPONSE', '"data"'],
    ['a missing run', missing, 'E_RUN_NOT_FOUND', '"r1"'],
    ['a workspace where there are none', answerJson(500, { error_code: 'FEATURE_DISABLED', message: 'Workspaces are off' }), 'E_MLFLOW_REFUSED', 'Workspaces are off'],
  ])('is told from %s, in one request', async (_name, behaviour, code, text) => {
    const { mlflow, server } = await connect([behaviour]);
    expect(await errorOf(mlflow.runs.get('r1'))).toEqual(withCode(code, text));
    expect(server.received).toHaveLength(1);
  });

  it('says that credentials are wrong where some were sent', async () => {
    const { mlflow } = await connect([answerText(401, '')], { inputs: { 'tracking-token': 'tok' } });
    expect(await errorOf(mlflow.runs.get('r1'))).toEqual(withCode('E_MLFLOW_UNAUTHORIZED', 'The credentials are wrong. What was sent is a token: give a fresh tracking-token'));
    const { mlflow: named } = await connect([answerText(401, '')], { inputs: { 'tracking-username': 'ada', 'tracking-password': 'pw' } });
    expect(await errorOf(named.runs.get('r1'))).toEqual(withCode('E_MLFLOW_UNAUTHORIZED', 'The credentials are wrong. What was sent is a user name with its password: correct tracking-username'));
  });

  const noModel = answerJson(404, { error_code: 'RESOURCE_DOES_NOT_EXIST', message: 'none' });
  const models = (...names: string[]) => answerJson(200, { registered_models: names.map((name) => ({ name })) });
  const page = '0'.repeat(32);
  it.each<[string, (mlflow: Mlflow) => Promise<unknown>, readonly Behaviour[], string]>([
    ['a 403', (mlflow) => mlflow.runs.get('r1'), [answerText(403, 'Permission denied')], "Permission denied. Let MLflow's administrator grant them the right"],
    ['a run that is not there', (mlflow) => mlflow.runs.get(page), [missing], 'Give the id of a run of this server'],
    ['a model that nearly has the name', (mlflow) => mlflow.registry.model('diabets'), [noModel, models('diabetes', 'sugar')], 'Did you mean "diabetes"?'],
    ['a model of no such name', (mlflow) => mlflow.registry.model('diabets'), [noModel, models(), models('sugar', 'wine')], 'It has "sugar", "wine": correct the name, or register a first version.'],
    ['a server without models', (mlflow) => mlflow.registry.model('diabets'), [noModel, models(), models()], 'Register a first version of it.'],
    ['a refusal', (mlflow) => mlflow.runs.end('r1', 'FINISHED', 1), [answerJson(400, { error_code: 'INVALID_PARAMETER_VALUE', message: 'bad status.' })], 'bad status. Correct what it names.'],
  ])('says what to do about %s', async (_name, ask, answers, advice) => {
    const { mlflow } = await connect([answers[0] ?? missing, ...answers.slice(1)]);
    expect(await errorOf(ask(mlflow))).toMatchObject({ message: expect.stringContaining(advice) });
  });

  it('says that there is no TLS behind an https address', async () => {
    const { server } = await connect([answerJson(200, run)]);
    const mlflow = connectMlflow(trackingInputs(server.uri.replace('http:', 'https:')), {}, new AbortController().signal, silentLog, retryPolicy);
    open.push(mlflow);
    expect(await errorOf(mlflow.runs.get('r1'))).toEqual(withCode('E_TRACKING_URI', 'does not speak TLS'));
  });

  it('names a host that does not exist', async () => {
    const mlflow = connectMlflow(trackingInputs('http://no-such-host.invalid:5000'), {}, new AbortController().signal, silentLog, { ...retryPolicy, maxRetries: 0 });
    expect(await errorOf(mlflow.runs.get('r1'))).toEqual(withCode('E_MLFLOW_UNREACHABLE', 'no-such-host.invalid'));
  });
});

describe('what ends a request', () => {
  it('is its own timeout', async () => {
    const { mlflow } = await connect([hang], { env: { MLFLOW_HTTP_REQUEST_TIMEOUT: '1', MLFLOW_HTTP_REQUEST_MAX_RETRIES: '0' } });
    expect(await errorOf(mlflow.runs.get('r1'))).toEqual(withCode('E_MLFLOW_UNREACHABLE', 'no answer within 1 s'));
  });

  it("is the step's signal, while it waits for the answer and before it is sent", async () => {
    const controller = new AbortController();
    const { mlflow, server } = await connect([() => controller.abort(new StepError('E_CANCELLED', 'stopped'))], { signal: controller.signal });
    expect(await errorOf(mlflow.runs.get('r1'))).toEqual(withCode('E_CANCELLED'));
    expect(await errorOf(mlflow.runs.get('r1'))).toEqual(withCode('E_CANCELLED'));
    expect(server.received).toHaveLength(1);
  });

  it('is not that signal for what cleans up', async () => {
    const { mlflow, server } = await connect([answerJson(200, {})], { signal: AbortSignal.abort(new StepError('E_CANCELLED', 'stopped')) });
    await mlflow.forCleanup(1_000).runs.end('r1', 'KILLED', 5);
    expect(server.received.map(({ body }) => body)).toEqual(['{"run_id":"r1","status":"KILLED","end_time":5}']);
  });

  it('is the time that cleaning up has, and that is an unreachable server', async () => {
    const { mlflow, server } = await connect([hang]);
    const cleaning = mlflow.forCleanup(100);
    expect(await errorOf(cleaning.runs.end('r1', 'KILLED', 5))).toEqual(withCode('E_MLFLOW_UNREACHABLE', 'did not answer within 0.1 s'));
    expect(await errorOf(cleaning.runs.end('r1', 'KILLED', 5))).toBeInstanceOf(StepError);
    expect(server.received).toHaveLength(1);
  });
});

describe('a server that is older than aliases', () => {
  const model = answerJson(200, { registered_model: { name: 'wine' } });

  it.each<[string, (mlflow: Mlflow) => Promise<unknown>]>([
    ['read', ({ registry }) => registry.holder('wine', { kind: 'alias', alias: 'champion' })],
    ['set', ({ registry }) => registry.setAlias('wine', 'champion', '1')],
    ['deleted', ({ registry }) => registry.deleteAlias('wine', 'champion')],
  ])('says so when one is %s', async (_name, call) => {
    const { mlflow } = await connect([answerText(404, '<html>Not Found</html>'), model]);
    expect(await errorOf(call(mlflow))).toEqual(withCode('E_ALIAS_NOT_FOUND', 'has no aliases (they came with 2.3)'));
  });

  it('is still told from something that is not MLflow', async () => {
    const { mlflow } = await connect([answerText(404, '<html>Not Found</html>')]);
    expect(await errorOf(mlflow.registry.setAlias('wine', 'champion', '1'))).toEqual(withCode('E_NOT_MLFLOW'));
  });
});

describe('files', () => {
  const endless: Behaviour = (response) => {
    response.writeHead(200, { 'content-type': 'text/plain' });
    const write = (): void => {
      while (!response.destroyed && response.write('x'.repeat(65_536)));
    };
    response.on('drain', write);
    write();
  };

  it.each<[string, Behaviour]>([
    ['announced', (response) => void response.writeHead(200, { 'content-length': '104857600' }).write('x')],
    ['endless', endless],
  ])('are not read past their bound when %s', async (_name, behaviour) => {
    const { mlflow } = await connect([behaviour]);
    expect(await errorOf(mlflow.artifacts.readOfRun('r1', 'deploy.yaml', 1_000))).toEqual(withCode('E_ARTIFACT_TOO_LARGE', 'deploy.yaml'));
  });

  const fetched = '/get-artifact?run_uuid=r1&path=a%2Fdeploy.yaml';
  const listed = '/api/2.0/mlflow/artifacts/list?run_id=r1&path=a';
  const listing = answerJson(200, { files: [{ path: 'a/deploy.yaml', is_dir: false, file_size: '3' }] });
  const broken = answerText(500, '<html></html>');

  it('are absent where the server answers 500 and does not list them', async () => {
    const { mlflow, server } = await connect([broken, answerJson(200, { files: [] })]);
    expect(await mlflow.artifacts.readOfRun('r1', 'a/deploy.yaml', 1_000)).toBeUndefined();
    expect(server.received.map(({ url }) => url)).toEqual([fetched, listed]);
  });

  it('are read again where the server answers 500 and lists them', async () => {
    const { mlflow, server } = await connect([broken, listing, answerText(200, 'a: b')]);
    expect(await mlflow.artifacts.readOfRun('r1', 'a/deploy.yaml', 1_000)).toBe('a: b');
    expect(server.received.map(({ url }) => url)).toEqual([fetched, listed, fetched]);
  });

  it('are a server error where that does not end', async () => {
    const { mlflow } = await connect([broken, listing, broken, listing, broken, listing, broken, listing]);
    expect(await errorOf(mlflow.artifacts.readOfRun('r1', 'a/deploy.yaml', 1_000))).toEqual(withCode('E_MLFLOW_UNREACHABLE', 'get-artifact with 500'));
  });
});

it('keeps the path prefix of the tracking URI', async () => {
  const server = await startMisbehavingServer(answerJson(200, run));
  const mlflow = connectMlflow(trackingInputs(`${server.uri}/team/mlflow/`), {}, new AbortController().signal, silentLog, retryPolicy);
  open.push(server, mlflow);
  await mlflow.runs.get('r/1');
  expect(server.received[0]?.url).toBe('/team/mlflow/api/2.0/mlflow/runs/get?run_id=r%2F1');
  expect(mlflow.runUrl({ id: 'r1', experimentId: '1' })).toBe(`${server.uri}/team/mlflow/#/experiments/1/runs/r1`);
});

it('goes through a proxy for http, and names it when it fails', async () => {
  const { mlflow, server } = await connect([answerJson(200, run)], { inputs: { 'tracking-uri': 'http://ml.invalid:5000' } });
  const proxied = connectMlflow(trackingInputs('http://ml.invalid:5000'), { HTTP_PROXY: server.uri }, new AbortController().signal, silentLog, retryPolicy);
  open.push(proxied);
  expect((await proxied.runs.get('r1')).name).toBe('first');
  expect(server.received[0]).toMatchObject({ url: 'http://ml.invalid:5000/api/2.0/mlflow/runs/get?run_id=r1', headers: { host: 'ml.invalid:5000' } });
  expect(await errorOf(mlflow.runs.get('r1'))).toEqual(withCode('E_MLFLOW_UNREACHABLE', 'ml.invalid'));
  const dead = connectMlflow(trackingInputs('http://ml.invalid:5000'), { HTTP_PROXY: 'http://127.0.0.1:9' }, new AbortController().signal, silentLog, { ...retryPolicy, maxRetries: 0 });
  open.push(dead);
  expect(await errorOf(dead.runs.get('r1'))).toEqual(withCode('E_MLFLOW_UNREACHABLE', 'nothing listens there'));
});
