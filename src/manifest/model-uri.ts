import { StepError } from '../errors.js';

/** `from=to`: what lies under `from` in MLflow's words lies under `to` in a model server's. */
export interface UriRule {
  readonly from: string;
  readonly to: string;
}

/** Schemes that Seldon's storage initializer (rclone) and volumes read as they are. */
const readable = /^(?:s3:\/\/|gs:\/\/|pvc:\/\/|azureblob:)[^/]/;

/** Reads rules, one a line. Throws E_INPUT that lists every wrong one. */
export function parseUriRules(text: string): readonly UriRule[] {
  const entries = text.split(/\r?\n/).map((each) => each.trim()).filter((each) => each !== '' && !each.startsWith('#'));
  const problems: string[] = [];
  const rules = entries.map((entry): UriRule => {
    const equals = entry.indexOf('=');
    const from = entry.slice(0, Math.max(0, equals)).trim();
    const to = entry.slice(equals + 1).trim();
    if (from === '' || equals < 0) problems.push(`expected from=to, got "${entry}"`);
    else if (rewriteAzure(to) === undefined && !/^[a-z][a-z0-9+.-]*:\/{0,2}[^/]/i.test(to)) problems.push(`"${to}" is no place that model servers read, such as s3://bucket/prefix or pvc://claim`);
    else if (findUnreadable(to) !== undefined) problems.push(`"${to}" is ${findUnreadable(to)?.what ?? ''}, which no model server reads`);
    return { from, to };
  });
  if (problems.length > 0) {
    throw new StepError('E_INPUT', `model-uri-map: ${problems.join('; ')}. As in: --model-uri-map 'mlflow-artifacts:/=s3://bucket/prefix'`);
  }
  return rules;
}

/**
 * The modelUri for a version's place in storage (`model-versions/get-download-uri`): mapped by the longest rule that fits
 * on a boundary of path segments, Azure's forms as rclone writes them. Throws E_MODEL_URI, with the flag to type, for a
 * place that no model server reads.
 */
export function computeModelUri(downloadUri: string, rules: readonly UriRule[]): string {
  const place = spellAlike(downloadUri);
  if ([downloadUri, place].some((each) => /[\u0000-\u001f\u007f]/.test(each) || each.split(/[/\\]/).some((segment) => segment === '..'))) {
    throw new StepError('E_MODEL_URI', `MLflow keeps the model at ${JSON.stringify(downloadUri.slice(0, 300))}, which is no plain path: it holds ".." or control characters.`);
  }
  const mapped = mapUri(downloadUri, rules);
  const given = mapped ?? place;
  const uri = rewriteAzure(given) ?? given;
  if (readable.test(uri) || (mapped !== undefined && mapped !== downloadUri && findUnreadable(uri) === undefined)) return uri;
  throw refuse(downloadUri);
}

function mapUri(uri: string, rules: readonly UriRule[]): string | undefined {
  const longestFirst = [...rules].sort((a, b) => b.from.length - a.from.length);
  const place = spellAlike(uri);
  // A proxied place may name its server, mlflow-artifacts://host/path, which says nothing about storage.
  const unnamed = place.replace(/^mlflow-artifacts:\/\/[^/]*\//, 'mlflow-artifacts:/');
  for (const { from, to } of longestFirst) {
    const rest = findRest(place, spellAlike(from)) ?? findRest(unnamed, spellAlike(from));
    if (rest !== undefined) return rest === '' ? trimEnd(to) : `${trimEnd(to)}/${rest}`;
  }
  return undefined;
}

/** One spelling of a place that clients spell in several ways: a scheme in lower case, and the path of a file: URI. */
function spellAlike(uri: string): string {
  const [, given, rest = ''] = /^([a-z][a-z0-9+.-]+):(.*)$/is.exec(uri) ?? [];
  const scheme = given?.toLowerCase();
  if (scheme === undefined) return uri;
  return scheme === 'file' ? decode(rest.replace(/^\/\/[^/]*/, '')) : `${scheme}:${rest}`;
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** What follows a prefix that ends on a boundary of path segments; undefined where it does not. */
function findRest(uri: string, from: string): string | undefined {
  if (!uri.startsWith(from)) return undefined;
  const rest = uri.slice(from.length);
  if (rest === '') return rest;
  const inside = from.endsWith('/') ? rest : rest.startsWith('/') ? rest.slice(1) : undefined;
  return inside?.startsWith('/') === true ? undefined : inside;
}

const trimEnd = (uri: string): string => uri.replace(/\/+$/, '');

/** `wasbs://container@account.blob…/path` and `abfss://…` → `azureblob:container/path`; undefined for other places. */
function rewriteAzure(uri: string): string | undefined {
  const match = /^(?:wasbs?|abfss?):\/\/([^@/]+)@[^/]+(?:\/+(.*))?$/i.exec(uri);
  if (match === null) return undefined;
  return match[2] ? `azureblob:${match[1] ?? ''}/${match[2]}` : `azureblob:${match[1] ?? ''}`;
}

interface Unreadable {
  readonly what: string;
  /** The left side of the rule to type. */
  readonly from: string;
}

/** Places that only MLflow itself, or its machine, can read. */
function findUnreadable(uri: string): Unreadable | undefined {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(uri)?.[1]?.toLowerCase();
  switch (scheme) {
    case 'mlflow-artifacts':
      return { what: "behind MLflow's artifact proxy", from: 'mlflow-artifacts:/' };
    case 'models':
    case 'runs':
      return { what: `a name inside MLflow (${scheme}:), which it did not resolve to a place in storage`, from: uri };
    case 'dbfs':
      return { what: "in Databricks' file system", from: 'dbfs:/' };
    case 'file':
    case undefined:
      return { what: "a folder of MLflow's own machine", from: findRoot(uri) };
    default:
      return undefined;
  }
}

/** The artifact root of a place inside it, guessed by `/<experiment>/<run>` or `/<experiment>/models/m-…`. */
const findRoot = (uri: string): string => /^(.+?)\/\d+\/(?:[0-9a-f]{32}|models)\//.exec(uri)?.[1] ?? uri;

function refuse(uri: string): StepError {
  const { what, from } = findUnreadable(uri) ?? { what: 'in a place that Seldon’s storage initializer does not know', from: uri };
  return new StepError(
    'E_MODEL_URI',
    `MLflow keeps the model at ${uri}. That is ${what}: no model server can read it. Say where the same files lie for a model server, ` +
      `as in --model-uri-map '${from}=s3://bucket/prefix' (or gs://…, pvc://claim/…).`,
  );
}
