import { createServer } from 'node:http';
import type { Socket } from 'node:net';
import { expect, it } from '@jest/globals';
import { listen } from '../../proxies/passing-on.js';
import { callMlflow, putArtifact } from '../../setup/seeded-model.js';

it('sends each request on a connection of its own, which no server has closed meanwhile', async () => {
  const sockets = new Set<Socket>();
  const { port, close } = await listen(createServer(), ({ socket }, response) => {
    sockets.add(socket);
    response.end('{}');
  });
  for (const method of ['GET', 'POST'] as const) await callMlflow(`http://127.0.0.1:${port}`, method, 'any', method === 'POST' ? {} : undefined);
  await putArtifact(`http://127.0.0.1:${port}`, 'mlflow-artifacts:/1', 'any', '');
  await close();
  expect(sockets.size).toBe(3);
});
