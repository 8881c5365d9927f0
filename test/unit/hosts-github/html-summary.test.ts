import { describe, expect, test } from '@jest/globals';
import { renderHtmlSummary } from '../../../src/hosts/github/html-summary.js';

describe('a job summary', () => {
  test('shows each kind of block', () => {
    expect(
      renderHtmlSummary([
        { kind: 'heading', text: 'Gates' },
        { kind: 'paragraph', text: 'two\nlines' },
        { kind: 'table', header: ['Metric', 'Value'], rows: [['accuracy', '0.97']] },
        { kind: 'log', title: 'pod', text: 'first\n\nlast' },
      ]),
    ).toBe(
      '<h3>Gates</h3>\n\n<p>two<br>lines</p>\n\n' +
        '<table><tr><th>Metric</th><th>Value</th></tr><tr><td>accuracy</td><td>0.97</td></tr></table>\n\n' +
        '<details open><summary>pod</summary><pre>first&#10;&#10;last</pre></details>',
    );
  });

  const attack = '</pre></table><img src=x onerror=alert(1)>\n\n# heading [link](javascript:x) `code` "q" \'s\'';

  test.each([
    { kind: 'heading', text: attack } as const,
    { kind: 'paragraph', text: attack } as const,
    { kind: 'table', header: [attack], rows: [[attack]] } as const,
    { kind: 'log', title: attack, text: attack } as const,
  ])('lets no markup and no Markdown through in a $kind', (block) => {
    const html = renderHtmlSummary([block]);
    expect(html).not.toContain('<img');
    expect(html).not.toContain('\n');
    expect(html).not.toContain('`');
    expect(html.match(/<\/pre>/g) ?? []).toHaveLength(block.kind === 'log' ? 1 : 0);
  });

  test('stays under 1 MiB and says that the rest is left out', () => {
    const block = { kind: 'paragraph', text: '&ä'.repeat(50_000) } as const;
    const html = renderHtmlSummary(Array.from({ length: 10 }, () => block));
    expect(Buffer.byteLength(html)).toBeLessThan(1024 * 1024);
    expect(html).toContain('The rest is left out here');
  });

  test('keeps the end of a long log', () => {
    const html = renderHtmlSummary([{ kind: 'log', title: 'pod', text: `${'x'.repeat(200_000)}the reason` }]);
    expect(html).toContain('the reason</pre>');
    expect(html.length).toBeLessThan(70_000);
  });
});
