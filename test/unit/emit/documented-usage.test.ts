import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { parseCommandLine } from '../../../src/hosts/cli/arguments.js';
import { isObject, textAt, type JsonObject } from '../../../src/json.js';
import { commonOutputs, type Step } from '../../../src/step.js';
import { loadSteps } from '../../../src/steps/index.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const pages = [
  'README.md',
  'examples/wine/README.md',
  ...readdirSync(`${root}docs`).map((name) => `docs/${name}`),
  ...readdirSync(`${root}actions`).map((name) => `actions/${name}/README.md`),
].filter((path) => path.endsWith('.md') && existsSync(root + path));

interface Block {
  readonly page: string;
  readonly text: string;
}

const blocksOf = (language: string): readonly Block[] =>
  pages.flatMap((page) => [...readFileSync(root + page, 'utf8').matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, 'gm'))].map(([, text = '']) => ({ page, text })));

let steps: ReadonlyMap<string, Step>;
beforeAll(async () => {
  steps = new Map((await loadSteps()).map((step) => [step.name, step]));
});

/** Every step of a workflow that uses an action of ours. */
function findUses(value: unknown): readonly JsonObject[] {
  if (Array.isArray(value)) return value.flatMap(findUses);
  if (!isObject(value)) return [];
  const nested = Object.values(value).flatMap(findUses);
  return textAt(value, 'uses')?.startsWith('OWNER/mlflow-steps') === true ? [value, ...nested] : nested;
}

const stepOf = (uses: string): Step | undefined => steps.get(uses === 'OWNER/mlflow-steps@REF' ? 'pipeline' : (/^OWNER\/mlflow-steps\/actions\/([\w-]+)@REF$/.exec(uses)?.[1] ?? ''));

const keysOf = (value: unknown): readonly string[] => (isObject(value) ? Object.keys(value) : []);

describe('workflows in the documentation', () => {
  const workflows = blocksOf('yaml').filter(({ text }) => text.includes('OWNER/mlflow-steps')).map((block, index) => ({ ...block, number: index + 1 }));
  it('are there', () => expect(workflows.map(({ page }) => page)).toEqual(expect.arrayContaining(['README.md', 'docs/github.md'])));

  it.each(workflows)('$page names inputs and outputs that there are (block $number)', ({ text }) => {
    const used = findUses(parse(text));
    expect(used).not.toEqual([]);
    for (const each of used) {
      const uses = textAt(each, 'uses') ?? '';
      const step = stepOf(uses);
      expect({ uses, step: step?.name }).toEqual({ uses, step: expect.any(String) });
      expect(keysOf(step?.inputs)).toEqual(expect.arrayContaining([...keysOf(each['with'])]));
      for (const [, output = ''] of text.matchAll(new RegExp(`steps\\.${textAt(each, 'id') ?? '-'}\\.outputs\\.([\\w-]+)`, 'g'))) {
        expect(keysOf({ ...commonOutputs, ...step?.outputs })).toContain(output);
      }
    }
    const ids = used.map((each) => textAt(each, 'id'));
    for (const [, id] of text.matchAll(/steps\.([\w-]+)\.outputs\./g)) expect(ids).toContain(id);
  });
});

describe('command lines in the documentation', () => {
  const lines = blocksOf('sh').flatMap(({ page, text }) =>
    text
      .replaceAll('\\\n', ' ')
      .split('\n')
      .flatMap((line) => {
        const [, step = '', rest = ''] = /^(?:node dist\/cli\.js|mlflow-steps) ([a-z][a-z-]*)((?: .*)?)$/.exec(line.replace(/\s+#\s.*$/, '')) ?? [];
        return step === '' ? [] : [{ page, line, step, rest }];
      }),
  );
  it('are there', () => expect(lines.length).toBeGreaterThan(15));

  it.each(lines)('$page: $line', ({ step: name, rest }) => {
    const step = steps.get(name);
    expect(step?.name).toBe(name);
    if (step !== undefined) expect(parseCommandLine(step, splitWords(rest)).given.problems).toEqual([]);
  });
});

/** As a shell splits what documentation writes: quotes group, and nothing is expanded. */
const splitWords = (text: string): readonly string[] =>
  [...text.matchAll(/(?:"(?:\\.|[^"])*"|'[^']*'|[^\s"'])+/g)].map(([word]) => word.replace(/"((?:\\.|[^"])*)"|'([^']*)'/g, '$1$2'));
