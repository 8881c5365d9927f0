import { expect, it } from '@jest/globals';
import { readLines } from '../../../src/kubernetes/lines.js';

async function* inChunks(text: string, bytes: number): AsyncGenerator<Buffer> {
  const all = Buffer.from(text);
  for (let at = 0; at < all.length; at += bytes) yield all.subarray(at, at + bytes);
}

async function read(chunks: AsyncIterable<unknown>): Promise<readonly string[]> {
  const lines: string[] = [];
  for await (const line of readLines(chunks)) lines.push(line);
  return lines;
}

it.each([1, 2, 3, 1000])('cuts a stream into lines, however it comes in (%i bytes at a time)', async (bytes) => {
  expect(await read(inChunks('{"a":"ä€😀"}\n\n{"b":1}\nlast', bytes))).toEqual(['{"a":"ä€😀"}', '{"b":1}', 'last']);
});

it('gives up on a line that is longer than any object, instead of holding all of it', async () => {
  let sent = 0;
  async function* endless(): AsyncGenerator<Buffer> {
    const chunk = Buffer.alloc(1024 * 1024, 'x');
    for (; sent < 100; sent += 1) yield chunk;
  }
  await expect(read(endless())).rejects.toThrow('longer than any object');
  expect(sent).toBeLessThan(20);
});
