import { expect, it } from '@jest/globals';
import { Redaction } from '../../../src/redaction.js';

it('leaves nothing of a secret that begins like another', () => {
  const redaction = new Redaction();
  for (const secret of ['hunter2', 'hunter2-and-more', 'first line\nsecond line', 'ab']) redaction.add(secret);
  expect(redaction.redact('hunter2-and-more, hunter2, second line, ab')).toBe('***, ***, ***, ab');
});

it('leaves nothing of a secret in the middle of which a text was cut', () => {
  const redaction = new Redaction();
  redaction.add('s3cr3t-token-0123456789');
  expect(redaction.redact('HTTP 401, authorization: Bearer s3cr3t-token-01…')).toBe('HTTP 401, authorization: Bearer ***…');
  expect(redaction.redact('a s3cr3t-s3cr3t-tok… (12 more characters)')).toBe('a s3cr3t-***… (12 more characters)');
  expect(redaction.redact('a s3cr3t… and s3c… and s3cr3t')).toBe('a ***… and s3c… and s3cr3t');
});
