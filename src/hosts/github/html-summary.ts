import type { Summary, SummaryBlock } from '../../summary.js';
import { neutralize } from '../../untrusted-text.js';

/** GitHub drops a step's whole summary above 1 MiB; some room is left for what the block itself adds. */
const maxBytes = 1024 * 1024 - 4096;
const maxLogCharacters = 64 * 1024;

const leftOut = '<p>The rest is left out here: a job summary holds 1 MiB. The log has all of it.</p>';

/**
 * Renders a summary as HTML blocks for a job summary. Everything is escaped, and no text holds a line's break of its own:
 * a blank line would end the HTML block and let Markdown begin.
 */
export function renderHtmlSummary(summary: Summary): string {
  const rendered: string[] = [];
  let bytes = 0;
  for (const block of summary) {
    const html = renderBlock(block);
    bytes += Buffer.byteLength(html) + 2;
    if (bytes > maxBytes) return [...rendered, leftOut].join('\n\n');
    rendered.push(html);
  }
  return rendered.join('\n\n');
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;', '`': '&#96;' };

const escape = (text: string): string => neutralize(text).replace(/[&<>"'`]/g, (character) => entities[character] ?? '');

const escapeLines = (text: string): string => escape(text).replaceAll('\n', '<br>');

/** Inside `<pre>`, a line's break written as an entity is still one. */
const escapePreformatted = (text: string): string => escape(text).replaceAll('\n', '&#10;');

function renderBlock(block: SummaryBlock): string {
  switch (block.kind) {
    case 'heading':
      return `<h3>${escapeLines(block.text)}</h3>`;
    case 'paragraph':
      return `<p>${escapeLines(block.text)}</p>`;
    case 'table':
      return `<table>${renderRow('th', block.header)}${block.rows.map((row) => renderRow('td', row)).join('')}</table>`;
    case 'log':
      return `<details open><summary>${escapeLines(block.title)}</summary><pre>${escapePreformatted(lastPart(block.text))}</pre></details>`;
  }
}

const renderRow = (tag: 'th' | 'td', cells: readonly string[]): string =>
  `<tr>${cells.map((cell) => `<${tag}>${escapeLines(cell)}</${tag}>`).join('')}</tr>`;

/** A log's end says more than its start. */
const lastPart = (text: string): string =>
  text.length <= maxLogCharacters ? text : `… (${text.length - maxLogCharacters} characters before)\n${text.slice(-maxLogCharacters)}`;
