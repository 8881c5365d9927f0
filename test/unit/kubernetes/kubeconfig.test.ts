import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loadKubeconfig, nameFromWithin } from '../../../src/kubernetes/kubeconfig.js';
import { renderKubeconfig } from './api-server.js';

let directory: string;
const write = (name: string, text: string): string => {
  const file = join(directory, name);
  writeFileSync(file, text);
  return file;
};
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'kubeconfig-'));
});
afterAll(() => rmSync(directory, { recursive: true }));

it('tells clusters of the same address apart from within, by their certificate authorities', () => {
  const address = 'https://10.96.0.1:443';
  const [one, other] = [nameFromWithin(address, write('one.crt', 'one')), nameFromWithin(address, write('other.crt', 'other'))];
  expect(one).toMatch(/^https:\/\/10\.96\.0\.1:443#ca-[0-9a-f]{16}$/);
  expect(other).not.toBe(one);
  expect([nameFromWithin(address, write('same.crt', 'one')), nameFromWithin(address, undefined), nameFromWithin(address, join(directory, 'none.crt'))]).toEqual([one, address, address]);
});

describe('loadKubeconfig', () => {
  it('reads the current context, or the one that is named', () => {
    const file = write('good', renderKubeconfig('https://c.example:6443/', 'token: t'));
    expect(loadKubeconfig({ kubeconfig: file }, {})).toMatchObject({ server: 'https://c.example:6443', identity: 'https://c.example:6443', namespace: 'mine', context: 'here' });
    expect(() => loadKubeconfig({ kubeconfig: file, context: 'there' }, {})).toThrow(expect.objectContaining({ code: 'E_KUBECONFIG_CONTEXT', message: expect.stringContaining('Its contexts are: here') }));
  });

  it('takes several files as KUBECONFIG lists them, the first one first', () => {
    const first = write('first', renderKubeconfig('https://one.example', 'token: t'));
    const second = write('second', renderKubeconfig('https://two.example', 'token: t').replaceAll('here', 'there').replaceAll('cluster: c', 'cluster: d').replace('name: c', 'name: d'));
    expect(loadKubeconfig({ kubeconfig: [first, join(directory, 'missing'), second].join(delimiter) }, {})).toMatchObject({ server: 'https://one.example' });
    expect(loadKubeconfig({ kubeconfig: [first, second].join(delimiter), context: 'there' }, {})).toMatchObject({ server: 'https://two.example' });
  });

  it.each([
    ['not YAML', '{', 'E_KUBECONFIG_SYNTAX'],
    ['empty', '', 'E_KUBECONFIG_SYNTAX'],
    ['a list', '- a', 'E_KUBECONFIG_CONTEXT'],
    ['without a current context', renderKubeconfig('https://c', 'token: t').replace('current-context: here', ''), 'E_KUBECONFIG_CONTEXT'],
    ['with a context of no cluster', renderKubeconfig('https://c', 'token: t').replace('context: {cluster: c', 'context: {cluster: other'), 'E_KUBECONFIG_CONTEXT'],
    ['of a server that is no address', renderKubeconfig('somewhere', 'token: t'), 'E_KUBECONFIG_SYNTAX'],
    ['of a server with a password in its address', renderKubeconfig('https://ann:hush-hush@c', 'token: t'), 'E_KUBECONFIG_SYNTAX'],
  ])('tells what is wrong with one that is %s', (name, text, code) => {
    expect(() => loadKubeconfig({ kubeconfig: write(name.replaceAll(' ', '-'), text) }, {})).toThrow(expect.objectContaining({ code, message: expect.not.stringContaining('hush-hush') }));
  });

  it.each([
    ['the one of the environment', '', 'http://proxy.example:3128'],
    ['its own rather', ', proxy-url: "http://own.example:1"', 'http://own.example:1'],
  ])('goes through %s', (_, own, proxyUrl) => {
    const file = write('proxied', renderKubeconfig('https://c.example', 'token: t').replace('"https://c.example"', `"https://c.example"${own}`));
    expect(loadKubeconfig({ kubeconfig: file }, { HTTPS_PROXY: 'http://proxy.example:3128' }).config.getClusters()).toMatchObject([{ proxyUrl }]);
  });

  it.each([['tokenFile: token'], ['tokenFile: "./token"'], ["tokenFile: 'token'"]])('reads the token of a file beside it: %s', (user) => {
    write('token', 'from-a-file\n');
    const file = write('with-token-file', renderKubeconfig('https://c.example', user));
    expect(loadKubeconfig({ kubeconfig: file }, {}).config.getUsers()).toMatchObject([{ token: 'from-a-file' }]);
    write('token', 'renewed\n');
    expect(loadKubeconfig({ kubeconfig: file }, {}).config.getUsers()).toMatchObject([{ token: 'renewed' }]);
  });

  it('tells that there is none', () => {
    expect(() => loadKubeconfig({ kubeconfig: join(directory, 'missing') }, {})).toThrow(expect.objectContaining({ code: 'E_KUBECONFIG_MISSING' }));
    expect(() => loadKubeconfig({}, { HOME: directory })).toThrow(expect.objectContaining({ code: 'E_KUBECONFIG_MISSING' }));
  });
});
