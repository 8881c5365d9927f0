import { expect, it } from '@jest/globals';
import { chooseParts, renderTestHelp } from '../../../scripts/test/options.js';

const parts = [{ name: 'lint', what: 'the style' }, { name: 'unit', what: 'the unit tests' }] as const;

it('takes all parts, or those that are named, in their own order', () => {
  expect(chooseParts([], parts)).toEqual(parts);
  expect(chooseParts(['unit'], parts)).toEqual([parts[1]]);
  expect(chooseParts(['unit', 'lint'], parts)).toEqual(parts);
});

it('knows when help is wanted, which names every part', () => {
  for (const flag of ['--help', '-h']) expect(chooseParts([flag], parts)).toBeUndefined();
  expect(renderTestHelp(parts)).toContain('  lint  the style\n  unit  the unit tests\n');
});

it('says all that it does not know at once, with what may be meant', () => {
  expect(() => chooseParts(['unti', '--nope'], parts)).toThrow(/there is no part unti; did you mean unit\?\nthere is no option --nope\n\nnpm test/);
});
