import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { renderMarkdown } from '../../../src/promotion/report-markdown.js';
import { Killed, SimulatedMlflow } from '../../simulations/mlflow.js';
import { runPromote, type PromoteInputs } from '../steps/run-promote.js';

const wanted: PromoteInputs = { model: 'wine', version: 1, to: '@champion', gates: 'accuracy >= 0.9\ntag note == s3cret', 'report-artifact': true };

function oneVersion(): SimulatedMlflow {
  const mlflow = new SimulatedMlflow();
  mlflow.addVersion('wine', '1', { tags: new Map([['note', 's3cret']]) });
  mlflow.addRun('run-1', { accuracy: '0.95' });
  return mlflow;
}

const kept = async (mlflow: SimulatedMlflow): Promise<readonly string[]> => (await mlflow.artifacts.listOfRun('run-1', 'mlflow-steps')).map(({ path }) => path);

test.each(Array.from({ length: 16 }, (_, index) => index + 1))('killed at request %i and run again, the run has one report of the promotion', async (request) => {
  const mlflow = oneVersion();
  mlflow.killAt(request, true);
  await runPromote(mlflow, wanted).catch((thrown: unknown) => expect(thrown).toBeInstanceOf(Killed));
  mlflow.keepAlive();
  mlflow.clockOffsetMs += 61_000;
  const { outputs } = await runPromote(mlflow, wanted);
  const path = `mlflow-steps/promotion-${outputs.get('promotion-id')}`;
  expect([...(await kept(mlflow))].sort()).toEqual([`${path}.json`, `${path}.md`]);
});

test('holds no secret', async () => {
  const mlflow = oneVersion();
  const { outputs } = await runPromote(mlflow, { ...wanted, 'tracking-password': 's3cret' });
  for (const path of await kept(mlflow)) expect(await mlflow.artifacts.readOfRun('run-1', path, 10_000)).not.toContain('s3cret');
  expect(outputs.get('promotion-id')).toMatch(/^p-/);
});

test('a record with a path for an id, which anybody may have written, names no file elsewhere', async () => {
  const mlflow = oneVersion();
  const { outputs } = await runPromote(mlflow, { ...wanted, 'report-artifact': false });
  const record = mlflow.tagOf('wine', '1', 'mlflow-steps.promotion') ?? '';
  await mlflow.registry.setVersionTag('wine', '1', 'mlflow-steps.promotion', record.replace(outputs.get('promotion-id') ?? '', '../../evil'));
  await runPromote(mlflow, wanted);
  expect(await kept(mlflow)).toEqual(['mlflow-steps/promotion-_evil.json', 'mlflow-steps/promotion-_evil.md']);
});

test('shows every text as just that text, in a heading, a paragraph and a table', () => {
  const words = fc.array(fc.oneof(fc.constantFrom(...'\\`*_[]()<>&|~:@$!#', 'https://x.y', 'www.x.y', 'a@b.cc', '<b>', '&amp;', '![x](y)', '[^1]', '1.', '- '), fc.string()), { minLength: 1 });
  fc.assert(
    fc.property(words, (parts) => {
      const text = `x ${parts.join(' ')}`.replace(/[^\x20-\x7e]/g, '').replace(/\s+/g, ' ').trim();
      const markdown = renderMarkdown([{ kind: 'heading', text }, { kind: 'paragraph', text }, { kind: 'table', header: ['a'], rows: [[text]] }]);
      const html = micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()] });
      const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
      expect(html.replaceAll('\n', '')).toBe(`<h1>${escaped}</h1><p>${escaped}</p><table><thead><tr><th>a</th></tr></thead><tbody><tr><td>${escaped}</td></tr></tbody></table>`);
    }),
  );
});
