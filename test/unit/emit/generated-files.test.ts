import { describe, expect, test } from '@jest/globals';
import { renderGeneratedFiles } from '../../../src/emit/generated-files.js';
import { errorClasses } from '../../../src/errors.js';
import { fixtureStep } from '../core/fixture-step.js';

describe('the generated files', () => {
  test('of a new step are its action, the entry that names it, and a page to begin with', () => {
    const files = renderGeneratedFiles([fixtureStep], () => undefined);
    expect([...files.keys()]).toEqual(['actions/fixture/action.yml', 'actions/fixture/index.cjs', 'actions/fixture/README.md']);
    expect(files.get('actions/fixture/index.cjs')).toBe("require('../../dist/index.js').action('fixture');\n");
    expect(files.get('actions/fixture/README.md')).toContain('Stand in for a step. Returns its inputs as outputs.\n<!-- /generated:description -->');
    expect(files.get('actions/fixture/README.md')).toContain(
      '| `model` (required) | The model. |  | `MLFLOW_STEPS_MODEL`, `FIXTURE_MODEL` |\n' +
        '| `timeout` | How long. (duration such as 90s, 20m, 1h30m) | `20m` | `MLFLOW_STEPS_TIMEOUT` |',
    );
  });

  test('keep what people wrote around the sections', () => {
    const page = '# Mine\n\n<!-- generated:outputs -->\n<!-- /generated:outputs -->\n\nMore.\n';
    const files = renderGeneratedFiles([fixtureStep], (path) => (path === 'actions/fixture/README.md' ? page : undefined));
    expect(files.get('actions/fixture/README.md')).toMatch(/^# Mine\n\n<!-- generated:outputs -->\n\| Output \|[^]*<!-- \/generated:outputs -->\n\nMore\.\n$/);
  });

  test('list every step and every error code', () => {
    const pages = new Map([
      ['README.md', '<!-- generated:steps -->\n<!-- /generated:steps -->\n'],
      ['docs/troubleshooting.md', '<!-- generated:errors -->\n<!-- /generated:errors -->\n'],
    ]);
    const files = renderGeneratedFiles([fixtureStep], (path) => pages.get(path));
    expect(files.get('README.md')).toContain('| [`fixture`](actions/fixture/README.md) | Stand in for a step |');
    for (const [code, { remedy }] of Object.entries(errorClasses)) {
      expect(files.get('docs/troubleshooting.md')).toContain(`| \`${code}\` |`);
      // An instruction, that ends as one.
      expect(remedy).toMatch(/^[A-Z].{10,}\.$/);
    }
  });

  test('of the pipeline step make the action at the root', () => {
    const files = renderGeneratedFiles([{ ...fixtureStep, name: 'pipeline' }], () => undefined);
    expect([...files.keys()]).toEqual(['action.yml', 'actions/pipeline/index.cjs']);
    expect(files.get('action.yml')).toContain('main: actions/pipeline/index.cjs');
  });
});
