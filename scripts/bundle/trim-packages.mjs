import { readFile } from 'node:fs/promises';
import { builtinModules } from 'node:module';
import { transform } from 'esbuild';

/** Packages without side effects at import that do not say so in their package.json: what nobody uses of them is left out. */
const pure = /[\\/]node_modules[\\/](?:@actions|@kubernetes[\\/]client-node)[\\/]/;

/** Modules put in place of others, by what imports them. docs/bundle.md has the sizes. */
const replacements = [
  {
    // The whole index loads fetch, WebSocket, caches and mocks; this is what is needed to send a request through a proxy.
    wanted: /^undici$/,
    by: /./,
    contents: `
import ProxyAgent from 'undici/lib/dispatcher/proxy-agent.js';
import Dispatcher from 'undici/lib/dispatcher/dispatcher.js';
import api from 'undici/lib/api/index.js';
Object.assign(Dispatcher.prototype, api);
export { ProxyAgent };
export const request = (url, { dispatcher, ...options }) => {
  const { origin, pathname, search } = new URL(url);
  return dispatcher.request({ ...options, origin, path: pathname + search });
};`,
  },
  {
    // KubeConfig names its generated API classes only in makeApiClient, which we do not call: we send requests of our own.
    wanted: /^\.\/gen\/index\.js$/,
    by: /client-node[\\/]dist[\\/]config\.js$/,
    contents: `
const refuse = () => { throw new Error('The generated Kubernetes API is not in this bundle.'); };
export { refuse as createConfiguration, refuse as ServerConfiguration };`,
  },
  {
    // 4 ms that only the writing of outputs needs, when the step has ended.
    wanted: /^crypto$/,
    by: /@actions[\\/]core[\\/]lib[\\/]file-command\.js$/,
    contents: `
import { requireOfNode } from 'require-of-node';
export const randomUUID = () => requireOfNode('node:crypto').randomUUID();`,
  },
  {
    // The same for the job summary, which takes these at import.
    wanted: /^fs$/,
    by: /@actions[\\/]core[\\/]lib[\\/]summary\.js$/,
    contents: `
import { requireOfNode } from 'require-of-node';
const late = (name) => (...args) => requireOfNode('node:fs').promises[name](...args);
export const promises = { access: late('access'), appendFile: late('appendFile'), writeFile: late('writeFile') };
export const constants = { R_OK: 4, W_OK: 2 };`,
  },
  {
    // To load node:module takes Node's loader of ES modules with it (3 ms); what ncc makes has a require of its own.
    wanted: /^node:module$/,
    by: /src[\\/]builtin\.ts$/,
    contents: `
import { requireOfNode } from 'require-of-node';
export const createRequire = () => requireOfNode;`,
  },
  {
    // Used by KubeConfig.applyToFetchOptions alone, which we do not call.
    wanted: /^node-fetch$/,
    by: /client-node[\\/]dist[\\/]config\.js$/,
    contents: `
export const Headers = function () { throw new Error('node-fetch is not in this bundle.'); };`,
  },
];

/** esbuild plugin: leaves out the parts of big packages that the steps never reach. */
export const trimPackages = {
  name: 'trim-packages',
  setup(build) {
    const own = Symbol('resolved by this plugin');
    const resolveDir = build.initialOptions.absWorkingDir;

    build.onResolve({ filter: /.*/ }, async ({ path, pluginData, ...from }) => {
      if (pluginData === own || from.kind === 'entry-point' || from.namespace === 'required-builtin') return undefined;
      if (from.kind === 'require-call' && (path.startsWith('node:') || builtinModules.includes(path))) {
        return { path: path.replace(/^node:/, ''), namespace: 'required-builtin' };
      }
      const replacement = replacements.findIndex(({ wanted, by }) => wanted.test(path) && by.test(from.importer));
      if (replacement >= 0) return { path: `${replacement}`, namespace: 'replacement' };
      const found = await build.resolve(path, { ...from, pluginData: own });
      return pure.test(found.path) ? { path: found.path, sideEffects: false } : undefined;
    });
    build.onLoad({ filter: /.*/, namespace: 'replacement' }, ({ path }) => ({ contents: replacements[Number(path)].contents, resolveDir }));

    // Others' code gets short names too: whoever reads a stack trace of ours needs only ours.
    build.onLoad({ filter: /[\\/]node_modules[\\/].*\.[cm]?js$/, namespace: 'file' }, async ({ path }) => {
      const { target, charset } = build.initialOptions;
      const { code } = await transform(await readFile(path, 'utf8'), { minify: true, target, charset, legalComments: 'none' });
      return { contents: code };
    });

    // esbuild's own require() of a built-in module fails in an ES module. This one loads it when it is called, as some are optional.
    build.onResolve({ filter: /^require-of-node$/ }, ({ path }) => ({ path, namespace: 'require-of-node' }));
    build.onLoad({ filter: /.*/, namespace: 'required-builtin' }, ({ path }) => ({
      contents: `module.exports = require('require-of-node').requireOfNode('node:${path}');`,
    }));
    build.onLoad({ filter: /.*/, namespace: 'require-of-node' }, () => ({
      contents: `export const requireOfNode = (name) => __non_webpack_require__(name);`,
    }));
  },
};
