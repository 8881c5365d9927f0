import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { maxCharacters, parseDeployYaml } from '../../../src/manifest/deploy-yaml.js';
import { failureOf, sampleYaml } from './sample.js';

const head = 'apiVersion: machinelearning.seldon.io/v1\nkind: SeldonDeployment\n';
const failure = (text: string) => failureOf(() => parseDeployYaml(text, 'here'));
const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${[...'bcdefghij'].map((each, index) => `${each}: &${each} [${Array(9).fill(`*${'abcdefghij'[index] ?? ''}`).join()}]`).join('\n')}`;

describe('what is refused', () => {
  test.each([
    ['nothing', '', 'E_DEPLOY_YAML_EMPTY', /is empty/],
    ['only a comment', '# later\n---\n...\n', 'E_DEPLOY_YAML_EMPTY', /is empty/],
    ['null', 'null', 'E_DEPLOY_YAML_EMPTY', /is empty/],
    ['an open list', 'a: [1', 'E_DEPLOY_YAML_SYNTAX', /not valid YAML at line 1, column 6/],
    ['a tab', 'a:\n\tb: 1', 'E_DEPLOY_YAML_SYNTAX', /at line 2, column 1: Tabs/],
    ['a key twice', `${head}kind: Pod`, 'E_DEPLOY_YAML_SYNTAX', /at line 3, column 1: the key kind stands twice/],
    ['an unknown alias', 'a: *b', 'E_DEPLOY_YAML_SYNTAX', /Unresolved alias/],
    ['a text', 'hello', 'E_DEPLOY_YAML_SYNTAX', /a single value/],
    ['a list', '- a', 'E_DEPLOY_YAML_SYNTAX', /a list/],
    ['a binary file', 'PK\u0003\u0004\0', 'E_DEPLOY_YAML_SYNTAX', /binary/],
    ['two documents', `${head}---\n${head}`, 'E_DEPLOY_YAML_DOCUMENTS', /holds 2 documents/],
    ['another kind', 'apiVersion: v1\nkind: Pod', 'E_DEPLOY_YAML_KIND', /describes a Pod/],
    ['a kind with a vowel', 'apiVersion: v1\nkind: InferenceService', 'E_DEPLOY_YAML_KIND', /describes an InferenceService/],
    ['a list as kind', 'kind: [1]', 'E_DEPLOY_YAML_KIND', /describes a \[1\]/],
    ['no kind', 'spec: {}', 'E_DEPLOY_YAML_KIND', /names no kind/],
    ['another group', 'apiVersion: apps/v1\nkind: SeldonDeployment', 'E_DEPLOY_YAML_KIND', /with the apiVersion apps\/v1/],
    ['too many characters', `# ${'x'.repeat(maxCharacters)}`, 'E_DEPLOY_YAML_TOO_LARGE', /characters/],
    ['a billion laughs', bomb, 'E_DEPLOY_YAML_BOMB', /aliases/],
    ['an alias inside its anchor', 'a: &a {b: *a}', 'E_DEPLOY_YAML_BOMB', /without end/],
    ['a merge inside its anchor', 'a: &a {<<: *a}', 'E_DEPLOY_YAML_BOMB', /without end/],
    ['deep brackets', '['.repeat(100_000), 'E_DEPLOY_YAML_BOMB', /nests deeper/],
    ['deep braces', '{a: '.repeat(50_000), 'E_DEPLOY_YAML_BOMB', /nests deeper/],
    ['deep lists', '- '.repeat(100_000), 'E_DEPLOY_YAML_BOMB', /nests deeper/],
    ['deep keys', Array.from({ length: 700 }, (_, index) => `${' '.repeat(index)}a:`).join('\n'), 'E_DEPLOY_YAML_BOMB', /nests deeper/],
  ])('%s', (_, text, code, message) => {
    const started = Date.now();
    expect(failure(text)).toEqual({ code, message: expect.stringMatching(message) });
    expect(Date.now() - started).toBeLessThan(60_000);
  });

  test('many errors, without the parser looking up the place of each, which takes the square of their number in time', () => {
    const text = `a: [${','.repeat(1_000)}]`;
    expect(failure(text)).toEqual({ code: 'E_DEPLOY_YAML_SYNTAX', message: expect.stringContaining('at line 1, column 6: Unexpected ,') });
    let thrown: unknown;
    try {
      parseDeployYaml(text, 'here');
    } catch (error) {
      thrown = error;
    }
    const cause = thrown instanceof Error ? thrown.cause : undefined;
    expect(cause).toHaveProperty('code', 'UNEXPECTED_TOKEN');
    expect(cause).not.toHaveProperty('linePos');
  });

  test.each([['keys in brackets', 'a: '], ['such keys over lines', 'a:\n'], ['question marks', '? ']])('%s that nest', (_, text) => {
    expect(failure(`a: [${text.repeat(50_000)}]`).code).toBe('E_DEPLOY_YAML_BOMB');
  });

  test('any text gives a document or one of the codes', () => {
    const pieces = fc.constantFrom('kind: ', 'SeldonDeployment', '\n', '  ', '- ', '{', '}', '[', ']', '&a ', '*a', '<<: ', '|', '>', '"', "'", '#', ': ', '!!int ', '---\n', '%', '\t');
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }).map((each) => each.join('')), (text) => {
        try {
          parseDeployYaml(text, 'here');
        } catch (thrown) {
          expect(thrown).toMatchObject({ code: expect.stringMatching(/^E_DEPLOY_YAML_/) });
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('what is read', () => {
  test('JSON in one line, however long', () => {
    const env = Array.from({ length: 300 }, (_, index) => ({ name: `VARIABLE_${index}`, value: 'x' }));
    const spec = { predictors: [{ name: 'default', componentSpecs: [{ spec: { containers: [{ name: 'm', env }] } }] }] };
    const text = JSON.stringify({ apiVersion: 'machinelearning.seldon.io/v1', kind: 'SeldonDeployment', spec });
    expect(parseDeployYaml(text, 'here').root['spec']).toEqual(spec);
    expect(parseDeployYaml(text.replaceAll(',', ', ').replaceAll(':', ': '), 'here').root['spec']).toEqual(spec);
  });

  test('a SeldonDeployment, with the lines of its fields', () => {
    const { root, lineOf } = parseDeployYaml(sampleYaml, 'here');
    expect(root['kind']).toBe('SeldonDeployment');
    expect(lineOf(['spec', 'predictors', 0, 'graph', 'name'])).toBe(11);
    expect(lineOf(['spec', 'predictors', 0, 'absent'])).toBe(8);
    expect(lineOf([])).toBe(1);
  });

  test('as kubectl reads it: octal modes, yes and on, merges, dates as texts', () => {
    const { root } = parseDeployYaml(`${head}mode: 0644\nyes: yes\nbase: &base {a: 1}\nmerged: {<<: *base, b: 2}\ndate: 2020-01-01\n`, 'here');
    expect(root).toMatchObject({ mode: 420, merged: { a: 1, b: 2 }, date: '2020-01-01' });
  });

  test('with empty documents around it', () => {
    expect(parseDeployYaml(`---\n${head}---\n# nothing\n`, 'here').root['kind']).toBe('SeldonDeployment');
  });
});
