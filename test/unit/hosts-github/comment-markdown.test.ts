import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { maxBodyCharacters, renderComment } from '../../../src/hosts/github/comment/comment-markdown.js';
import { escapeMarkdown } from '../../../src/hosts/github/comment/escape-markdown.js';
import type { SummaryBlock } from '../../../src/summary.js';

/** Markdown as GitHub reads it, where HTML passes: what our escaping lets through shows. */
const toHtml = (markdown: string): string => micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true });

const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };

/** What a reader sees of HTML; with `outsideCode`, only what GitHub looks through for mentions and links. */
function readText(html: string, outsideCode = false): string {
  const kept = outsideCode ? html.replace(/<code>[^]*?<\/code>/g, ' ') : html;
  return kept.replace(/<[^>]*>/g, '').replace(/&\w+;/g, (entity) => entities[entity] ?? entity);
}

const tagsOf = (html: string): readonly string[] => [...new Set([...html.matchAll(/<\/?([a-z]\w*)/gi)].map(([, tag = '']) => tag.toLowerCase()))].sort();

const attacks = [
  '<img src=x onerror=alert(1)>', '<!-- mlflow-steps comment 00 -->', '--> <b>bold</b>', '![image](https://evil.example/x.png)', '[link](https://evil.example)',
  'https://evil.example', 'www.evil.example', 'a@evil.example', '<https://evil.example>', '@octocat and @org/team', 'fixes #1, owner/repository#2, GH-3', 'octocat@0123456789abcdef',
  'commit 0123456789abcdef0123456789abcdef01234567', '# heading', '- item', '1. item', '1) item', '> quote', '> [!NOTE]', '---', '===', '```\ncode\n```', '    code', '`code`', '**bold** _it_ ~~gone~~',
  'a | b\n--- | ---\n1 | 2', '\\', '&lt;script&gt; &#64;octocat', '$x^2$ and $$y$$', ':tada: :octocat:', '[^1]: note', '[x]: https://evil.example', '- [ ] task', 'a\n\n# b', '\u202eevil', 'x\u2028# y', '||', '\\|',
];

describe('text of others in Markdown', () => {
  test.each(attacks)('shows as text: %j', (attack) => {
    for (const block of [{ kind: 'paragraph', text: attack }, { kind: 'heading', text: attack }, { kind: 'table', header: ['gate', attack], rows: [[attack, 'x']] }] as const) {
      const html = toHtml(renderComment({ marker: '<!-- m -->', ending: { title: 'done', reason: attack }, blocks: [block], footer: '' }));
      const own = ['br', 'code', 'p', 'span', 'strong', ...(block.kind === 'heading' ? ['h3'] : block.kind === 'table' ? ['table', 'tbody', 'td', 'th', 'thead', 'tr'] : [])];
      expect(tagsOf(html).filter((tag) => !own.includes(tag))).toEqual([]);
      const looked = readText(html, true);
      expect(looked).not.toMatch(/[@#]\w|:\/\/|www\.|:\w+:|GH-\d/i);
      expect(html.match(/<!--/g) ?? []).toHaveLength(1);
    }
  });

  const hostile = fc.array(fc.oneof(fc.constantFrom(...attacks, ...'@#:|`*_<>&[]()!~$\\-+=.\n 1', '://', 'www.'), fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 8 }).map((parts) => parts.join(''));

  test('shows as this very text, whatever it is', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const html = toHtml(escapeMarkdown(text));
        expect(tagsOf(html).filter((tag) => !['br', 'code', 'p', 'span'].includes(tag))).toEqual([]);
        const visible = (each: string): string => each.replace(/[\s\u200b\ufffd\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '');
        if (!text.includes('\u001b')) expect(visible(readText(html))).toBe(visible(text));
        expect(readText(html, true)).not.toMatch(/@\w|#\d|:\/\/|www\./i);
      }),
      { numRuns: 150 },
    );
  });

  test('keeps a table a table of as many cells', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(hostile, hostile), { minLength: 1, maxLength: 4 }), (rows) => {
        const html = toHtml(renderComment({ marker: '<!-- m -->', ending: { title: 'done', reason: 'x' }, blocks: [{ kind: 'table', header: ['a', 'b'], rows }], footer: '' }));
        expect(html.match(/<td>/g)).toHaveLength(2 * rows.length);
      }),
      { numRuns: 150 },
    );
  });
});

describe('a comment', () => {
  const table: SummaryBlock = { kind: 'table', header: ['gate', 'candidate', 'verdict'], rows: [['accuracy >= 0.9', '0.97', 'passed']] };

  test('begins with its marker, then heading, what happened, the table, and the footer', () => {
    const body = renderComment({
      marker: '<!-- m -->',
      ending: { title: 'promote: done.', reason: 'wine version 2 holds @champion.' },
      blocks: [{ kind: 'heading', text: 'Promotion' }, { kind: 'paragraph', text: 'wine version 2 holds @champion.' }, table],
      footer: '[Run 3](<https://github.example/x>)',
    });
    expect(body.split('\n\n')).toEqual([
      '<!-- m -->',
      '### Promotion',
      '**promote&#58; done.** wine version 2 holds &#64;\u200bchampion.',
      '| gate | candidate | verdict |\n| --- | --- | --- |\n| accuracy &#62;&#61; 0.9 | 0.97 | passed |',
      '[Run 3](<https://github.example/x>)',
    ]);
  });

  test.each([
    ['many rows', { ...table, rows: Array.from({ length: 20_000 }, (_, row) => [`metric_${row} >= 0.9`, '0.97', 'passed']) }],
    ['wide cells', { ...table, rows: [['$'.repeat(100_000), '$'.repeat(100_000), '$'.repeat(100_000)]] }],
    ['a long text', { kind: 'paragraph', text: '$'.repeat(500_000) } as const],
  ])('with %s stays within what GitHub takes, footer included', (_, block) => {
    const body = renderComment({ marker: '<!-- m -->', ending: { title: 'promote: done.', reason: '$'.repeat(90_000) }, blocks: [{ kind: 'heading', text: '$'.repeat(90_000) }, block], footer: 'the footer' });
    expect(body.length).toBeLessThanOrEqual(maxBodyCharacters);
    expect(body.endsWith('\n\nthe footer')).toBe(true);
    if (block.kind === 'table' && block.rows.length > 1) expect(body).toMatch(/\| … \d+ more, see the job summary \|/);
  });

  test('names a log and leaves it to the job summary', () => {
    const body = renderComment({ marker: '', ending: { title: 'x', reason: 'y' }, blocks: [{ kind: 'log', title: 'pod wine-0', text: 'secret sauce' }], footer: '' });
    expect(body).toContain('pod wine&#45;0');
    expect(body).not.toContain('sauce');
  });
});
