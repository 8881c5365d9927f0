import { expect, it } from '@jest/globals';
import { Redaction } from '../../../src/redaction.js';

it('leaves nothing of a secret that begins like another', () => {
  const redaction = new Redaction();
  for (const secret of ['hunter2', 'hunter2-and-more', 'first line\nsecond line', 'ab']) redaction.add(secret);
  expect(redaction.redact('hunter2-and-more, hunter2, second line, ab')).toBe('***, ***, ***, ab');
});
