import { describe, expect, it } from '@jest/globals';
import { demote } from '../../../src/steps/demote.js';
import { promote } from '../../../src/steps/promote.js';
import { rollback } from '../../../src/steps/rollback.js';
import { callMlflow, uniqueName } from '../../setup/seeded-model.js';
import { everyServer, withMlflow } from '../mlflow/servers.js';
import { endStep } from '../mlflow/step-run.js';

/** Every character of ASCII but NUL, which the database keeps for itself, and on MLflow 3 / and :, which it keeps for itself. */
const ascii = (version: string): string =>
  Array.from({ length: 127 }, (_, index) => String.fromCharCode(1 + index)).filter((each) => !version.startsWith('3.') || !/[/:]/.test(each)).join('');

const names: readonly (readonly [string, (version: string) => string])[] = [
  ['every character', (version) => `${uniqueName('odd')}${ascii(version)} ü 漢 🍷 \u202e.`],
  ['what looks like commands and markup', () => `${uniqueName('odd')} ::error::x ##[set-env]  <img src=x> $(id) {{x}}`.replaceAll(':', ';')],
  ['as many characters as a database holds beside a lock', () => uniqueName('odd').padEnd(250, 'ä')],
];

describe.each(everyServer)('a model on $version', ({ version: server, uri, hasAliases }) => {
  it.each(names)('named with %s is promoted, rolled back and demoted, and its lock is let go', async (_, makeName) => {
    const model = makeName(server);
    await callMlflow(uri(), 'POST', 'registered-models/create', { name: model });
    for (const version of [1, 2]) await callMlflow(uri(), 'POST', 'model-versions/create', { name: model, source: `s3://odd/${version}` });
    const to = hasAliases ? '@champion, Production' : 'Production';
    const common = { 'tracking-uri': uri(), model };
    const promoteTo = (version: string) => endStep(promote, { ...common, version, to, 'no-gates': 'true' });
    expect((await promoteTo('1')).outputs).toMatchObject({ outcome: 'done' });
    const second = await promoteTo('2');
    expect(second.outputs).toMatchObject({ outcome: 'done', 'previous-version': '1' });
    expect((await endStep(rollback, { ...common, 'promotion-id': second.outputs['promotion-id'] ?? '', deployment: 'leave' })).outputs).toMatchObject({ outcome: 'done' });
    for (const outcome of ['done', 'unchanged']) expect((await endStep(demote, { ...common, version: '1', from: to })).outputs).toMatchObject({ outcome });
    await withMlflow(uri(), async ({ registry }) => {
      const { name, aliases, latest } = await registry.model(model);
      expect([name, aliases.size, latest.map(({ version, stage }) => [version, stage])]).toEqual([model, 0, expect.arrayContaining([['1', 'Archived']])]);
    });
    const { registered_models: left = [] } = await callMlflow(uri(), 'GET', `registered-models/search?max_results=1000&filter=${encodeURIComponent("name LIKE '%--mlflow-steps-lock%'")}`);
    expect(Array.isArray(left) ? left.filter((each: unknown) => JSON.stringify(each).includes(model.slice(0, 12))) : left).toEqual([]);
  });
});
