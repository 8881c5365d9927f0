import { describe, expect, test } from '@jest/globals';
import { replaceSections } from '../../../src/emit/marked-sections.js';

const sections = new Map([
  ['inputs', () => '| new |'],
  ['outputs', () => '| out |'],
]);

describe('generated sections of a page', () => {
  test('are rendered anew, and nothing else is touched', () => {
    const page = 'a\n<!-- generated:inputs -->\n| old |\n<!-- /generated:inputs -->\nb\n<!-- generated:outputs -->\n<!-- /generated:outputs -->\nc\n';
    const once = replaceSections('page.md', page, sections);
    expect(once).toBe(
      'a\n<!-- generated:inputs -->\n| new |\n<!-- /generated:inputs -->\nb\n<!-- generated:outputs -->\n| out |\n<!-- /generated:outputs -->\nc\n',
    );
    expect(replaceSections('page.md', once, sections)).toBe(once);
  });

  test.each([
    ['an unknown name', '<!-- generated:nothing -->\n<!-- /generated:nothing -->', 'nothing renders the section nothing'],
    ['a section left open', '<!-- generated:inputs -->\ntext', 'the section inputs is not closed'],
    ['an end without a beginning', 'text\n<!-- /generated:inputs -->', 'has no counterpart'],
    ['a section inside another', '<!-- generated:inputs -->\n<!-- generated:outputs -->\n<!-- /generated:outputs -->', 'has no counterpart'],
  ])('%s is an error that names the page', (_, page, message) => {
    expect(() => replaceSections('page.md', page, sections)).toThrow(message);
    expect(() => replaceSections('page.md', page, sections)).toThrow('page.md');
  });
});
