import { createRequire } from 'node:module';

interface Builtins {
  readonly 'node:crypto': typeof import('node:crypto');
  readonly 'node:http': typeof import('node:http');
  /** As far as it is the same as node:http. */
  readonly 'node:https': typeof import('node:http');
}

/** Loads a module of Node's when it is needed. Importing node:http evaluates all that it exports lazily (27 ms on Node 24); this does not. */
export const requireBuiltin: <N extends keyof Builtins>(name: N) => Builtins[N] = createRequire('/');
