import { objectsAt, textAt, valueAt, type JsonObject } from '../../../src/json.js';

/** A key of a Secret, or undefined where either is missing. */
export type FindSecretKey = (secret: string, key: string) => string | undefined;

/**
 * A container's environment as the kubelet makes it, a simulation: in order, `$(NAME)` in a value is a variable before it,
 * `$$` is `$`, and what is not known stays as it is. Throws for a Secret that is missing and not optional.
 */
export function computeEnvironment(container: JsonObject, findSecretKey: FindSecretKey): Readonly<Record<string, string>> {
  const env: Record<string, string> = {};
  for (const variable of objectsAt(container, 'env')) {
    const name = textAt(variable, 'name') ?? '';
    const secret = textAt(variable, 'valueFrom', 'secretKeyRef', 'name');
    if (secret === undefined) {
      env[name] = expand(textAt(variable, 'value') ?? '', env);
      continue;
    }
    const found = findSecretKey(secret, textAt(variable, 'valueFrom', 'secretKeyRef', 'key') ?? '');
    if (found !== undefined) env[name] = found;
    else if (valueAt(variable, 'valueFrom', 'secretKeyRef', 'optional') !== true) throw new Error(`The Secret ${secret} or its key is missing.`);
  }
  return env;
}

/** `$(NAME)` → the variable, `$$` → `$`, as k8s.io/kubernetes/third_party/forked/golang/expansion has it. */
export const expand = (text: string, env: Readonly<Record<string, string>>): string =>
  text.replace(/\$(?:(\$)|\(([^)]*)\))/g, (whole, dollar: string | undefined, name: string | undefined) => (dollar === undefined ? (env[name ?? ''] ?? whole) : '$'));
