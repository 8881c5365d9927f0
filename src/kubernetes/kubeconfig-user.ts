import { StepError } from '../errors.js';
import { isObject, parseJson, textAt, type JsonObject } from '../json.js';
import { quoteForeign } from '../untrusted-text.js';

/** What took the place of the auth providers that kubectl dropped in 1.26. */
const successors: Readonly<Record<string, string>> = {
  gcp: 'Install gke-gcloud-auth-plugin and run `gcloud container clusters get-credentials` again',
  azure: 'Run `kubelogin convert-kubeconfig`, which makes it a plug-in',
};

/**
 * A user of a kubeconfig as client-node takes one. `auth-provider` is of old: of oidc, whose token kubectl keeps in the file,
 * the token is used while it is valid; the others are refused by name. Throws E_KUBECONFIG_SYNTAX, E_CLUSTER_UNAUTHORIZED.
 */
export function readUser(name: string, user: JsonObject, nowMs = Date.now()): JsonObject {
  const { 'auth-provider': provider, tokenFile, ...others } = user;
  const token = typeof user['token'] === 'string' ? { token: user['token'].trim() } : {};
  const file = typeof tokenFile === 'string' && tokenFile !== '' ? { 'token-file': tokenFile } : {};
  const plain = { ...others, ...token, ...file };
  if (provider === undefined || provider === null) return plain;
  const kind = isObject(provider) ? (textAt(provider, 'name') ?? '') : '';
  const where = `The kubeconfig's user "${quoteForeign(name, 100)}" has the auth-provider "${quoteForeign(kind, 100)}"`;
  if (kind !== 'oidc') {
    const remedy = Object.hasOwn(successors, kind) ? (successors[kind] ?? '') : 'Give the user a token, a client certificate or a plug-in (exec)';
    throw new StepError('E_KUBECONFIG_SYNTAX', `${where}, which kubectl does not know any more (since 1.26). ${remedy}.`);
  }
  const idToken = textAt(isObject(provider) ? provider : {}, 'config', 'id-token')?.trim() ?? '';
  const expiresMs = readExpiry(idToken);
  if (idToken !== '' && (expiresMs === undefined || expiresMs > nowMs)) return { ...plain, token: idToken };
  const why = idToken === '' ? 'without an id-token' : `whose id-token expired at ${new Date(expiresMs ?? 0).toISOString()}`;
  throw new StepError(
    'E_CLUSTER_UNAUTHORIZED',
    `${where}, ${why}, and only kubectl renews it there. Run any kubectl command to renew it, or make it a plug-in: \`kubectl oidc-login setup\` (kubelogin).`,
  );
}

/** When a JWT ends, as it says itself; undefined if it does not. */
function readExpiry(token: string): number | undefined {
  const claims = parseJson(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
  const seconds = isObject(claims) ? claims['exp'] : undefined;
  return typeof seconds === 'number' && Number.isFinite(seconds) && Math.abs(seconds) < 8e12 ? seconds * 1000 : undefined;
}

/** What to say of a plug-in that cannot be started, with the hint that the kubeconfig has for this; undefined if it was started. */
export function describeMissingPlugin(exec: unknown, thrown: unknown): string | undefined {
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  const code: unknown = isObject(thrown) ? thrown['code'] : undefined;
  const command = isObject(exec) ? textAt(exec, 'command') : undefined;
  if (command === undefined || !(code === 'ENOENT' || code === 'EACCES' || /\b(ENOENT|EACCES)\b/.test(message))) return undefined;
  const hint = quoteForeign(textAt(exec, 'installHint') ?? '', 1000).replace(/\.$/, '');
  const how = /EACCES/.test(`${String(code)} ${message}`) ? 'may not be executed' : command.includes('/') ? 'does not exist' : 'is not on the PATH of this step';
  return `the credential plug-in ${quoteForeign(command, 200)} of the kubeconfig ${how}.${hint === '' ? ' Install it where this step runs, or give a kubeconfig with a token' : ` The kubeconfig says how to install it: ${hint}`}`;
}
