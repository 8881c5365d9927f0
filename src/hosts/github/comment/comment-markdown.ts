import type { SummaryBlock } from '../../../summary.js';
import { cut } from '../../../untrusted-text.js';
import { escapeMarkdown } from './escape-markdown.js';

/** GitHub refuses a longer body. */
export const maxBodyCharacters = 65_536;
const maxTextCharacters = 2_000;

export interface CommentContent {
  /** The hidden first line by which the comment is found again. */
  readonly marker: string;
  /** What happened: `promote: done` and why. */
  readonly ending: { readonly title: string; readonly reason: string };
  /** A heading comes before the ending, everything else after it. */
  readonly blocks: readonly SummaryBlock[];
  /** Markdown of our own, such as the link to the run. */
  readonly footer: string;
}

/** The body of a comment, whose foreign text shows as text and is cut to what GitHub takes. */
export function renderComment({ marker, ending, blocks, footer }: CommentContent): string {
  const [first, ...others] = blocks;
  const heading = first?.kind === 'heading' ? [first] : [];
  const rest = (heading.length > 0 ? others : blocks).filter((block) => block.kind !== 'paragraph' || block.text !== ending.reason);
  const parts = [marker];
  let left = maxBodyCharacters - marker.length - footer.length - 4;
  const add = (markdown: string): void => {
    if (markdown === '' || markdown.length + 2 > left) return;
    parts.push(markdown);
    left -= markdown.length + 2;
  };
  for (const block of heading) add(renderBlock(block, left));
  add(`**${renderText(ending.title, left)}** ${renderText(ending.reason, left - 200)}`.trim());
  for (const block of rest) add(renderBlock(block, left));
  return [...parts, footer].filter(Boolean).join('\n\n');
}

function renderBlock(block: SummaryBlock, maxCharacters: number): string {
  switch (block.kind) {
    case 'heading':
      return `### ${renderText(block.text, maxCharacters, ' ')}`;
    case 'paragraph':
      return renderText(block.text, maxCharacters);
    case 'table':
      return renderTable(block.header, block.rows, maxCharacters);
    case 'log':
      // What a pod printed is for those who can read the run's log, and would bury the verdict here.
      return renderText(`${block.title}: see the job summary.`, maxCharacters);
  }
}

/** Shortened until its escaped form fits: a character takes up to 18. */
function renderText(text: string, maxCharacters: number, lineBreak: '<br>' | ' ' = '<br>'): string {
  for (let length = maxTextCharacters; length > 0; length = Math.floor(length / 2)) {
    const rendered = escapeMarkdown(cut(text, length), lineBreak);
    if (rendered.length <= maxCharacters - 20) return rendered;
  }
  return '';
}

/** As many rows as fit, and a row that says how many do not. */
function renderTable(header: readonly string[], rows: readonly (readonly string[])[], maxCharacters: number): string {
  const lines = [renderRow(header), `|${header.map(() => ' --- |').join('')}`];
  let left = maxCharacters - lines.join('\n').length - 200;
  for (const [index, row] of rows.entries()) {
    const line = renderRow(row);
    left -= line.length + 1;
    if (left < 0) return [...lines, renderRow([`… ${rows.length - index} more, see the job summary`, ...header.slice(1).map(() => '')])].join('\n');
    lines.push(line);
  }
  return lines.join('\n');
}

const renderRow = (cells: readonly string[]): string => `|${cells.map((cell) => ` ${renderText(cell, maxBodyCharacters)} |`).join('')}`;
