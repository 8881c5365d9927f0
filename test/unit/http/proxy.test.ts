import { describe, expect, it } from '@jest/globals';
import { findProxy, type ProxyCustom } from '../../../src/http/proxy.js';

const http = new URL('http://ml.example:5000');
const https = new URL('https://ml.example');
const proxies = { HTTP_PROXY: 'http://plain:3128', HTTPS_PROXY: 'secure:3128' };
const customs: readonly ProxyCustom[] = ['curl', 'go'];

describe.each(customs)('findProxy by the custom of %s', (custom) => {
  it('takes the variable of the scheme, as an address with a scheme', () => {
    expect(findProxy(http, proxies, custom)).toBe('http://plain:3128');
    expect(findProxy(https, proxies, custom)).toBe('http://secure:3128');
    expect(findProxy(https, { HTTP_PROXY: 'http://plain:3128' }, custom)).toBeUndefined();
    expect(findProxy(http, { HTTP_PROXY: '' }, custom)).toBeUndefined();
    expect(findProxy(http, { HTTP_PROXY: '', http_proxy: 'lower:1' }, custom)).toBe('http://lower:1');
  });

  it.each(['*', 'ml.example', '.example', 'example', '*.example', 'other, ml.example:5000', 'ML.EXAMPLE'])('goes straight for NO_PROXY %s', (entry) => {
    expect(findProxy(http, { ...proxies, NO_PROXY: entry }, custom)).toBeUndefined();
  });

  it.each(['xml.example', 'ample', 'ml.example:80', 'a.ml.example', ''])('goes through the proxy for NO_PROXY %j', (entry) => {
    expect(findProxy(http, { ...proxies, NO_PROXY: entry }, custom)).toBeDefined();
  });

  it.each([
    ['https://10.1.2.3', '10.0.0.0/8', false],
    ['https://11.1.2.3', '10.0.0.0/8', true],
    ['https://kubernetes.default.svc', 'internal.example,.svc', false],
    ['https://[2001:db8::1]:6443', '2001:db8::1', false],
    ['https://[2001:db8::1]:6443', '[2001:db8::1]:6443', false],
    ['https://[2001:db8::1]:6443', '[2001:db8::1]:443', true],
    ['https://[2001:db8::1]:6443', '2001:db8::2', true],
  ])('of %s with NO_PROXY %s', (url, entry, isProxied) => {
    expect(findProxy(new URL(url), { ...proxies, NO_PROXY: entry }, custom) !== undefined).toBe(isProxied);
  });
});

describe('where the two customs differ', () => {
  it('is in which spelling wins, in ALL_PROXY, and in loopback addresses', () => {
    const both = { HTTP_PROXY: 'http://upper:1', http_proxy: 'http://lower:1' };
    expect(customs.map((custom) => findProxy(http, both, custom))).toEqual(['http://lower:1', 'http://upper:1']);
    expect(customs.map((custom) => findProxy(http, { ALL_PROXY: 'http://all:1' }, custom))).toEqual(['http://all:1', undefined]);
    for (const url of ['http://127.0.0.1:6443', 'http://localhost', 'http://[::1]:1']) {
      expect(customs.map((custom) => findProxy(new URL(url), proxies, custom))).toEqual(['http://plain:3128', undefined]);
    }
    expect(findProxy(new URL('http://127.example.com'), proxies, 'go')).toBe('http://plain:3128');
  });
});
