import { describe, expect, test } from '@jest/globals';
import { leaveOutTold, renderTextSummary } from '../../../src/hosts/cli/text-summary.js';
import type { SummaryBlock } from '../../../src/summary.js';

describe('the summary on a terminal', () => {
  test('shows each kind of block', () => {
    expect(
      renderTextSummary([
        { kind: 'heading', text: 'Gates' },
        { kind: 'table', header: ['metric', 'value'], rows: [['accuracy', '0.97'], ['f1', '']] },
        { kind: 'log', title: 'pod', text: 'first\nlast' },
      ]),
    ).toBe('Gates\n\n  metric    value\n  --------  -----\n  accuracy  0.97\n  f1\n\npod\n  | first\n  | last');
  });

  test('leaves out what the log above it has shown, whole lines of it, and nothing else', () => {
    const log = 'starting\nTraceback\nModuleNotFoundError: feature_tools\nbye\n';
    const excerpt: SummaryBlock = { kind: 'log', title: 'From the log', text: 'Traceback\nModuleNotFoundError: feature_tools' };
    const others: readonly SummaryBlock[] = [
      { kind: 'log', title: 'Objects', text: 'SeldonDeployment wine: not ready' },
      { kind: 'log', title: 'part of a line', text: 'feature_tools' },
      { kind: 'paragraph', text: 'bye' },
    ];
    expect(leaveOutTold([excerpt, ...others], ['a diff', log])).toEqual(others);
    expect(leaveOutTold([excerpt], [])).toEqual([excerpt]);
  });
});
