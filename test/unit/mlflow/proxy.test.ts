import { describe, expect, it } from '@jest/globals';
import { computeProxy } from '../../../src/mlflow/proxy.js';

const server = new URL('http://ml.example:5000');

describe('computeProxy', () => {
  it('reads the environment as curl and Python do', () => {
    expect(computeProxy(server, { HTTP_PROXY: 'upper:1', http_proxy: 'lower:1' })?.href).toBe('http://lower:1/');
    expect(computeProxy(server, {})).toBeUndefined();
  });

  it.each(['socks5://x:1', 'http://'])('refuses %s', (proxy) => {
    expect(() => computeProxy(server, { HTTP_PROXY: proxy })).toThrow(expect.objectContaining({ code: 'E_INPUT' }));
  });
});
