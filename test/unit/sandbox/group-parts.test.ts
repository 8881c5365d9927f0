import { expect, it } from '@jest/globals';
import { groupParts } from '../../../scripts/test/group-parts.js';

const quiet = (name: string) => ({ name, isQuiet: true });
const loud = (name: string) => ({ name, isQuiet: false });

it('lets quiet parts run beside each other, and keeps the order', () => {
  const groups = groupParts([quiet('lint'), quiet('types'), loud('unit'), quiet('cluster'), loud('integration'), loud('e2e')]);
  expect(groups.map((group) => group.map(({ name }) => name))).toEqual([['lint', 'types'], ['unit'], ['cluster'], ['integration'], ['e2e']]);
});

it('has nothing to run where nothing was chosen', () => {
  expect(groupParts([])).toEqual([]);
});
