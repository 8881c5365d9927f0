import { StringDecoder } from 'node:string_decoder';

const maxLineCharacters = 16 * 1024 * 1024;

/** Cuts a stream into lines. Throws where a line is longer than any object can be. */
export async function* readLines(stream: AsyncIterable<unknown>): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8');
  let pending = '';
  for await (const chunk of stream) {
    if (!Buffer.isBuffer(chunk)) continue;
    const parts = (pending + decoder.write(chunk)).split('\n');
    pending = parts.pop() ?? '';
    if (pending.length > maxLineCharacters) throw new Error('a watch sent a line that is longer than any object');
    for (const line of parts) if (line !== '') yield line;
  }
  if (pending !== '') yield pending;
}
