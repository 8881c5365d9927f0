import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { LoggedDataset } from '../../../src/gates/evidence.js';
import { describeBaseline, renderGateTable } from '../../../src/gates/report.js';
import { evaluate, evidenceOf, metricsOf, withHistories } from './facts.js';

const against = (value: string, baseline: string) => evidenceOf({ metrics: metricsOf({ m: value }) }, { baseline: { metrics: metricsOf({ m: baseline }) } });

describe('a gate on the baseline', () => {
  test.each([
    ['m >= baseline', '0.9', '0.9', 'passed'],
    ['m > baseline', '0.9', '0.90', 'failed'],
    ['m >= baseline + 0.05', '0.95', '0.90', 'passed'],
    ['m > baseline + 0.05', '0.95', '0.90', 'failed'],
    ['m >= baseline - 0.005', '0.895', '0.9', 'passed'],
    ['m >= baseline - 0.005', '0.8949999999999999', '0.9', 'failed'],
    ['m <= baseline * 0.98', '0.098', '0.1', 'passed'],
    ['m <= baseline * 0.98', '0.09800000000000002', '0.1', 'failed'],
    ['m <= baseline * 98%', '0.098', '0.1', 'passed'],
    ['m >= baseline - 2%', '0.98', '1', 'passed'],
    ['m >= baseline - 2%', '0.9799999999999999', '1', 'failed'],
    ['m <= baseline + 2%', '1.02', '1', 'passed'],
    // Below zero, a percentage still makes it less, and a product is what arithmetic says.
    ['m >= baseline - 2%', '-1.02', '-1', 'passed'],
    ['m >= baseline - 2%', '-1.03', '-1', 'failed'],
    ['m >= baseline + 10%', '-0.9', '-1', 'passed'],
    ['m >= baseline + 10%', '-0.95', '-1', 'failed'],
    ['m >= baseline * 0.5', '-0.6', '-1', 'failed'],
    // Zero has no percentage; any gain is one, and none is none.
    ['m > baseline', '0.0', '0.0', 'failed'],
    ['m > baseline + 5%', '0.0', '0.0', 'failed'],
    ['m >= baseline + 0.01', '0.005', '0.0', 'failed'],
    ['m >= baseline', '0.5', 'NaN', 'inconclusive'],
    ['m >= baseline', 'NaN', '0.5', 'inconclusive'],
    ['m >= baseline', '0.5', '-1.7976931348623157e+308', 'inconclusive'],
  ])('%s of %s, baseline %s: %s', (gate, value, baseline, verdict) => {
    expect(evaluate(gate, against(value, baseline)).results).toMatchObject([{ verdict }]);
  });

  test('shows both values and what was needed', () => {
    expect(renderGateTable(evaluate('m >= baseline - 0.005', against('0.8', '0.9')))).toMatchObject({
      rows: [['m >= baseline - 0.005', '0.8', '0.9', '>= 0.895', 'failed']],
    });
  });

  test('is decided as whole numbers decide it, whatever their scale', () => {
    const whole = fc.bigInt(-(10n ** 15n), 10n ** 15n);
    const positive = fc.bigInt(0n, 10n ** 15n);
    fc.assert(
      fc.property(whole, whole, positive, fc.constantFrom('+' as const, '-' as const), fc.integer({ min: -30, max: 30 }), (value, base, amount, sign, exponent) => {
        const text = (each: bigint): string => `${each}e${exponent}`;
        const holds = value >= (sign === '+' ? base + amount : base - amount);
        expect(evaluate(`m >= baseline ${sign} ${text(amount)}`, against(text(value), text(base))).verdict).toBe(holds ? 'passed' : 'failed');
        const factor = value >= base * amount;
        expect(evaluate(`m >= baseline * ${amount}`, against(text(value), text(base))).verdict).toBe(factor ? 'passed' : 'failed');
        const size = base < 0n ? -base : base;
        const percent = 100n * value >= 100n * base + (sign === '+' ? size : -size) * (amount % 1000n);
        expect(evaluate(`m >= baseline ${sign} ${amount % 1000n}%`, against(text(value), text(base))).verdict).toBe(percent ? 'passed' : 'failed');
      }),
    );
  });

  test('a baseline without the metric, or in doubt, decides nothing', () => {
    const candidate = { metrics: metricsOf({ m: '1' }) };
    expect(evaluate('m >= baseline', evidenceOf(candidate, { baseline: { metrics: metricsOf({ n: '1' }) } })).results).toMatchObject([
      { verdict: 'inconclusive', baseline: 'not logged', why: 'the baseline cannot be used: the run of wine version 1 has logged no metric m (it has n)' },
    ]);
    expect(evaluate('m >= baseline', evidenceOf(candidate, { baseline: { metrics: metricsOf({ m: '1' }), doubt: 'its run is deleted' } })).results).toMatchObject([
      { verdict: 'inconclusive', why: 'the baseline cannot be used: its run is deleted' },
    ]);
  });

  test.each(['m >= baseline', 'signature compatible', 'dataset same-as baseline'])('%s without a baseline is reported as that, once the candidate is in order', (gate) => {
    const inOrder = {
      metrics: metricsOf({ m: '1' }),
      datasets: [{ name: 'd', digest: 'abc', context: 'eval' }],
      modelFile: { flavors: [], signature: { inputs: '[]', outputs: '[]' } },
    };
    const passed = evaluate(gate, evidenceOf(inOrder));
    expect(passed.results).toMatchObject([{ verdict: 'passed', baseline: 'no baseline', why: 'no baseline: nobody holds @champion yet' }]);
    expect(renderGateTable(passed)).toMatchObject({ rows: [[gate, expect.any(String), 'no baseline', expect.any(String), 'passed: no baseline: nobody holds @champion yet']] });
    expect(describeBaseline(passed)).toBe('No baseline: nobody holds @champion yet.');
    expect(evaluate(gate, evidenceOf(inOrder, { onMissingBaseline: 'fail' })).verdict).toBe('failed');
    expect(evaluate(gate, evidenceOf({})).verdict).toBe('inconclusive');
  });
});

describe('a selector', () => {
  const values = { m: [0.3, 0.1, 0.2, 0.4] };
  test.each([
    ['m >= 0.4', 'passed'], ['m == 0.4 last', 'passed'], ['m >= 0.4 best', 'passed'], ['m >= 0.1 worst', 'passed'], ['m > 0.1 worst', 'failed'],
    ['m <= 0.1 best', 'passed'], ['m < 0.4 worst', 'failed'], ['m == 0.1 min', 'passed'], ['m == 0.4 max', 'passed'],
    ['m == 0.25 mean', 'passed'], ['m == 0.25 median', 'passed'],
  ])('%s: %s', (gate, verdict) => {
    expect(evaluate(gate, evidenceOf(withHistories(gate, values))).verdict).toBe(verdict);
  });

  test('a mean without an end in decimals is compared exactly', () => {
    const third = withHistories('m > 0 mean', { m: [0.1, 0.1, 0] });
    expect(evaluate('m > 0.06666666666666666666666 mean', evidenceOf(third)).verdict).toBe('passed');
    expect(evaluate('m < 0.06666666666666666666667 mean', evidenceOf(third)).results).toMatchObject([{ verdict: 'passed', candidate: '≈0.0666666666666 (mean of 3)' }]);
    expect(evaluate('m >= baseline mean', evidenceOf(third, { baseline: third })).verdict).toBe('passed');
    expect(evaluate('m >= baseline * 1 mean', evidenceOf(third, { baseline: withHistories('m > 0 mean', { m: [0.2, 0.2, 0] }) })).verdict).toBe('failed');
  });

  test.each([['NaN', Number.NaN], ['infinite', Number.MAX_VALUE]])('one point that is %s decides nothing', (why, value) => {
    const gate = 'm <= 1 best';
    expect(evaluate(gate, evidenceOf(withHistories(gate, { m: [0.5, value, 0.1] }))).results).toMatchObject([
      { verdict: 'inconclusive', why: expect.stringMatching(new RegExp(`^the history of m of wine version 2 holds ${why}.*at step 1`)) },
    ]);
  });

  test('an odd median is the middle one, thousands of points are folded', () => {
    const many = Array.from({ length: 5001 }, (_, index) => ((index * 7919) % 5001) / 1000);
    const gate = 'm == 2.5 median';
    expect(evaluate(gate, evidenceOf(withHistories(gate, { m: many }))).verdict).toBe('passed');
    const mean = 'm == 2.5 mean';
    expect(evaluate(mean, evidenceOf(withHistories(mean, { m: many }))).verdict).toBe('passed');
  });
});

describe('a tag', () => {
  const facts = { versionTags: new Map([['approval', 'approved']]), runTags: new Map([['approval', 'rejected'], ['who', 'ada'], ['html', '<b>::error::x\n\u001b[31m']]) };
  test.each([
    ['tag approval == approved', 'passed'], ['tag approval != approved', 'failed'], ['tag approval == Approved', 'failed'], ['tag approval in [draft, approved]', 'passed'],
    ['tag approval in [draft]', 'failed'], ['tag who == ada', 'passed'], ['tag who != bob', 'passed'], ['tag nobody != bob', 'inconclusive'], ['tag approvel == approved', 'inconclusive'],
  ])('%s: %s', (gate, verdict) => {
    expect(evaluate(gate, evidenceOf(facts)).verdict).toBe(verdict);
  });

  test('is shown on one line, without control characters', () => {
    expect(evaluate('tag html == x', evidenceOf(facts)).results).toMatchObject([{ verdict: 'failed', candidate: '<b>::error::x ' }]);
    expect(evaluate('tag approvel == x', evidenceOf(facts)).results).toMatchObject([{ why: 'neither wine version 2 nor its run has the tag approvel (there is approval)' }]);
  });
});

describe('a param', () => {
  const facts = { params: new Map([['depth', '12'], ['lr', '1e-3'], ['solver', 'lbfgs'], ['none', 'None']]) };
  test.each([
    ['param depth <= 12', 'passed'], ['param depth < 12', 'failed'], ['param depth == 12.0', 'passed'], ['param depth == "12.0"', 'failed'], ['param depth == "12"', 'passed'],
    ['param lr <= 0.001', 'passed'], ['param solver == lbfgs', 'passed'], ['param solver != lbfgs', 'failed'], ['param solver in [saga, lbfgs]', 'passed'],
    ['param solver <= 3', 'inconclusive'], ['param none != 3', 'inconclusive'], ['param none != "3"', 'passed'], ['param missing != 3', 'inconclusive'], ['param missing == x', 'inconclusive'],
  ])('%s: %s', (gate, verdict) => {
    expect(evaluate(gate, evidenceOf(facts)).verdict).toBe(verdict);
  });
});

describe('flavor and artifact', () => {
  test.each([
    ['flavor python_function', 'passed'], ['flavor pytorch', 'failed'], ['artifact deploy.yaml', 'passed'], ['artifact gates.yaml', 'failed'],
  ])('%s: %s', (gate, verdict) => {
    expect(evaluate(gate, evidenceOf({ modelFile: { flavors: ['python_function', 'sklearn'] }, artifacts: new Set(['deploy.yaml']) })).verdict).toBe(verdict);
  });

  test('without the MLmodel file the flavor is unknown', () => {
    expect(evaluate('flavor sklearn', evidenceOf({})).results).toMatchObject([{ verdict: 'inconclusive', why: 'wine version 2 has no MLmodel file' }]);
  });
});

describe('dataset same-as baseline', () => {
  const set = (digest: string, context = 'eval'): LoggedDataset => ({ name: 'd', digest, context });
  test.each([
    ['the same one', [set('a')], [set('a')], 'passed'],
    ['the same ones in another order, one twice', [set('a'), set('b'), set('a')], [set('b'), set('a')], 'passed'],
    ['another one', [set('a')], [set('b')], 'failed'],
    ['one more', [set('a'), set('b')], [set('a')], 'failed'],
    ['another one for training', [set('a'), set('x', 'training')], [set('a'), set('y', 'train')], 'passed'],
    ['one without context', [set('a', '')], [set('a', 'validation')], 'passed'],
    ['none', [], [set('a')], 'inconclusive'],
    ['one for training alone', [set('a', 'training')], [set('a', 'training')], 'inconclusive'],
    ['none in the baseline', [set('a')], [], 'inconclusive'],
  ])('%s', (_, datasets, others, verdict) => {
    expect(evaluate('dataset same-as baseline', evidenceOf({ datasets }, { baseline: { datasets: others } })).verdict).toBe(verdict);
  });
});

test('ten thousand gates on a thousand odd metrics are decided in seconds', () => {
  const metrics = metricsOf(Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`metric-${'x'.repeat(40)}-${index}`, '1'])));
  const gates = Array.from({ length: 10_000 }, (_, index) => `missing-${'y'.repeat(40)}-${index} >= 1`).join('\n');
  const before = process.cpuUsage();
  expect(evaluate(gates, evidenceOf({ metrics })).verdict).toBe('inconclusive');
  // Of processor time, in microseconds: what else the machine does meanwhile does not count.
  expect(process.cpuUsage(before).user).toBeLessThan(20_000_000);
});
