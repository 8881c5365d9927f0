import { parse, stringify } from 'yaml';
import type { EngineNamespace } from './engine-namespace.js';

/** A committed file with Roles, by the names of those in it. */
export type RoleFiles = readonly (readonly [file: string, role: string])[];

/** A kubeconfig of an account of the engine's namespace that has these Roles where models are, and no other right. */
export async function makeLimitedKubeconfig({ run, name, models }: Pick<EngineNamespace, 'run' | 'name' | 'models'>, account: string, roles: RoleFiles): Promise<string> {
  for (const [file, role] of roles) {
    await run('--namespace', models, 'apply', '--filename', file);
    await run('--namespace', models, 'create', 'rolebinding', role, '--role', role, '--serviceaccount', `${name}:${account}`);
  }
  const config = parse((await run('config', 'view', '--raw', '--minify')).stdout) as { clusters: unknown; contexts: [{ context: { cluster: string } }] };
  const token = (await run('create', 'token', account, '--duration', '2h')).stdout.trim();
  const { cluster } = config.contexts[0].context;
  return stringify({
    apiVersion: 'v1',
    kind: 'Config',
    clusters: config.clusters,
    users: [{ name: account, user: { token } }],
    contexts: [{ name: account, context: { cluster, user: account, namespace: models } }],
    'current-context': account,
  });
}
