import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cut, disarm, neutralize, quoteForeign } from '../../../src/untrusted-text.js';

it('drops escape sequences and shows control characters as replacements', () => {
  expect(neutralize('a\u001b[31mred\u001b[0m \u001b]0;title\u0007b\u0008\u202ec\r\nd\te')).toBe('ared b\ufffd\ufffdc\nd\te');
});

it('leaves no control character but newline and tab, whatever comes in', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(neutralize(text)).toMatch(/^[^\u0000-\u0008\u000b-\u001f\u007f-\u009f]*$/);
    }),
  );
});

it('says how much was cut', () => expect(cut('abcdef', 4)).toBe('abcd… (2 more characters)'));

it('quotes in one line of at most the characters that there is room for', () => {
  expect(quoteForeign(' one\r\n\u001b[31mtwo\u001b[0m\u0000 \u202ethree\u2028')).toBe('one two three');
  expect(quoteForeign('x'.repeat(2_000))).toBe(`${'x'.repeat(500)}…`);
  expect(quoteForeign('abcdef', 3)).toBe('abc…');
});

it('nothing that a runner would obey is left in a log', () => {
  const text = '::error::a\n  ::set-output name=v::1\nb ::c:: ##[error]d\n\u001b[0m::e::';
  expect(disarm(text)).toBe(': :error::a\n  : :set-output name=v::1\nb ::c:: # #[error]d\n: :e::');
});
