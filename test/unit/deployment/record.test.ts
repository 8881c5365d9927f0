import { describe, expect, it } from '@jest/globals';
import { parseRecords, renderRecords, type DeploymentRecord } from '../../../src/deployment/record.js';

const record = (name: string, changed: Partial<DeploymentRecord> = {}): DeploymentRecord => ({
  state: 'serving', time: '2026-01-02T03:04:05.000Z', server: 'https://c', namespace: 'ns', name, version: '2', ...changed,
});

describe('the record of deployments on a version', () => {
  it('reads back what it wrote, and replaces the record of the same place', () => {
    const text = renderRecords(parseRecords(renderRecords([], record('a', { verified: true, url: 'http://x' }))), record('b'));
    const merged = parseRecords(renderRecords(parseRecords(text), record('a', { state: 'replaced', reason: 'version 3 serves there now' })));
    expect(merged.map(({ name, state }) => [name, state])).toEqual([['a', 'replaced'], ['b', 'serving']]);
  });

  it('stays within what MLflow stores, in ASCII, dropping the oldest', () => {
    let text = '';
    for (let index = 0; index < 60; index += 1) text = renderRecords(parseRecords(text), record(`größer-${index}`, { reason: 'x'.repeat(1000) }));
    expect(text.length).toBeLessThanOrEqual(5000);
    expect(text).toMatch(/^[\x20-\x7e]*$/);
    expect(parseRecords(text)[0]?.name).toBe('größer-59');
  });

  it('of one place is never longer than what MLflow stores, whatever it says, and keeps where that is', () => {
    const endless = { url: `http://x/${'p'.repeat(6000)}`, pipeline: `https://ci/${'j'.repeat(6000)}`, model: '😀'.repeat(128), reason: '😀'.repeat(400) };
    for (const changed of [endless, { ...endless, url: 'http://x/' }, { ...endless, url: 'http://x/', pipeline: 'https://ci/' }]) {
      const text = renderRecords([], record('a', changed));
      expect(text.length).toBeLessThanOrEqual(5000);
      expect(parseRecords(text)).toMatchObject([{ state: 'serving', server: 'https://c', namespace: 'ns', name: 'a', version: '2', model: endless.model }]);
    }
  });

  it.each([undefined, '', '{', '[]', '[1, {"state": "serving"}]', '[{"state": "new", "time": "", "server": "", "namespace": "", "name": "", "version": ""}]'])(
    'takes %p, which is no record, for none', (text) => {
      expect(parseRecords(text)).toEqual([]);
    },
  );
});
