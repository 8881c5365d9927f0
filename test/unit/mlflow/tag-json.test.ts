import { expect, it } from '@jest/globals';
import { renderTagJson } from '../../../src/mlflow/tag-json.js';

it('writes a tag that a database of ASCII keeps, and that reads back as it was', () => {
  const value = { actor: 'Zoë 🐘 \u007f' };
  const text = renderTagJson(value);
  expect(text).toMatch(/^[ -~]+$/);
  expect(JSON.parse(text)).toEqual(value);
});
