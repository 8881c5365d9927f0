import { expect, describe, it } from '@jest/globals';
import { startFaultProxy } from '../../proxies/fault-proxy.js';
import { callMlflow, putArtifact, seedModel, uniqueName } from '../../setup/seeded-model.js';
import { logModelOfRun, seedRun } from './seeded-run.js';
import { everyServer, servers, withMlflow } from './servers.js';

const numbers = (count: number): readonly string[] => Array.from({ length: count }, (_, index) => String(index + 1));

describe.each(everyServer)('what $version gives in pages', ({ uri, version }) => {
  it('is read to the end: versions of a run', async () => {
    const { model, runId } = await seedModel(uri());
    const other = uniqueName('other');
    await callMlflow(uri(), 'POST', 'registered-models/create', { name: other });
    const { source } = await withMlflow(uri(), ({ registry }) => registry.version(model, '1'));
    for (const name of [...Array.from({ length: 10 }, () => model), other]) await callMlflow(uri(), 'POST', 'model-versions/create', { name, source, run_id: runId });
    const proxy = await startFaultProxy(uri(), { pageSize: 4 });
    const found = await withMlflow(proxy.uri, ({ registry }) => registry.versionsOfRun(model, runId));
    expect(found.map((each) => each.version)).toEqual(numbers(11));
    // 1.30 knows no pages here, and gives everything at once
    expect(proxy.count('model-versions/search').passedOn).toBe(version === '1.30.1' ? 1 : 3);
    await proxy.close();
  });

  it('or at once is read whole: 250 tags, params and metrics of a run, and 150 tags of a version', async () => {
    const { model, runId } = await seedModel(uri());
    for (const part of [0, 1, 2]) {
      const items = numbers(part === 2 ? 50 : 100).map((each) => ({ key: `k${part}-${each}`, value: each }));
      await callMlflow(uri(), 'POST', 'runs/log-batch', { run_id: runId, tags: items, params: items });
      const metrics = items.map(({ key, value }) => ({ key, value: Number(value), timestamp: 1, step: 0 }));
      await callMlflow(uri(), 'POST', 'runs/log-batch', { run_id: runId, metrics });
    }
    for (const each of numbers(150)) await callMlflow(uri(), 'POST', 'model-versions/set-tag', { name: model, version: '1', key: `k${each}`, value: each });
    await withMlflow(uri(), async ({ runs, registry }) => {
      const run = await runs.get(runId);
      expect([run.params.size, run.metrics.size, [...run.tags.keys()].filter((key) => key.startsWith('k')).length]).toEqual([250, 250, 250]);
      expect((await registry.version(model, '1')).tags.size).toBe(150);
    });
  });

  it('or at once is read whole: 120 files of a folder', async () => {
    const { runId, artifactUri } = await seedRun(uri());
    await Promise.all(numbers(120).map((each) => putArtifact(uri(), artifactUri, `many/${each}`, each)));
    expect(await withMlflow(uri(), ({ artifacts }) => artifacts.listOfRun(runId, 'many'))).toHaveLength(120);
  });
});

it('logged models of a run beyond one page of 3.17.2 are read to the end', async () => {
  const uri = servers[0].uri();
  const run = await seedRun(uri);
  for (const each of numbers(110)) await logModelOfRun(uri, run, `m${each}`);
  const proxy = await startFaultProxy(uri);
  const found = await withMlflow(proxy.uri, ({ runs }) => runs.loggedModels({ id: run.runId, experimentId: run.experimentId }));
  expect(found.map((each) => each.name)).toEqual(numbers(110).map((each) => `m${each}`));
  expect(proxy.count('logged-models/search').passedOn).toBeGreaterThan(1);
  await proxy.close();
});
