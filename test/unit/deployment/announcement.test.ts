import { expect, test } from '@jest/globals';
import { announcing } from '../../../src/deployment/announcement.js';
import { StepError } from '../../../src/errors.js';
import type { AnnouncedDeployment, DeploymentEnding } from '../../../src/step.js';

type Arguments = Parameters<typeof announcing>;

/** Just what announcing reads of a deploy. */
const deploying = { version: { model: 'wine', version: '2' }, namespace: 'models', address: { name: 'wine' }, url: 'http://wine' } as Arguments[1];

function start(inputs: Readonly<Record<string, unknown>>, isListed = true, stopped = new AbortController().signal) {
  const told: (AnnouncedDeployment | DeploymentEnding)[] = [];
  const warnings: string[] = [];
  const announceDeployment = async (about: AnnouncedDeployment) => {
    told.push(about);
    return async (ending: DeploymentEnding) => void told.push(ending);
  };
  const context = { inputs: { 'github-deployment': true, 'github-token': 't', ...inputs }, stopped, log: { warn: (message: string) => warnings.push(message) }, ...(isListed ? { announceDeployment } : {}) };
  return { context: context as unknown as Arguments[0], told, warnings };
}

const serves = () => Promise.resolve({ outcome: 'done', reason: 'It serves.' } as const);

test('a deploy is told as it begins and as it ends', async () => {
  const { context, told } = start({});
  expect(await announcing(context, deploying, serves)).toMatchObject({ outcome: 'done' });
  expect(told).toEqual([
    { environment: 'models/wine', description: 'wine version 2', payload: { model: 'wine', version: '2', namespace: 'models', name: 'wine' }, token: 't' },
    { state: 'success', description: 'It serves.', url: 'http://wine' },
  ]);
});

test.each([['E_ROLLOUT_FAILED', 'failure'], ['E_TIMEOUT', 'failure'], ['E_DEPLOY_HELD', 'error']] as const)('%s ends it as %s, and is thrown on', async (code, state) => {
  const { context, told } = start({ 'github-environment': 'production' });
  await expect(announcing(context, deploying, () => Promise.reject(new StepError(code, 'No.')))).rejects.toMatchObject({ code });
  expect(told).toMatchObject([{ environment: 'production' }, { state, description: 'No.' }]);
});

test('a cancelled one ends with what it was cancelled for', async () => {
  const { context, told } = start({}, true, AbortSignal.abort(new StepError('E_CANCELLED', 'Told to stop.')));
  await expect(announcing(context, deploying, () => Promise.reject(new Error('aborted')))).rejects.toThrow('aborted');
  expect(told.at(-1)).toEqual({ state: 'error', description: 'Told to stop.' });
});

test('nothing is told unless it is asked for, and where nobody lists deployments that is said', async () => {
  const quiet = start({ 'github-deployment': false });
  await announcing(quiet.context, deploying, serves);
  expect([quiet.told, quiet.warnings]).toEqual([[], []]);
  const elsewhere = start({}, false);
  expect(await announcing(elsewhere.context, deploying, serves)).toMatchObject({ outcome: 'done' });
  expect(elsewhere.warnings).toEqual([expect.stringContaining('does not run there')]);
});
