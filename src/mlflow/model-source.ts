/**
 * What a source of a model says, in each form that MLflow's clients resolve. The path of a folder has neither outer nor double
 * slashes, and is empty for the root.
 */
export type ModelSource =
  /** `runs:/<run>/<path>` */
  | { readonly kind: 'run'; readonly runId: string; readonly path: string }
  /** `models:/m-<id>` of MLflow 3, or the place where such a model lies */
  | { readonly kind: 'logged-model'; readonly modelId: string; readonly path: string }
  /** `models:/<name>/<version>`, `models:/<name>/<stage>`, `models:/<name>@<alias>`, `models:/<name>/latest` */
  | { readonly kind: 'version'; readonly model: string; readonly version: string }
  | { readonly kind: 'holder'; readonly model: string; readonly at: string }
  | { readonly kind: 'latest'; readonly model: string }
  /** A place in storage; two spellings of one place have one `place`. Undefined for a text that is none, such as one with "..". */
  | { readonly kind: 'storage'; readonly place: string | undefined };

/** Longer texts are no source: whoever may register writes them. */
const maxCharacters = 10_000;

/** Reads a source as MLflow's clients do. Never throws. */
export function parseModelSource(source: string): ModelSource {
  const text = source.trim().slice(0, maxCharacters);
  const named = /^(runs|models):(?:\/\/[^/]*)?\/+(.*)$/is.exec(text);
  if (named === null) return readStorage(text);
  const parts = splitPath(named[2] ?? '');
  return (named[1]?.toLowerCase() === 'runs' ? readRun(parts) : readModels(parts)) ?? { kind: 'storage', place: undefined };
}

function readRun([runId = '', ...path]: readonly string[]): ModelSource | undefined {
  return runId === '' || hasDots(path) ? undefined : { kind: 'run', runId, path: path.join('/') };
}

function readModels([name = '', last, ...others]: readonly string[]): ModelSource | undefined {
  if (last === undefined && /^m-[^@]+$/.test(name)) return { kind: 'logged-model', modelId: name, path: '' };
  if (last !== undefined && isModelId(name)) return hasDots([last, ...others]) ? undefined : { kind: 'logged-model', modelId: name, path: [last, ...others].join('/') };
  if (name === '' || others.length > 0) return undefined;
  if (last === undefined) {
    const at = name.lastIndexOf('@');
    return at < 1 || at === name.length - 1 ? undefined : { kind: 'holder', model: name.slice(0, at), at: name.slice(at) };
  }
  if (/^\d+$/.test(last)) return { kind: 'version', model: name, version: last.replace(/^0+(?=\d)/, '') };
  return last.toLowerCase() === 'latest' ? { kind: 'latest', model: name } : { kind: 'holder', model: name, at: last };
}

/** As MLflow 3 makes them. A registered model may have a name that begins like this. */
const isModelId = (name: string): boolean => /^m-[0-9a-f]{32}$/i.test(name);

function readStorage(text: string): ModelSource {
  const place = normalizePlace(text);
  const loggedModel = /(?:^|\/)models\/(m-[0-9a-f]{32})\/artifacts(?:\/(.+))?$/.exec(place ?? '');
  return loggedModel === null ? { kind: 'storage', place } : { kind: 'logged-model', modelId: loggedModel[1] ?? '', path: loggedModel[2] ?? '' };
}

/** The path below MLflow's own proxy of artifacts, which is what mlflow-artifacts: stands for. */
const proxyPath = /^\/(?:.*\/)?(?:ajax-)?api\/2\.0\/mlflow-artifacts\/artifacts(?=\/|$)/;

/**
 * One spelling for each place: without double and outer slashes, without a query, with a scheme in lower case; a local path
 * for file:, and no host for mlflow-artifacts:, for a server has one proxy under many names. Percent-encoded text is decoded where
 * MLflow decodes it. Undefined for what is no place.
 */
export function normalizePlace(uri: string): string | undefined {
  const text = uri.trim();
  if (text === '' || /[\u0000-\u001f\u007f]/.test(text)) return undefined;
  const scheme = /^([a-z][a-z0-9+.-]+):/i.exec(text)?.[1]?.toLowerCase();
  if (scheme === undefined || /^[a-z]:[\\/]/i.test(text)) return joinPlace(text.startsWith('/') ? '/' : '', decode(text));
  const rest = text.slice(scheme.length + 1).replace(/\?.*$/s, '');
  const [, host = '', path = ''] = /^\/\/([^/]*)(.*)$/s.exec(rest) ?? ['', '', rest];
  switch (scheme) {
    case 'file':
      return joinPlace('/', decode(path));
    case 'mlflow-artifacts':
      return joinPlace('mlflow-artifacts:/', decode(path));
    case 'http':
    case 'https': {
      const proxied = proxyPath.exec(path);
      return proxied === null ? joinPlace(`${scheme}://`, `${host}${path}`) : joinPlace('mlflow-artifacts:/', decode(path.slice(proxied[0].length)));
    }
    case 's3a':
    case 's3n':
      return joinPlace('s3://', `${host}${path}`);
    default:
      // dbfs:/… and dbfs:///… are one place; s3://bucket names its bucket as a host.
      return joinPlace(host === '' ? `${scheme}:/` : `${scheme}://`, `${host}${path}`);
  }
}

/** Whether MLflow decodes percent-encoded text below a place: in folders and behind its proxy. In buckets a "%" is a "%". */
const isDecoded = (uri: string): boolean => /^(\/|mlflow-artifacts:)/.test(normalizePlace(uri) ?? '');

/** A path of a run's artifacts, as it lies below the run's root. */
export function decodePath(root: string, path: string): string {
  const decoded = isDecoded(root) ? splitPath(decode(path)) : [];
  return decoded.length === 0 || hasDots(decoded) ? path : decoded.join('/');
}

/** The same URI, with the path as it lies in storage. */
export const decodePlace = (uri: string): string => (isDecoded(uri) && !/^\s*file:/i.test(uri) ? decode(uri) : uri);

/** Whether a place is a folder of some machine. */
export const isLocalPlace = (uri: string): boolean => normalizePlace(uri)?.startsWith('/') === true;

function joinPlace(root: string, path: string): string | undefined {
  const parts = splitPath(path).filter((part) => part !== '.');
  return parts.includes('..') ? undefined : `${root}${parts.join('/')}`;
}

/** The path of a place inside a folder, both as normalizePlace writes them; undefined for one outside. */
export function findPathBelow(folder: string | undefined, place: string | undefined): string | undefined {
  if (folder === undefined || place === undefined || splitPath(folder.replace(/^[a-z0-9+.-]+:/i, '')).length === 0) return undefined;
  if (place === folder) return '';
  return place.startsWith(`${folder}/`) ? place.slice(folder.length + 1) : undefined;
}

/** The URI of a path below a folder's; the query of a URI stays at its end, where MLflow has it. */
export function appendPath(uri: string, path: string): string {
  const [, folder = uri, query = ''] = /^([^?]*)(\?.*)?$/s.exec(uri) ?? [];
  return path === '' ? `${folder.replace(/\/+$/, '')}${query}` : `${folder.replace(/\/+$/, '')}/${path}${query}`;
}

const splitPath = (path: string): readonly string[] => path.split('/').filter((part) => part !== '');

const hasDots = (parts: readonly string[]): boolean => parts.includes('..') || parts.includes('.');

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
