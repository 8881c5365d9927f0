import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import { startClient } from '../../../sandbox/demo/client.js';
import { parseDemoOptions } from '../../../sandbox/demo/options.js';
import { parseAnswer } from '../../../sandbox/demo/prediction.js';
import { formatDuration } from '../../../sandbox/terminal/durations.js';

describe('options of the demo', () => {
  it('need nothing', () => {
    expect(parseDemoOptions([])).toEqual({ wantsHelp: false, keep: false, own: undefined });
  });

  it('take a MLflow and a cluster together only', () => {
    expect(() => parseDemoOptions(['--tracking-uri', 'http://m'])).toThrow(/go together/);
    expect(() => parseDemoOptions(['--endpoint', 'http://e'])).toThrow(/--endpoint belongs to/);
    expect(() => parseDemoOptions(['--tracking-uri', 'http://m', '--kubeconfig', 'k'])).toThrow(/--endpoint is missing/);
    expect(parseDemoOptions(['--tracking-uri', 'http://m', '--kubeconfig', 'k', '--endpoint', 'http://e']).own?.endpoint).toBe('http://e');
  });

  it('show the help after one that is unknown', () => {
    expect(() => parseDemoOptions(['--kep'])).toThrow(/--kep[\s\S]*--keep/);
  });
});

it('takes only well-formed predictions for answers', () => {
  expect(parseAnswer('{"outputs":[{"name":"output-1","data":[0.5,0.5]}]}')).toEqual([0.5, 0.5]);
  for (const text of ['{"error":"x"}', '{"outputs":[]}', '{"outputs":[{"data":[]}]}', '{"outputs":[{"data":["a"]}]}']) {
    expect(() => parseAnswer(text)).toThrow(/not a prediction/);
  }
});

it('the client tells who answered when, and what failed', async () => {
  let requests = 0;
  const server = createServer((_, response) => {
    requests += 1;
    response.statusCode = requests === 2 ? 503 : 200;
    response.end(requests === 2 ? 'gone' : JSON.stringify({ outputs: [{ data: [requests > 4 ? 1 : 0] }] }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const client = startClient(`http://127.0.0.1:${port}`);
  while (client.lastKey() !== '[1]') await new Promise((resolve) => setTimeout(resolve, 5));
  const traffic = await client.stop();
  server.close();
  expect(traffic.requests).toBe(requests);
  expect(traffic.failures).toEqual([expect.stringContaining('HTTP 503: gone')]);
  expect(traffic.spans.map(({ key }) => key)).toEqual(['[0]', '[1]']);
  expect(traffic.spans[0]?.count).toBe(3);
  expect(traffic.spans[0]?.lastMs).toBeLessThanOrEqual(traffic.spans[1]?.firstMs ?? 0);
});

it.each([
  [870, '0.9 s'],
  [12_345, '12 s'],
  [83_000, '1 min 23 s'],
  [119_800, '2 min 0 s'],
])('writes %p ms as %p', (ms, text) => {
  expect(formatDuration(ms)).toBe(text);
});
