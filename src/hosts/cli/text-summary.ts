import type { Summary, SummaryBlock } from '../../summary.js';

/** Renders a summary for a terminal: aligned tables, logs indented. */
export function renderTextSummary(summary: Summary): string {
  return summary.map(renderBlock).join('\n\n');
}

/** What the log above it shows in full is not said again. */
export const leaveOutTold = (summary: Summary, told: readonly string[]): Summary =>
  summary.filter((block) => block.kind !== 'log' || !told.some((text) => `\n${text}\n`.includes(`\n${block.text}\n`)));

function renderBlock(block: SummaryBlock): string {
  switch (block.kind) {
    case 'heading':
      return block.text;
    case 'paragraph':
      return block.text;
    case 'table':
      return renderTable([block.header, ...block.rows]);
    case 'log':
      return `${block.title}\n${block.text.split('\n').map((line) => `  | ${line}`).join('\n')}`;
  }
}

/** Columns padded to their widest cell; the first row is the header, with a rule under it. */
function renderTable(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  const renderRow = (row: readonly string[]): string =>
    `  ${widths.map((width, column) => (row[column] ?? '').padEnd(width)).join('  ')}`.trimEnd();
  const [header, ...body] = rows.map(renderRow);
  return [header, `  ${widths.map((width) => '-'.repeat(width)).join('  ')}`, ...body].join('\n');
}
