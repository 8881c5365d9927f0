import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import type { DeployContext, Deploying } from '../../../src/deployment/deploying.js';
import { putBack } from '../../../src/deployment/put-back.js';
import { StepError } from '../../../src/errors.js';
import { acquireLock } from '../../../src/promotion/lock.js';
import { defaultLeaseMs } from '../../../src/promotion/lock-waiting.js';
import { findRecord } from '../../../src/promotion/record.js';
import { SimulatedMlflow } from '../../simulations/mlflow.js';
import { runPromote } from '../steps/run-promote.js';

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

test('waits for the lock of an earlier run that was killed while it undid the promotion', async () => {
  const mlflow = new SimulatedMlflow();
  for (const version of ['1', '2']) mlflow.addVersion('wine', version);
  for (const run of ['run-1', 'run-2']) mlflow.addRun(run, { accuracy: '0.95' });
  await runPromote(mlflow, { model: 'wine', version: 1, to: '@champion', gates: 'accuracy >= 0.9' });
  const { outputs } = await runPromote(mlflow, { model: 'wine', version: 2, to: '@champion', gates: 'accuracy >= 0.9' });
  const version = await mlflow.registry.version('wine', '2');
  const log = { progress: jest.fn(), warn: jest.fn(), foreign: jest.fn() };
  const record = findRecord(version);
  if (record === undefined) throw new Error('The promotion left no record.');
  await acquireLock(mlflow, { ...record, state: 'undoing' }, { log, signal: new AbortController().signal, leaseMs: defaultLeaseMs, waitMs: 0 });

  const context = { inputs: { 'promotion-id': outputs.get('promotion-id') }, log, signal: new AbortController().signal, stopped: new AbortController().signal, mlflow: async () => mlflow } as unknown as DeployContext;
  const refused = new StepError('E_APPLY_REFUSED', 'The webhook refuses it.');
  const recorded: unknown[] = [];
  const put = putBack(context, { version } as unknown as Deploying, { live: undefined, kept: undefined }, undefined, refused, 'rollback', async ({ state, reason }) => void recorded.push([state, reason, mlflow.aliasOf('wine', 'champion')]));
  await jest.advanceTimersByTimeAsync(defaultLeaseMs + 5_000);
  expect((await put).message).toBe('The webhook refuses it. wine version 1 holds @champion again instead of version 2.');
  expect(mlflow.aliasOf('wine', 'champion')).toBe('1');
  // What was killed after the undoing would not be recorded by the run after it.
  expect(recorded).toEqual([[undefined, 'The webhook refuses it.', '2']]);
});

test.each([
  ['for which it was deployed', { metadata: { annotations: { 'mlflow-steps/target': '@champion' } } }],
  ['of its promotion', { metadata: { annotations: {} } }],
])('without a promotion id, a target %s that still names what failed is told, with what undoes that', async (_, manifest) => {
  jest.useRealTimers();
  const mlflow = new SimulatedMlflow();
  for (const version of ['1', '2']) mlflow.addVersion('wine', version);
  const signal = new AbortController().signal;
  const context = { inputs: {}, signal, stopped: signal, mlflow: async () => mlflow } as unknown as DeployContext;
  const refused = new StepError('E_APPLY_REFUSED', 'The webhook refuses it.');
  const end = async (): Promise<string> =>
    (await putBack(context, { version: await mlflow.registry.version('wine', '2'), manifest } as unknown as Deploying, { live: undefined, kept: undefined }, undefined, refused, 'rollback', async () => undefined)).message;
  expect(await end()).toBe('The webhook refuses it.');
  const { outputs } = await runPromote(mlflow, { model: 'wine', version: 2, to: '@champion', 'no-gates': true });
  expect(await end()).toMatch(new RegExp(`^The webhook refuses it\\. BUT IN MLFLOW @champion of wine still names version 2, .* rollback --model wine --promotion-id ${outputs.get('promotion-id')};`));
  await mlflow.registry.setAlias('wine', 'champion', '1');
  expect(await end()).toBe('The webhook refuses it.');
});

test('leaves all open if no answer to the apply came through', async () => {
  const signal = new AbortController().signal;
  const context = { inputs: { 'promotion-id': 'p-1' }, signal, stopped: signal, mlflow: () => Promise.reject(new Error('not asked')) } as unknown as DeployContext;
  const recorded: unknown[] = [];
  const lost = new StepError('E_CLUSTER_UNREACHABLE', 'The cluster does not answer.');
  const ending = await putBack(context, {} as Deploying, { live: undefined, kept: undefined }, undefined, lost, 'rollback', async ({ state, isOpen }) => void recorded.push([state, isOpen]));
  expect(recorded).toEqual([[undefined, true]]);
  expect([ending.code, ending.message]).toEqual(['E_CLUSTER_UNREACHABLE', expect.stringContaining('Nothing was put back and nothing removed')]);
});
