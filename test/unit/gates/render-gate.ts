import type { Gate } from '../../../src/gates/gate.js';
import { renderChange } from '../../../src/gates/baseline-change.js';
import type { TextCondition } from '../../../src/gates/text-condition.js';

const quote = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`;

const renderCondition = (condition: TextCondition): string =>
  condition.operator === 'in' ? `in [${condition.values.map(quote).join(', ')}]` : `${condition.operator} ${quote(condition.value)}`;

/** A gate as its own language writes it, every name in quotes. */
export function renderGate(gate: Omit<Gate, 'text' | 'position' | 'origin'> & Pick<Gate, 'kind'>): string {
  const each = gate as Gate;
  switch (each.kind) {
    case 'threshold':
      return `${quote(each.metric)} ${each.operator} ${each.thresholdText} ${each.selector}`;
    case 'baseline':
      return `${quote(each.metric)} ${each.operator} baseline${renderChange(each.change)} ${each.selector}`;
    case 'tag':
      return `tag ${quote(each.tag)} ${renderCondition(each.condition)}`;
    case 'param-number':
      return `param ${quote(each.param)} ${each.operator} ${each.numberText}`;
    case 'param-text':
      return `param ${quote(each.param)} ${renderCondition(each.condition)}`;
    case 'signature':
      return 'signature compatible';
    case 'dataset':
      return 'dataset same-as baseline';
    case 'flavor':
      return `flavor ${quote(each.flavor)}`;
    case 'artifact':
      return `artifact ${quote(each.path)}`;
  }
}
