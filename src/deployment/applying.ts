import { StepError } from '../errors.js';
import type { ApplyOptions, Cluster, ObjectAddress } from '../kubernetes/cluster.js';
import { renderAddress } from '../kubernetes/resources.js';
import { UndeclaredFields } from '../kubernetes/undeclared-fields.js';
import type { JsonObject } from '../json.js';
import type { Manifest } from '../manifest/manifest.js';
import { findUnkept, removeField, valueIn } from '../manifest/field-values.js';
import { findOptionalField } from '../manifest/optional-fields.js';
import { showPath, type FieldPath } from '../manifest/problem.js';
import type { ManifestOrigin } from './rendering.js';

export interface DeploymentOptions extends ApplyOptions {
  /** What the manifest was made from; undefined for one that served before, whose fields are all known to have been accepted. */
  readonly origin: ManifestOrigin | undefined;
  /** Hears what was left out. */
  readonly tell: (message: string) => void;
}

/** More than the fields of ours that a schema can lack. */
const maxAttempts = 10;

/**
 * Applies a SeldonDeployment. A field that this project added, and that the cluster's schema does not have, is left out, and told. Throws
 * what applying throws; a refused field of deploy.yaml's own is told with its line.
 */
export const applyDeployment = async (cluster: Cluster, address: ObjectAddress, manifest: Manifest, options: DeploymentOptions): Promise<JsonObject> =>
  (await applyAccepted(cluster, address, manifest, options)).applied;

/** The same, and what of the manifest was accepted. */
export async function applyAccepted(cluster: Cluster, address: ObjectAddress, manifest: Manifest, { origin, tell, ...options }: DeploymentOptions): Promise<{ readonly applied: JsonObject; readonly sent: Manifest }> {
  let sent = manifest;
  for (let attempt = 1; ; attempt += 1) {
    try {
      const applied = await cluster.apply(address, { ...sent }, options);
      for (const path of findUnkept(sent, applied)) tell(describeLost(path, address, origin));
      return { applied, sent };
    } catch (thrown) {
      const left = thrown instanceof UndeclaredFields && attempt < maxAttempts ? findWhatToLeaveOut(thrown.fields, sent, origin) : [];
      if (left.length === 0) throw explainRefusal(thrown, origin);
      for (const { path, without } of left) tell(`The cluster's definition of ${address.resource.kind} has no field ${showPath(path)}, which is left out of ${renderAddress(address)}: ${without}.`);
      sent = left.reduce((given, { path }) => removeField(given, path), sent);
    }
  }
}

/**
 * What the cluster accepted and did not keep: where it stores another version of the resource, whose schema lacks the field, and where
 * a webhook of an older operator does not know it, nobody says so.
 */
function describeLost(path: FieldPath, address: ObjectAddress, origin: ManifestOrigin | undefined): string {
  const lost = `The cluster accepted ${showPath(path)} of ${renderAddress(address)} and did not keep it`;
  if (origin?.has(path) === true) return `${lost}: its release of Seldon Core does not know this field, which is line ${origin.lineOf(path)} of ${origin.place}.`;
  return `${lost}: ${findOptionalField(path)?.without ?? 'its release of Seldon Core does not know this field'}.`;
}

/** All of the fields, if each can be left out; else none, because the others are refused all the same. */
function findWhatToLeaveOut(fields: readonly FieldPath[], sent: Manifest, origin: ManifestOrigin | undefined): readonly { readonly path: FieldPath; readonly without: string }[] {
  const left = fields.flatMap((path) => {
    const without = findOptionalField(path)?.without;
    return without === undefined || valueIn(sent, path) === undefined || origin?.has(path) === true ? [] : [{ path, without }];
  });
  return left.length === fields.length ? left : [];
}

/** A refusal with the lines of deploy.yaml that it is about. */
function explainRefusal(thrown: unknown, origin: ManifestOrigin | undefined): unknown {
  if (!(thrown instanceof StepError) || thrown.code !== 'E_APPLY_REFUSED' || origin === undefined) return thrown;
  const lines = findPaths(thrown.message).map((path) => (origin.has(path) ? `${showPath(path)} is line ${origin.lineOf(path)} of ${origin.place}` : `${showPath(path)} is not in ${origin.place}: it was added by this step`));
  const undeclared = thrown instanceof UndeclaredFields ? ' The cluster may run an older release of Seldon Core, whose resource definition lacks what newer ones have.' : '';
  const added = `${undeclared}${lines.length === 0 ? '' : ` ${lines.join('; ')}.`}`;
  return added === '' ? thrown : new StepError(thrown.code, `${thrown.message}${thrown.message.endsWith('.') ? '' : '.'}${added}`, { cause: thrown, outcome: thrown.outcome, exit: thrown.exit });
}

const maxShown = 5;

/** Paths below spec that a message of the API server or of a webhook names. */
function findPaths(message: string): readonly FieldPath[] {
  const texts = new Set([...message.slice(0, 10_000).matchAll(/(?<![\w.])\.?(spec(?:\.[A-Za-z][\w-]{0,100}|\[\d{1,4}\]){1,30})/g)].map(([, text]) => text ?? ''));
  return [...texts].slice(0, maxShown).map((text) => [...text.matchAll(/\[(\d+)\]|[^.[\]]+/g)].map(([part, index]) => (index === undefined ? part : Number(index))));
}
