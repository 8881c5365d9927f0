import { describe, expect, it } from '@jest/globals';
import { computeProxy } from '../../../src/mlflow/proxy.js';

const http = new URL('http://ml.example:5000');
const https = new URL('https://ml.example');
const proxies = { HTTP_PROXY: 'http://plain:3128', HTTPS_PROXY: 'secure:3128' };

describe('computeProxy', () => {
  it('takes the variable of the scheme, lower case first', () => {
    expect(computeProxy(http, proxies)?.href).toBe('http://plain:3128/');
    expect(computeProxy(https, proxies)?.href).toBe('http://secure:3128/');
    expect(computeProxy(http, { ...proxies, http_proxy: 'http://lower:1' })?.host).toBe('lower:1');
    expect(computeProxy(http, { ALL_PROXY: 'http://all:1' })?.host).toBe('all:1');
    expect(computeProxy(http, { HTTP_PROXY: '' })).toBeUndefined();
  });

  it.each(['*', 'ml.example', '.example', 'example', '*.example', 'other, ml.example:5000', 'ML.EXAMPLE'])('goes straight for NO_PROXY %s', (entry) => {
    expect(computeProxy(http, { ...proxies, NO_PROXY: entry })).toBeUndefined();
  });

  it.each(['xml.example', 'ample', 'ml.example:80', 'a.ml.example', ''])('goes through the proxy for NO_PROXY %j', (entry) => {
    expect(computeProxy(http, { ...proxies, NO_PROXY: entry })).toBeDefined();
  });

  it.each(['socks5://x:1', 'http://'])('refuses %s', (proxy) => {
    expect(() => computeProxy(http, { HTTP_PROXY: proxy })).toThrow(expect.objectContaining({ code: 'E_INPUT' }));
  });
});
