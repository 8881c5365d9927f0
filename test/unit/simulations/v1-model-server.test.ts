import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { SimulatedV1Server } from '../../simulations/v1-model-server.js';

const server = new SimulatedV1Server();
let url: URL;
beforeEach(async () => {
  url = await server.start();
});
afterEach(() => server.stop());

const post = async (path: string, body: unknown) => {
  const response = await fetch(new URL(path, url), { method: 'POST', body: JSON.stringify(body) });
  return [response.status, await response.text().then((text) => (text === '' ? undefined : (JSON.parse(text) as unknown)))];
};

test('answers V1 requests, refuses others, and answers otherwise where it is told to', async () => {
  const path = '/seldon/models/wine/api/v1.0/predictions';
  expect(await post(path, { data: { names: ['a'], ndarray: [[1], [2]] } })).toEqual([200, { data: { names: [], ndarray: [[2], [4]] }, meta: {} }]);
  expect(await post(path, { inputs: [] })).toMatchObject([400, { status: { info: 'Invalid request data type: {"inputs":[]}', reason: 'MICROSERVICE_BAD_DATA' } }]);
  expect(await post('/v2/models/wine/infer', {})).toEqual([404, undefined]);
  server.next.push({ status: 503, body: '{}' });
  expect(await post(path, {})).toEqual([503, {}]);
});
