import type { SummaryBlock } from '../summary.js';
import { neutralize } from '../untrusted-text.js';

/** A report as Markdown: text of any origin shows as just this text. Each paragraph begins with a word of ours, never with markup. */
export const renderMarkdown = (blocks: readonly SummaryBlock[]): string => `${blocks.map(renderBlock).join('\n\n')}\n`;

function renderBlock(block: SummaryBlock): string {
  switch (block.kind) {
    case 'heading':
      return `# ${escape(block.text)}`;
    case 'paragraph':
      return escape(block.text);
    case 'table':
      return [block.header, block.header.map(() => '---'), ...block.rows].map(renderRow).join('\n');
    case 'log':
      return escape(block.title);
  }
}

const renderRow = (cells: readonly string[], index: number): string => `|${cells.map((cell) => ` ${index === 1 ? cell : escape(cell)} |`).join('')}`;

/** What could begin markup, an entity, HTML, a link or an address, made plain. */
const escape = (text: string): string => neutralize(text).replace(/\s+/g, ' ').trim().replace(/[\\`*_[\]<&|~@$#]|:(?=\/\/)|(?<=www)\./gi, '\\$&');
