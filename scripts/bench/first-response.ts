import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer as createHttpServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createAuthority } from '../../test/proxies/certificates.js';
import { computeMedian, renderColumns } from './median.js';
import { timeProcess } from './process-time.js';
import { readCpuMs } from './running-cpu.js';

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const actions = fileURLToPath(new URL('../../actions/', import.meta.url));

interface Case {
  readonly name: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly limitMs: number | undefined;
}

/**
 * CPU time of processes whose first request is answered with 401, at which they end: when that request has come to the
 * server (known on Linux), and in all. The time to the first response lies between the two.
 */
export async function measureFirstResponse(rounds: number): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'mlflow-steps-bench-'));
  const servers: Server[] = [];
  const authority = createAuthority('bench');
  try {
    let onRequest = (): void => {};
    const refuse = (_: IncomingMessage, response: ServerResponse): void => {
      onRequest();
      response.writeHead(401).end('{}');
    };
    const mlflow = createHttpServer(refuse);
    const cluster = createHttpsServer({ key: authority.serverPem, cert: authority.serverPem }, refuse);
    servers.push(mlflow, cluster);
    const trackingUri = `http://127.0.0.1:${await listen(mlflow)}`;
    const kubeconfig = join(folder, 'kubeconfig');
    writeFileSync(kubeconfig, renderKubeconfig(`https://127.0.0.1:${await listen(cluster)}`, authority.caFile));
    const promoteInputs = { INPUT_MODEL: 'm', INPUT_VERSION: '1', INPUT_TO: '@champion', INPUT_GATES: 'a > 0' };
    const common = { GITHUB_OUTPUT: file(folder, 'output'), GITHUB_STEP_SUMMARY: file(folder, 'summary'), MLFLOW_TRACKING_URI: trackingUri };
    const cases: readonly Case[] = [
      { name: 'bare Node', args: ['-e', '0'], env: {}, limitMs: undefined },
      { name: 'promote, as an action', args: [join(actions, 'promote/index.cjs')], env: { ...common, ...promoteInputs }, limitMs: 60 },
      { name: 'promote, command line', args: [cli, 'promote', '--model', 'm', '--version', '1', '--to', '@champion', '--gates', 'a > 0'], env: common, limitMs: 60 },
      {
        name: 'undeploy (cluster), as an action',
        args: [join(actions, 'undeploy/index.cjs')],
        env: { ...common, INPUT_NAME: 'm', INPUT_NAMESPACE: 'n', KUBECONFIG: kubeconfig },
        limitMs: 110,
      },
    ];
    const whole = new Map(cases.map(({ name }) => [name, new Array<number>()]));
    const untilRequest = new Map(cases.map(({ name }) => [name, new Array<number>()]));
    for (let round = 0; round < rounds; round += 1) {
      for (const { name, args, env } of cases) {
        whole.get(name)?.push((await timeProcess(process.execPath, args, env)).cpuMs);
        const child = spawn(process.execPath, args, { stdio: 'ignore', env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...env } });
        onRequest = () => {
          const cpuMs = child.pid === undefined ? undefined : readCpuMs(child.pid);
          if (cpuMs !== undefined) untilRequest.get(name)?.push(cpuMs);
        };
        await once(child, 'close');
        onRequest = () => {};
      }
    }
    return renderColumns([
      ['', 'first request', 'least', 'whole process', 'least', 'allowed'],
      ...cases.map(({ name, limitMs }) => [name, ...renderTimes(untilRequest.get(name)), ...renderTimes(whole.get(name)), limitMs === undefined ? '' : `${limitMs} ms`]),
    ]);
  } finally {
    for (const server of servers) server.close();
    authority.remove();
    rmSync(folder, { recursive: true });
  }
}

const renderTimes = (times: readonly number[] = []): [string, string] =>
  times.length === 0 ? ['', ''] : [`${computeMedian(times).toFixed(0)} ms`, `${Math.min(...times).toFixed(0)} ms`];

async function listen(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return address.port;
}

function file(folder: string, name: string): string {
  const path = join(folder, name);
  writeFileSync(path, '');
  return path;
}

const renderKubeconfig = (server: string, certificate: string): string =>
  JSON.stringify({
    apiVersion: 'v1',
    kind: 'Config',
    'current-context': 'bench',
    contexts: [{ name: 'bench', context: { cluster: 'bench', user: 'bench' } }],
    clusters: [{ name: 'bench', cluster: { server, 'certificate-authority': certificate } }],
    users: [{ name: 'bench', user: { token: 'bench' } }],
  });
