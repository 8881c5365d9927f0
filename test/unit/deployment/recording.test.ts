import { describe, expect, it } from '@jest/globals';
import { close, findOpen, recordIntent, recordingUnder, recordPlace, withdrawIntent, writeRecord } from '../../../src/deployment/recording.js';
import { deploymentTag, findRecordAt, parseRecords, placeTag, readRecords, renderRecords, type DeploymentRecord } from '../../../src/deployment/record.js';
import { StepError } from '../../../src/errors.js';
import type { Mlflow } from '../../../src/mlflow/mlflow.js';
import { SimulatedMlflow } from '../../simulations/mlflow.js';

const place = (namespace: string, name = 'wine') => ({ server: 'https://c', namespace, name });
const record = (namespace: string, version: string, changed: Partial<DeploymentRecord> = {}): DeploymentRecord => ({ ...place(namespace), state: 'serving', time: '2026-01-02T03:04:05.000Z', version, ...changed });

function wine(...versions: readonly string[]): SimulatedMlflow {
  const mlflow = new SimulatedMlflow();
  for (const version of versions) mlflow.addVersion('wine', version);
  return mlflow;
}

const versionOf = (mlflow: SimulatedMlflow, version: string) => mlflow.registry.version('wine', version);
const statesOf = async (mlflow: SimulatedMlflow, version: string) => readRecords(await versionOf(mlflow, version)).map(({ namespace, state }) => `${namespace} ${state}`).sort();
const viewOf = (mlflow: SimulatedMlflow, version: string) => parseRecords(mlflow.tagOf('wine', version, deploymentTag)).map(({ namespace, state }) => `${namespace} ${state}`).sort();

describe('the records of places', () => {
  it('outlive writers at the same time that have read the same, and so does their view', async () => {
    const mlflow = wine('1');
    const read = await versionOf(mlflow, '1');
    const namespaces = Array.from({ length: 8 }, (_, index) => `ns-${index}`);
    await Promise.all(namespaces.map((each) => writeRecord(mlflow, read, record(each, '1'))));
    expect(await statesOf(mlflow, '1')).toEqual(namespaces.map((each) => `${each} serving`));
    expect(viewOf(mlflow, '1')).toEqual(namespaces.map((each) => `${each} serving`));
  });

  it('are closed on every version of the place, and on none of another', async () => {
    const mlflow = wine('1', '2', '3');
    for (const version of ['1', '2']) for (const each of ['a', 'b']) await writeRecord(mlflow, await versionOf(mlflow, version), record(each, version));
    await recordPlace(mlflow, place('a'), { model: 'wine', versions: [{ model: 'wine', version: '3' }] }, ({ version }, known) => (version === '3' ? record('a', '3') : close(known, 'now', 'replaced', 'version 3 serves there now')));
    expect([await statesOf(mlflow, '1'), await statesOf(mlflow, '2'), await statesOf(mlflow, '3')]).toEqual([['a replaced', 'b serving'], ['a replaced', 'b serving'], ['a serving']]);
  });

  it('are read from the single tag of earlier releases, and closed there', async () => {
    const mlflow = new SimulatedMlflow();
    mlflow.addVersion('wine', '1', { tags: new Map([[deploymentTag, renderRecords([record('a', '1')], record('b', '1'))]]) });
    expect(await statesOf(mlflow, '1')).toEqual(['a serving', 'b serving']);
    await recordPlace(mlflow, place('a'), { model: 'wine', versions: [] }, (_version, known) => close(known, 'now', 'removed', 'it was undeployed'));
    expect(await statesOf(mlflow, '1')).toEqual(['a removed', 'b serving']);
    expect(viewOf(mlflow, '1')).toEqual(['a removed', 'b serving']);
    // What still stands in the old tag, be it by a late writer of an earlier release, is not what counts.
    await mlflow.registry.setVersionTag('wine', '1', deploymentTag, renderRecords([record('a', '1')], record('b', '1')));
    expect(await statesOf(mlflow, '1')).toEqual(['a removed', 'b serving']);
  });

  it('never lose one that only the single tag has, however many there are', async () => {
    const mlflow = new SimulatedMlflow();
    mlflow.addVersion('wine', '1', { tags: new Map([[deploymentTag, renderRecords([], record('old', '1'))]]) });
    for (let each = 0; each < 40; each += 1) await writeRecord(mlflow, await versionOf(mlflow, '1'), record(`ns-${each}`, '1', { time: `2027-01-02T03:04:${10 + each}.000Z`, reason: 'x'.repeat(300) }));
    expect(await statesOf(mlflow, '1')).toHaveLength(41);
    expect(mlflow.tagOf('wine', '1', deploymentTag)?.length).toBeLessThanOrEqual(5000);
    expect(viewOf(mlflow, '1')).toContain('old serving');
  });

  it('are not those of a version that the tags were copied from', async () => {
    const mlflow = wine('1');
    await writeRecord(mlflow, await versionOf(mlflow, '1'), record('a', '1'));
    const { tags } = await versionOf(mlflow, '1');
    mlflow.addVersion('wine', '2', { tags });
    expect(readRecords(await versionOf(mlflow, '2'))).toEqual([]);
  });

  it('are closed too where another address of the cluster was recorded, by what the place is there, and no other place of that address', async () => {
    const mlflow = wine('1', '2', '3');
    const other = (version: string, changed: Partial<DeploymentRecord> = {}) => record('a', version, { server: 'https://other', uid: 'u-1', url: 'http://kept', ...changed });
    await writeRecord(mlflow, await versionOf(mlflow, '1'), other('1'));
    await writeRecord(mlflow, await versionOf(mlflow, '1'), other('1', { namespace: 'b', uid: 'u-2' }));
    // Of another cluster, where the same names are.
    await writeRecord(mlflow, await versionOf(mlflow, '2'), other('2', { uid: 'u-3' }));
    await recordPlace(mlflow, { ...place('a'), uid: 'u-1' }, { model: 'wine', versions: [{ model: 'wine', version: '3' }] }, ({ version }, known) => (version === '3' ? record('a', '3', { uid: 'u-1' }) : close(known, 'now', 'replaced', 'version 3 serves there now')));
    expect([await statesOf(mlflow, '1'), await statesOf(mlflow, '2'), await statesOf(mlflow, '3')]).toEqual([['a replaced', 'b serving'], ['a serving'], ['a serving']]);
    expect(findRecordAt(await versionOf(mlflow, '1'), other('1'))).toMatchObject({ state: 'replaced', url: 'http://kept', uid: 'u-1' });
    expect(viewOf(mlflow, '1')).toEqual(['a replaced', 'b serving']);
    // A version that serves by the one address serves by the other too, until it does not.
    await writeRecord(mlflow, await versionOf(mlflow, '3'), other('3'));
    await recordPlace(mlflow, { ...place('a'), uid: 'u-1' }, { model: 'wine', versions: [{ model: 'wine', version: '3' }] }, (_version, known) => close(known, 'now', 'removed', 'it was undeployed'));
    expect(await statesOf(mlflow, '3')).toEqual(['a removed', 'a removed']);
  });

  it('of two clusters that have the same address from within are two, and what an earlier release recorded of either is closed', async () => {
    const mlflow = wine('1', '2');
    const within = (ca: string, uid: string) => ({ ...place('a'), server: `https://c#ca-${ca}`, uid });
    const [first, second] = [within('1', 'u-1'), within('2', 'u-2')];
    const deployIn = (where: typeof first, version: string) =>
      recordPlace(mlflow, where, { model: 'wine', versions: [{ model: 'wine', version }] }, (each, known) => (each.version === version ? record('a', version, where) : close(known, 'now', 'replaced', `version ${version} serves there now`)));
    await deployIn(first, '1');
    await deployIn(second, '2');
    expect([await statesOf(mlflow, '1'), await statesOf(mlflow, '2')]).toEqual([['a serving'], ['a serving']]);
    await deployIn(second, '1');
    expect([await statesOf(mlflow, '1'), await statesOf(mlflow, '2')]).toEqual([['a serving', 'a serving'], ['a replaced']]);
    await recordPlace(mlflow, second, { model: 'wine', versions: [] }, (_version, known) => close(known, 'now', 'removed', 'it was undeployed'));
    expect([findRecordAt(await versionOf(mlflow, '1'), first)?.state, findRecordAt(await versionOf(mlflow, '1'), second)?.state]).toEqual(['serving', 'removed']);
    // One that names the address alone, and is of another object, is of another cluster.
    for (const [version, uid] of [['1', undefined], ['2', 'u-3']] as const) await writeRecord(mlflow, await versionOf(mlflow, version), record('a', version, uid === undefined ? {} : { uid }));
    await recordPlace(mlflow, first, { model: 'wine', versions: [] }, (_version, known) => close(known, 'now', 'removed', 'it was undeployed'));
    expect([await statesOf(mlflow, '1'), await statesOf(mlflow, '2')]).toEqual([['a removed', 'a removed', 'a removed'], ['a replaced', 'a serving']]);
  });

  it('say beforehand where a version will be, which the view does not, and take that back', async () => {
    const mlflow = wine('1');
    const intent = await recordIntent(mlflow, await versionOf(mlflow, '1'), record('a', '1', { state: 'deploying' }));
    if (intent === undefined) throw new Error('Nothing was said.');
    expect(findOpen(await versionOf(mlflow, '1'))).toMatchObject([{ namespace: 'a', state: 'deploying' }]);
    expect(mlflow.tagOf('wine', '1', deploymentTag)).toBeUndefined();
    await withdrawIntent(mlflow, await versionOf(mlflow, '1'), intent);
    expect((await versionOf(mlflow, '1')).tags.size).toBe(0);
    await writeRecord(mlflow, await versionOf(mlflow, '1'), record('a', '1'));
    expect(await recordIntent(mlflow, await versionOf(mlflow, '1'), record('a', '1', { state: 'deploying' }))).toBeUndefined();
    expect(findRecordAt(await versionOf(mlflow, '1'), place('a'))?.state).toBe('serving');
  });

  it('say so also where an earlier deploy had ended, how is what stands once that is taken back', async () => {
    const mlflow = wine('1');
    await writeRecord(mlflow, await versionOf(mlflow, '1'), record('a', '1', { state: 'rolled-back', reason: 'no image' }));
    const intent = await recordIntent(mlflow, await versionOf(mlflow, '1'), record('a', '1', { state: 'deploying' }));
    expect(findOpen(await versionOf(mlflow, '1'))).toMatchObject([{ namespace: 'a', state: 'deploying' }]);
    if (intent === undefined) throw new Error('Nothing was said.');
    await withdrawIntent(mlflow, await versionOf(mlflow, '1'), intent);
    expect(findRecordAt(await versionOf(mlflow, '1'), place('a'))).toMatchObject({ state: 'rolled-back', reason: 'no image' });
  });

  it('write nothing where all is so already', async () => {
    const mlflow = wine('1');
    await writeRecord(mlflow, await versionOf(mlflow, '1'), record('a', '1', { reason: 'x'.repeat(1000) }));
    mlflow.keepAlive();
    await writeRecord(mlflow, await versionOf(mlflow, '1'), record('a', '1', { reason: 'x'.repeat(1000), time: '2027-01-01T00:00:00.000Z' }));
    expect(mlflow.requests).toEqual(['version']);
  });

  it('have keys that no two places share and that MLflow can hold', () => {
    const long = place('n'.repeat(63), 'x'.repeat(230));
    const keys = [place('a'), place('b'), place('a', 'b'), { ...place('a'), server: 'https://d' }, long, { ...long, name: 'y'.repeat(230) }].map(placeTag);
    expect(new Set(keys).size).toBe(keys.length);
    for (const key of keys) expect(key).toMatch(/^mlflow-steps\.deployment\.[\w.-]{1,220}$/);
  });
});

describe('what is recorded at the end of a step', () => {
  const lease = { lost: new AbortController().signal, believe: async () => undefined, assertBelieved: () => undefined };
  const inTime = { name: 'in the time of the step', forCleanup: () => afterIt, guarded: () => inTime } as unknown as Mlflow;
  const afterIt = { name: 'in some seconds of its own', guarded: () => afterIt } as unknown as Mlflow;
  const nameOf = (mlflow: Mlflow): string => (mlflow as unknown as { name: string }).name;
  const overtime = new StepError('E_TIMEOUT', 'the time is over');

  async function recordUntil(signal: AbortSignal | undefined, act: (attempt: number) => void): Promise<readonly string[]> {
    const told: string[] = [];
    await recordingUnder(lease, inTime, signal, async (mlflow) => {
      told.push(nameOf(mlflow));
      act(told.length);
    }, ({ code }) => void told.push(code));
    return told;
  }

  it('has some seconds of its own if the time of the step is over, or ends within it', async () => {
    expect(await recordUntil(AbortSignal.abort(overtime), () => undefined)).toEqual(['in some seconds of its own']);
    const ending = new AbortController();
    const endWithin = (attempt: number): void => {
      if (attempt > 1) return;
      ending.abort(overtime);
      throw overtime;
    };
    expect(await recordUntil(ending.signal, endWithin)).toEqual(['in the time of the step', 'in some seconds of its own']);
  });

  it('is tried once as long as the step has time, or where it ends with the step', async () => {
    const refuse = (): never => {
      throw new StepError('E_MLFLOW_REFUSED', 'no');
    };
    const once = ['in the time of the step', 'E_MLFLOW_REFUSED'];
    expect(await recordUntil(new AbortController().signal, refuse)).toEqual(once);
    expect(await recordUntil(undefined, refuse)).toEqual(once);
  });
});
