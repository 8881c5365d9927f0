import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseDecimal } from '../../../src/gates/decimal.js';
import { operators } from '../../../src/gates/operator.js';
import { parseGates } from '../../../src/gates/parse-gates.js';
import { selectors } from '../../../src/gates/selector.js';
import { renderGate } from './render-gate.js';

const name = fc.string({ minLength: 1, unit: 'grapheme' }).filter((text) => text.trim() !== '' && !/[\r\n]/.test(text));
const value = fc.string({ unit: 'grapheme' }).filter((text) => !/[\r\n]/.test(text));
const operator = fc.constantFrom(...operators);
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map(String);
const amount = fc.double({ noNaN: true, noDefaultInfinity: true, min: 0 }).map((each) => String(Math.abs(each)));
const decimal = (text: string) => parseDecimal(text.replace(/%$/, ''));

const metricGate = fc
  .record({ metric: name, operator, selector: fc.constantFrom(...selectors) })
  .filter((gate) => !/[=!]=/.test(gate.operator) || !/best|worst/.test(gate.selector));
const change = fc.option(
  fc.record({ sign: fc.constantFrom('+' as const, '-' as const, '*' as const), digits: amount, isPercent: fc.boolean() }).map(({ sign, digits, isPercent }) => ({
    sign, isPercent, amount: decimal(digits), amountText: isPercent ? `${digits}%` : digits,
  })),
  { nil: undefined },
);
const condition = fc.oneof(
  fc.record({ operator: fc.constantFrom('==' as const, '!=' as const), value }),
  fc.record({ operator: fc.constant('in' as const), values: fc.array(value, { minLength: 1, maxLength: 5 }) }),
);
const path = name.map((text) => `models/${text.replace(/[/\\:]|^\.+$/g, '_')}`);

const gate = fc.oneof(
  fc.tuple(metricGate, number).map(([each, text]) => ({ kind: 'threshold' as const, ...each, threshold: decimal(text), thresholdText: text })),
  fc.tuple(metricGate, change).map(([each, done]) => ({ kind: 'baseline' as const, ...each, change: done })),
  fc.record({ kind: fc.constant('tag' as const), tag: name, condition }),
  fc.record({ kind: fc.constant('param-number' as const), param: name, operator, numberText: number }).map((each) => ({ ...each, number: decimal(each.numberText) })),
  fc.record({ kind: fc.constant('param-text' as const), param: name, condition }),
  fc.constantFrom({ kind: 'signature' as const }, { kind: 'dataset' as const }),
  fc.record({ kind: fc.constant('flavor' as const), flavor: name.filter((text) => text !== 'pyfunc') }),
  fc.record({ kind: fc.constant('artifact' as const), path }),
);

test('every gate that can be written is read back as it was', () => {
  fc.assert(
    fc.property(gate, (each) => {
      const text = renderGate(each);
      expect(parseGates([{ origin: 'gates', text }])).toEqual([{ ...each, text, origin: 'gates', position: { line: 1, column: 1 } }]);
    }),
    { numRuns: 1000 },
  );
});

test('a gate in a YAML list, in quotes of YAML or not, is the same gate', () => {
  fc.assert(
    fc.property(gate, (each) => {
      const text = renderGate(each);
      for (const item of [`- ${text}`, `  -   '${text.replaceAll("'", "''")}'  # why`, `- "${text.replace(/["\\]/g, '\\$&')}"`]) {
        expect(parseGates([{ origin: 'gates', text: `---\n${item}\n` }])).toMatchObject([each]);
      }
    }),
  );
});

test('no gate is read of a line that goes on after it', () => {
  fc.assert(
    fc.property(gate, fc.constantFrom('x', '"x"', 'best', '>=', '0.9', '- 0.1', 'and accuracy >= 0.9', ', y', ']'), (each, more) => {
      expect(() => parseGates([{ origin: 'gates', text: `${renderGate(each)} ${more}` }])).toThrow(/expected the end of the gate/);
    }),
    { numRuns: 500 },
  );
});
