import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { isObject, objectsAt, textAt, valueAt } from '../../../src/json.js';
import { runStep } from '../../../src/run.js';
import { loadKubeconfig } from '../../../src/kubernetes/kubeconfig.js';
import { undeploy } from '../../../src/steps/undeploy.js';
import { requireVariable } from '../../setup/variables.js';
import { createRecordingHost } from '../../unit/core/fixture-host.js';

const kubectl = requireVariable('MLFLOW_STEPS_TEST_KUBECTL');
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kubeconfigs-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const config = (user = '"token": "t"', server = 'https://127.0.0.1:1', name = 'here'): string =>
  JSON.stringify({ contexts: [{ name, context: { cluster: name, user: name, namespace: 'mine' } }], 'current-context': name, clusters: [{ name, cluster: { server } }] }).replace(/\}$/, '') +
  `, "users": [{"name": "${name}", "user": {${user}}}]}`;

const write = (files: readonly string[]): string =>
  files
    .map((text, index) => {
      const file = join(folder, `config-${index}`);
      rmSync(file, { force: true });
      if (text !== 'MISSING') writeFileSync(file, text);
      return file;
    })
    .join(delimiter);

/** What kubectl takes of the same files, or why it takes none. */
function askKubectl(kubeconfig: string, args: readonly string[]): { readonly said: string; readonly isRefused: boolean } {
  try {
    return { said: execFileSync(kubectl, args, { env: { HOME: folder, PATH: process.env.PATH, KUBECONFIG: kubeconfig }, encoding: 'utf8', stdio: 'pipe' }), isRefused: false };
  } catch (thrown) {
    return { said: String((thrown as { stderr?: unknown }).stderr ?? thrown), isRefused: true };
  }
}

const readServer = (kubeconfig: string): { readonly said: string; readonly isRefused: boolean } => {
  try {
    return { said: loadKubeconfig({ kubeconfig }, {}).server, isRefused: false };
  } catch (thrown) {
    expect(thrown).toMatchObject({ outcome: 'invalid', message: expect.stringMatching(/kubeconfig|Context/) });
    return { said: thrown instanceof Error ? thrown.message : '', isRefused: true };
  }
};

describe('a kubeconfig', () => {
  const good = config();
  it.each<[string, readonly string[]]>([
    ['one file', [good]],
    ['an empty file before it', ['', good]],
    ['an empty file after it', [good, '']],
    ['comments alone before it', ['# nothing yet\n\n# at all\n', good]],
    ['the beginning of a document alone', ['---\n', good]],
    ['a missing file before it', ['MISSING', good]],
    ['a list that is null', ['apiVersion: v1\nkind: Config\nclusters: null\nusers:\ncontexts: []\n', good]],
    ['another file with the same names', [good, config('"token": "u"', 'https://127.0.0.1:2')]],
    ['a broken cluster that nobody means', [good, 'clusters: [{ name: other, cluster: {} }]']],
    ['a user with an old provider that nobody means', [good, config('"auth-provider": {"name": "gcp"}', 'https://127.0.0.1:3', 'there')]],
    ['preferences and extensions', [good.replace('{', '{"preferences": {"colors": true}, "extensions": [],')]],
  ])('with %s is read as kubectl reads it', (_name, files) => {
    const kubeconfig = write(files);
    const { said, isRefused } = askKubectl(kubeconfig, ['config', 'view', '--minify', '-o', 'jsonpath={.clusters[0].cluster.server}']);
    expect([said, isRefused]).toEqual(['https://127.0.0.1:1', false]);
    expect(readServer(kubeconfig)).toEqual({ said, isRefused });
  });

  it.each<[string, readonly string[], RegExp]>([
    ['clusters that are a mapping', [good.replace('"clusters":[', '"clusters":{"a":[').replace('}}], "users"', '}}]}, "users"')], /"clusters" is a mapping instead of a list/],
    ['users that are a text', [good, 'users: nobody'], /config-1 .*"users" is a text instead of a list/],
    ['a current context that is a number', [good.replace('"current-context":"here"', '"current-context":5')], /"current-context" is a number instead of a text/],
    ['a server that is a number', [config().replace('"https://127.0.0.1:1"', '6443')], /"clusters\[0\]\.cluster\.server" is a number/],
    ['a token that is a number', [config('"token": 12345')], /"users\[0\]\.user\.token" is a number/],
    ['two entries of one name', [good.replace('"users": [', '"users": [{"name": "here", "user": {}},')], /two entries of the name "here"/],
    ['a list', ['- a\n- b\n'], /holds a list instead of a mapping/],
    ['no YAML', ['{'], /cannot be read/],
  ])('with %s is refused, as kubectl refuses it', (_name, files, message) => {
    const kubeconfig = write(files.map((text) => text.replace('"token: t"', '')));
    expect(askKubectl(kubeconfig, ['get', 'pods', '--request-timeout=1s']).isRefused).toBe(true);
    const ours = readServer(kubeconfig);
    expect(ours.isRefused).toBe(true);
    expect(ours.said).toMatch(message);
  });
});

/** How a step ends with a user like this. */
async function endWith(user: string, timeout = '1m'): Promise<{ readonly code: string; readonly reason: string }> {
  const host = createRecordingHost({ kubeconfig: write([config(user)]), name: 'wine', timeout });
  await runStep(undeploy, host);
  const outputs = host.endings[0]?.outputs;
  return { code: outputs?.get('error-code') ?? '', reason: outputs?.get('reason') ?? '' };
}

/** A process that was killed is there until it is reaped, by its parent or by init. */
async function waitUntilGone(pid: number): Promise<void> {
  for (;;) {
    const stat = existsSync(`/proc/${pid}/stat`) ? readFileSync(`/proc/${pid}/stat`, 'utf8') : 'Z';
    if (/^\d+ \(.*\) Z|^Z$/.test(stat)) return;
    await new Promise((resolve) => setImmediate(resolve));
  }
}

describe('the credentials of a kubeconfig', () => {
  it.each([
    ['gcp', /gke-gcloud-auth-plugin/],
    ['azure', /kubelogin/],
    ['own', /Give the user a token/],
  ])('by the auth-provider %s are refused by its name, as by kubectl', async (provider, remedy) => {
    expect(await endWith(`"auth-provider": {"name": "${provider}", "config": {}}`)).toMatchObject({ code: 'E_KUBECONFIG_SYNTAX', reason: expect.stringMatching(new RegExp(`auth-provider "${provider}".*${remedy.source}`)) });
    expect(askKubectl(join(folder, 'config-0'), ['get', 'pods']).said).toMatch(new RegExp(`(no Auth Provider found for name "${provider}"|${provider} auth plugin has been removed)`));
  });

  it('by oidc are the id-token while it is valid, and said to have expired afterwards', async () => {
    const token = (exp: number): string => ['{"alg":"none"}', JSON.stringify({ exp }), 'x'].map((part) => Buffer.from(part).toString('base64url')).join('.');
    const user = (exp: number): string => `"auth-provider": {"name": "oidc", "config": {"idp-issuer-url": "https://idp.invalid", "client-id": "a", "id-token": "${token(exp)}"}}`;
    expect(loadKubeconfig({ kubeconfig: write([config(user(9_999_999_999))]) }, {}).config.getUsers()).toMatchObject([{ token: token(9_999_999_999) }]);
    expect(await endWith(user(1_000_000_000))).toMatchObject({ code: 'E_CLUSTER_UNAUTHORIZED', reason: expect.stringContaining('expired at 2001-09-09T01:46:40.000Z') });
    expect(await endWith('"auth-provider": {"name": "oidc", "config": {}}')).toMatchObject({ code: 'E_CLUSTER_UNAUTHORIZED', reason: expect.stringContaining('without an id-token') });
  });

  it('by a plug-in that is missing are told with the hint of the kubeconfig, as by kubectl', async () => {
    const exec = { apiVersion: 'client.authentication.k8s.io/v1', command: 'no-such-plugin', interactiveMode: 'Never', installHint: 'Install it with:\n  gcloud components install no-such-plugin' };
    const { code, reason } = await endWith(`"exec": ${JSON.stringify(exec)}`);
    expect([code, reason]).toEqual(['E_CLUSTER_UNAUTHORIZED', expect.stringContaining('no-such-plugin of the kubeconfig is not on the PATH of this step. The kubeconfig says how to install it: Install it with: gcloud components install no-such-plugin')]);
    expect(askKubectl(join(folder, 'config-0'), ['get', 'pods']).said).toContain('gcloud components install no-such-plugin');
  });

  it.each([['no user', {}], ['an empty user', { user: '' }]])('by a context with %s are none, and the certificate of the cluster is checked all the same', async (_name, context) => {
    const real: unknown = parse(readFileSync(requireVariable('MLFLOW_STEPS_TEST_KUBECONFIG'), 'utf8'));
    const [cluster] = objectsAt(real, 'clusters');
    const config = (fields: object): string => write([JSON.stringify({ 'current-context': 'here', contexts: [{ name: 'here', context: { cluster: 'here', ...context } }], clusters: [{ name: 'here', cluster: fields }] })]);
    const end = async (kubeconfig: string): Promise<string | undefined> => {
      const host = createRecordingHost({ kubeconfig, name: 'wine', timeout: '10s' });
      await runStep(undeploy, host);
      return host.endings[0]?.outputs.get('reason');
    };
    const fields = valueAt(cluster, 'cluster');
    expect(await end(config(isObject(fields) ? fields : {}))).toMatch(/User "system:anonymous" cannot get/);
    expect(await end(config({ server: textAt(fields, 'server'), 'insecure-skip-tls-verify': true }))).toMatch(/User "system:anonymous" cannot get/);
    expect(await end(config({ server: textAt(fields, 'server') }))).toMatch(/certificate/);
  });

  const pluginThat = (script: string): string => {
    const path = join(folder, 'answering');
    writeFileSync(path, `#!/bin/sh\n${script}\n`);
    chmodSync(path, 0o755);
    return `"exec": ${JSON.stringify({ apiVersion: 'client.authentication.k8s.io/v1', command: path, interactiveMode: 'IfAvailable' })}`;
  };

  it.each([
    ['fails', 'echo "token expired, run: aws sso login" >&2; exit 3', /plug-in \S+answering ended with exit code 3, which says: token expired, run: aws sso login\. Run/],
    ['is killed', 'kill -9 $$', /answering ended with SIGKILL\. Run/],
    ['gives no JSON', 'echo s3cret', /^(?!.*s3cret).*answering gave no ExecCredential with a status/],
    ['gives a list', 'echo "[]"', /gave no ExecCredential with a status/],
    ['gives no status', `echo '{"kind": "ExecCredential"}'`, /gave no ExecCredential with a status/],
    ['gives an empty status', `echo '{"kind": "ExecCredential", "status": {"token": "", "clientCertificateData": "x"}}'`, /without a token, and without a client certificate and its key/],
    ['gives a token that is a number', `echo '{"status": {"token": 12345}}'`, /without a token/],
  ])('by a plug-in that %s are told with its name, and none of its secrets', async (_what, script, told) => {
    expect(await endWith(pluginThat(script))).toEqual({ code: 'E_CLUSTER_UNAUTHORIZED', reason: expect.stringMatching(told) });
  });

  it('by a plug-in that waits for a login end with the step, and the plug-in with all that it started ends too', async () => {
    const pids = join(folder, 'pids');
    const { code, reason } = await endWith(pluginThat(`echo "Open https://login.invalid and enter 1234" >&2; sleep 600 & echo "$$ $!" > ${pids}; wait`), '5s');
    expect([code, reason]).toEqual(['E_TIMEOUT', expect.stringMatching(/said last: Waiting for the credential plug-in \S+answering of the kubeconfig, which says: Open https:\/\/login\.invalid and enter 1234/)]);
    for (const pid of readFileSync(pids, 'utf8').trim().split(' ').map(Number)) await waitUntilGone(pid);
  });

  it('by a plug-in beside the kubeconfig are found there, as by kubectl', async () => {
    writeFileSync(join(folder, 'plugin'), `#!/bin/sh\nprintf '{"apiVersion":"client.authentication.k8s.io/v1","kind":"ExecCredential","status":{"token":"t"}}'; touch ${join(folder, 'asked')}\n`);
    chmodSync(join(folder, 'plugin'), 0o755);
    const exec = { apiVersion: 'client.authentication.k8s.io/v1', command: './plugin', interactiveMode: 'Never' };
    const file = write([config(`"exec": ${JSON.stringify(exec)}`)]);
    expect(loadKubeconfig({ kubeconfig: file }, {}).config.getUsers()).toMatchObject([{ exec: { command: join(folder, 'plugin') } }]);
    expect(askKubectl(file, ['get', 'pods', '--request-timeout=1s']).said).not.toContain('not found');
  });
});
