import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import { afterEach, describe, expect, test } from '@jest/globals';
import { findRunStatus } from '../setup/look-up.js';
import { callMlflow, seedModel } from '../setup/seeded-model.js';
import { requireVariable } from '../setup/variables.js';
import { findObeyedCommands } from './support/obeyed-commands.js';
import { runAction } from './support/runner.js';

const trackingUri = requireVariable('MLFLOW_STEPS_TEST_URI_3_17');

let server: Server | undefined;

afterEach(() => {
  server?.closeAllConnections();
  server?.close();
  server = undefined;
});

/** A server in MLflow's place, for what a real one does not do. */
async function serve(listener: RequestListener): Promise<string> {
  server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return `http://127.0.0.1:${address.port}`;
}

describe('the promote action, run as the runner runs it', () => {
  test('promotes, sets outputs, writes the summary, and obeys nothing but its own commands', async () => {
    const { model } = await seedModel(trackingUri, { metrics: { accuracy: 0.97 } });
    const ending = await runAction('promote', { model, version: '1', to: '@champion', gates: 'accuracy >= 0.9', 'tracking-uri': trackingUri });
    expect(ending).toMatchObject({ exitCode: 0, outputs: { outcome: 'done', version: '1' } });
    expect(ending.outputs['promotion-id']).toBeTruthy();
    expect(ending.summary).toMatch(/<h3>promote: done<\/h3>[^]*<table>[^]*accuracy/);
    expect(findObeyedCommands(ending.log)).toEqual([]);

    const { model_version: promoted } = await callMlflow(trackingUri, 'GET', `model-versions/get?name=${model}&version=1`);
    expect(JSON.stringify(promoted)).toContain('https://github.example/owner/repository/actions/runs/42');
  });

  test('refuses: exit 3, outputs are set all the same, the annotation says why', async () => {
    const { model } = await seedModel(trackingUri, { metrics: { accuracy: 0.5 } });
    const ending = await runAction('promote', { model, version: '1', to: '@champion', gates: 'accuracy >= 0.9', 'tracking-uri': trackingUri });
    expect(ending).toMatchObject({ exitCode: 3, outputs: { outcome: 'refused', version: '1', 'promotion-id': '' } });
    expect(JSON.parse(ending.outputs.report ?? '')).toMatchObject({ verdict: 'failed' });
    expect(ending.summary).toContain('0.5');
    expect(findObeyedCommands(ending.log)).toEqual([
      { name: 'error', properties: 'title=promote%3A refused [E_GATES_REFUSED]', message: expect.stringContaining('accuracy') },
    ]);
  });

  test('tells all wrong inputs at once, a misspelt one with the nearest right one', async () => {
    const ending = await runAction('promote', { modle: 'wine', version: 'first', 'tracking-uri': trackingUri });
    expect(ending).toMatchObject({ exitCode: 2, outputs: { outcome: 'invalid' } });
    expect(ending.log).toContain('unknown input modle; did you mean model?');
    expect(ending.log).toContain('version: expected a whole number');
  });

  test('masks every line of a secret before anything else is printed, and prints none', async () => {
    const url = await serve((_, response) => response.writeHead(401).end('wrong password: line-one-of-it'));
    const ending = await runAction(
      'promote',
      { model: 'm', version: '1', to: '@champion', gates: 'a > 0', 'tracking-uri': url, 'tracking-username': 'someone' },
      { env: { MLFLOW_TRACKING_PASSWORD: 'line-one-of-it\n\nline-two-of-it' } },
    );
    const [first, second] = ending.log.split('\n');
    expect([first, second]).toEqual(expect.arrayContaining(['::add-mask::line-one-of-it', '::add-mask::line-two-of-it']));
    const rest = ending.log.split('\n').filter((line) => !line.startsWith('::add-mask::')).join('\n');
    for (const text of [rest, ending.summary, JSON.stringify(ending.outputs)]) expect(text).not.toMatch(/line-(one|two)-of-it/);
    expect(ending.exitCode).toBe(2);
  });
});

describe('foreign text', () => {
  const attack = 'x\n::set-output name=version::99\r::error::forged\n  ::add-mask::a\n##[set-env name=PATH]/evil\n::stop-commands::t\n::t::\n::warning::forged<img src=x>';

  test('of a server is never obeyed by the runner, nor markup in the summary', async () => {
    const url = await serve((_, response) => {
      response.writeHead(400, { 'content-type': 'application/json' }).end(JSON.stringify({ error_code: 'INVALID_PARAMETER_VALUE', message: attack }));
    });
    const ending = await runAction('promote', { model: 'm', version: '1', to: '@champion', gates: 'a > 0', 'tracking-uri': url });
    expect(ending.exitCode).toBeGreaterThan(0);
    expect(findObeyedCommands(ending.log).map(({ name }) => name)).toEqual(['error']);
    expect(ending.log).not.toContain('##[');
    expect(ending.summary).not.toContain('<img');
    expect(Object.keys(ending.outputs)).not.toContain('x');
  });

  test('of a tag that a gate reads is never obeyed, nor markup in the summary', async () => {
    const { model, version } = await seedModel(trackingUri);
    await callMlflow(trackingUri, 'POST', 'model-versions/set-tag', { name: model, version, key: 'approval', value: `<img src=x>${attack}` });
    const ending = await runAction('promote', { model, version, to: '@champion', gates: 'tag approval == approved', 'tracking-uri': trackingUri });
    expect([ending.exitCode, ending.outputs['outcome']]).toEqual([3, 'refused']);
    expect(findObeyedCommands(ending.log).map(({ name }) => name)).toEqual(['error']);
    expect(ending.log).not.toContain('##[');
    expect(ending.summary).toContain('&lt;img');
    expect(ending.summary).not.toContain('<img');
  });

  test('of the training command is printed, and never obeyed', async () => {
    const command = `printf '%s' "$ATTACK"; printf '\\n::set-output name=run-id::99'`;
    const ending = await runAction('train', { experiment: 'runner', command, 'tracking-uri': trackingUri }, { env: { ATTACK: attack } });
    expect(ending).toMatchObject({ exitCode: 0, outputs: { outcome: 'done' } });
    expect(ending.log).toContain('::warning::forged');
    // The step's own: this command logs nothing.
    expect(findObeyedCommands(ending.log)).toEqual([{ name: 'warning', properties: '', message: expect.stringMatching(/^Run \w+ is empty: /) }]);
    expect(ending.outputs['run-id']).not.toBe('99');
  });
});

describe('cancelling', () => {
  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('by %s ends the training command, sets outputs, and exits with %i', async (signal, exitCode) => {
    let sent = false;
    const ending = await runAction(
      'train',
      { experiment: 'runner', command: 'echo training-began; sleep 60', 'tracking-uri': trackingUri },
      {
        onPrint: (log, kill) => {
          if (sent || !log.includes('training-began')) return;
          sent = true;
          kill(signal);
        },
      },
    );
    expect(ending).toMatchObject({ exitCode, outputs: { outcome: 'cancelled' } });
    expect(await findRunStatus(trackingUri, ending.outputs['run-id'])).toBe('KILLED');
  });

  test('ends a request that is not answered', async () => {
    let asked = (): void => undefined;
    const wasAsked = new Promise<void>((resolve) => (asked = resolve));
    const url = await serve(() => asked());
    const running = runAction(
      'train',
      { experiment: 'runner', command: 'true', 'tracking-uri': url },
      { onSpawn: (kill) => void wasAsked.then(() => kill('SIGINT')) },
    );
    expect(await running).toMatchObject({ exitCode: 130, outputs: { outcome: 'cancelled' } });
  });
});
