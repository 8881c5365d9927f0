import type { IncomingMessage, ServerResponse } from 'node:http';
import { Agent, request } from 'node:https';
import { KubeConfig } from '@kubernetes/client-node';
import { giveBack } from './passing-on.js';

/** The API server of a kubeconfig, for proxies in front of it. The caller's token goes with each request. */
export interface ApiUpstream {
  /** Sends a request on as it came, streams too; `onAnswer` gets what the server says, and gives it back unless told otherwise. */
  pass(incoming: IncomingMessage, outgoing: ServerResponse, onAnswer?: (answer: IncomingMessage) => void): void;
  close(): void;
}

export function openUpstream(kubeconfig: string): ApiUpstream {
  const config = new KubeConfig();
  config.loadFromFile(kubeconfig);
  const cluster = config.getCurrentCluster();
  if (!cluster?.caData) throw new Error('the kubeconfig has no certificate authority in it');
  const agent = new Agent({ keepAlive: true, ca: Buffer.from(cluster.caData, 'base64') });
  const { hostname, port } = new URL(cluster.server);
  return {
    pass: (incoming, outgoing, onAnswer = (answer) => giveBack(answer, outgoing)) => {
      const passed = request({ agent, hostname, port, path: incoming.url, method: incoming.method, headers: incoming.headers }, onAnswer);
      passed.on('error', () => outgoing.destroy());
      outgoing.on('close', () => passed.destroy());
      incoming.pipe(passed);
    },
    close: () => agent.destroy(),
  };
}

/** The same user, by another address. */
export function renderKubeconfigFor(kubeconfig: string, server: string): string {
  const config = new KubeConfig();
  config.loadFromFile(kubeconfig);
  const token = config.getCurrentUser()?.token;
  if (token === undefined) throw new Error('the kubeconfig has no token in it');
  const named = (name: string, content: object): object => ({ name, ...content });
  return JSON.stringify({
    apiVersion: 'v1', kind: 'Config', 'current-context': 'here',
    clusters: [named('here', { cluster: { server } })], users: [named('here', { user: { token } })], contexts: [named('here', { context: { cluster: 'here', user: 'here' } })],
  });
}
