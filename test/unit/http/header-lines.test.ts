import { describe, expect, it, test } from '@jest/globals';
import { listHeaderSecrets, readHeaderLines } from '../../../src/http/header-lines.js';

test('headers are one a line, by lower-case names', () => {
  expect(readHeaderLines('X-Api-Key: a:b, c \r\n\n  Host : models.example.com')).toEqual({ headers: new Map([['x-api-key', 'a:b, c'], ['host', 'models.example.com']]) });
});

describe('a line that cannot be sent is named by its number, without its text:', () => {
  it.each([
    ['s3cret', 'line 1 is not of the form Name: value'],
    ['A: b\nX-Key:', 'line 2 is not of the form Name: value'],
    ['A: b\nC: d\nX Key: s3cret', 'line 3 is not of the form Name: value'],
    ['X(Key): s3cret', 'line 1 has a name that no header can have'],
    ['Content-Length: 3', 'line 1 names the header content-length, which is not to be given'],
    ['Transfer-Encoding: chunked', 'line 1 names the header transfer-encoding, which is not to be given'],
    ['A: s3cret\na: s3cret', 'line 2 names the header a again'],
    ['A: s3cret\u2019', expect.stringMatching(/^line 1 has a value that cannot be sent: /)],
  ])('%j', (text, problem) => {
    const read = readHeaderLines(text);
    expect(read).toEqual({ problem });
    expect(JSON.stringify(read)).not.toContain('s3cret');
  });
});

test('values are secrets by themselves, tokens also without their scheme, but for words and for what everybody may see', () => {
  expect(listHeaderSecrets('Authorization: Bearer abcdefgh\nHost: models.example.com\nX-Debug: true\nX-Api-Key: 0123456789')).toEqual(['Bearer abcdefgh', 'abcdefgh', '0123456789']);
  expect(listHeaderSecrets('no header')).toEqual([]);
});
