import { describe, expect, it } from '@jest/globals';
import { promote } from '../../../src/steps/promote.js';
import { callMlflow } from '../../setup/seeded-model.js';
import { everyServer, withMlflow } from '../mlflow/servers.js';
import { endStep } from '../mlflow/step-run.js';
import { seedVersions } from './seeded-versions.js';

const older = everyServer.filter(({ version }) => version === '2.9.2' || version === '1.30.1');
const seed = (uri: string): Promise<string> => seedVersions(uri, [0.91, 0.95].map((value) => ({ metrics: [{ key: 'accuracy', value }] })));
const given = (uri: string, model: string, version: string, to: string): Record<string, string> => ({ 'tracking-uri': uri, model, version, to, gates: 'accuracy >= 0.9\naccuracy >= baseline' });

describe.each(older)('promote on $version', ({ uri, hasAliases }) => {
  it('moves a stage, archives who held it, and changes nothing when it runs again', async () => {
    const model = await seed(uri());
    const endings = [];
    for (const version of ['1', '2', '2']) endings.push(await endStep(promote, given(uri(), model, version, 'Production')));
    expect(endings.map(({ exitCode, outputs }) => [exitCode, outputs.outcome])).toEqual([[0, 'done'], [0, 'done'], [0, 'unchanged']]);
    const stages = await withMlflow(uri(), async ({ registry }) => Promise.all(['1', '2'].map(async (version) => (await registry.version(model, version)).stage)));
    expect(stages).toEqual(['Archived', 'Production']);
  });

  it(hasAliases ? 'moves an alias' : 'says that there are no aliases, and names stages, and moves nothing', async () => {
    const model = await seed(uri());
    const { exitCode, outputs, ending } = await endStep(promote, given(uri(), model, '2', '@champion'));
    if (hasAliases) {
      expect([exitCode, outputs.outcome]).toEqual([0, 'done']);
      // This server leaves the alias on a version that is no more.
      await callMlflow(uri(), 'DELETE', 'model-versions/delete', { name: model, version: '2' });
      const again = await endStep(promote, given(uri(), model, '1', '@champion'));
      expect([again.exitCode, again.outputs.report]).toEqual([0, expect.stringContaining('no baseline: version 2, which holds @champion, is deleted')]);
      return;
    }
    expect([exitCode, ending.error?.code]).toEqual([2, 'E_ALIAS_NOT_FOUND']);
    expect(outputs.reason).toMatch(/has no aliases .* Use a stage/);
  });
});
