import { StepError } from '../errors.js';
import { objectsAt, textAt, type JsonObject } from '../json.js';
import { findClaims } from '../kubernetes/claims.js';
import type { Cluster, ObjectAddress } from '../kubernetes/cluster.js';
import { findLeftOver, findLost, findMakers, findScaler, knowsOwners, moveOwnership, readOwners, renderOwner, renderPath } from '../kubernetes/managed-fields.js';
import { renderAddress } from '../kubernetes/resources.js';
import { readRollout } from '../kubernetes/rollout-objects.js';
import { storedVersion } from '../manifest/api-version.js';
import type { Manifest } from '../manifest/manifest.js';
import { managerName } from '../manifest/names.js';
import { manifestMarkerOf } from '../manifest/pod-marker.js';
import { computeAdopted } from '../serving/adopted.js';
import { removeKept, writeKept, type KeptManifest } from '../serving/kept-manifest.js';
import { computeKeptExpectation } from '../serving/kept-expectation.js';
import { isOurs } from '../serving/ownership.js';
import { applyAccepted, applyDeployment } from './applying.js';
import type { Before } from './before.js';
import type { DeployContext, Deploying } from './deploying.js';

/** What is to be taken over from somebody else, as it stands. */
export interface Adoption {
  /** The new manifest, as the cluster accepts it. */
  readonly manifest: Manifest;
  readonly kept: KeptManifest;
  readonly live: JsonObject;
  /** Why it does not serve as it stands; undefined if it does. */
  readonly trouble: string | undefined;
}

/** The operator reports its status meanwhile, and each report is another state of the object. */
const maxTries = 20;
const maxShownPaths = 20;
const releaseMs = 10_000;

/**
 * Finds out what taking a deployment over means, says so, and changes nothing. Throws E_APPLY_CONFLICT if an autoscaler's field
 * would be taken, and what applying throws: neither the new manifest nor the way back must fail once the deployment is ours.
 */
export async function planAdoption(context: DeployContext, { cluster, address, manifest: rendered, origin }: Deploying, live: JsonObject, former: KeptManifest | undefined): Promise<Adoption> {
  const { log, inputs } = context;
  const place = renderAddress(address);
  assertScaleIsFree(live, rendered, place, inputs['force-conflicts']);
  const kept = computeKeptOf(live, former, place);
  const { sent: manifest, applied } = await applyAccepted(cluster, address, rendered, { dryRun: true, force: true, origin, tell: (message) => log.warn(message) });
  if (inputs['on-failure'] === 'rollback') await assertRestorable(cluster, address, kept, place);
  const makers = findMakers(live, managerName).map(renderOwner);
  const isDry = inputs['dry-run'] === 'server';
  log.progress(`${isDry ? 'This would take' : 'Taking'} over ${place}${makers.length === 0 ? '' : `, which ${makers.join(' and ')} made`}. What serves now stays the revision that a rollback restores.`);
  tellClaims(context, live, place);
  if (isDry) tellFields(log, applied, place);
  const trouble = await findTrouble(cluster, address, live, kept);
  if (trouble !== undefined) log.warn(`${place} does not serve fully as it stands: ${trouble}. If the new version fails, it is restored as it stands, and not waited for.`);
  return { manifest, kept, live, trouble };
}

function computeKeptOf(live: JsonObject, former: KeptManifest | undefined, place: string): KeptManifest {
  const kept = computeAdopted(live, former);
  if (kept !== undefined) return kept;
  throw new StepError('E_NAME_TAKEN', `${place} cannot be taken over: it is not shaped as a SeldonDeployment that this project can restore. Choose another name with --name.`);
}

function assertScaleIsFree(live: JsonObject, { spec }: Deploying['manifest'], place: string, force: boolean): void {
  const owner = findScaler(live);
  if (owner === undefined || spec['replicas'] === undefined || force) return;
  throw new StepError('E_APPLY_CONFLICT', `${place}: spec.replicas is set by ${renderOwner(owner)}, an autoscaler or \`kubectl scale\`. Take spec.replicas out of deploy.yaml so that it stays with that, or take it over with --force-conflicts.`);
}

/** A way back that the cluster refuses is better known now. */
async function assertRestorable(cluster: Cluster, address: ObjectAddress, kept: KeptManifest, place: string): Promise<void> {
  try {
    await applyDeployment(cluster, address, kept.manifest, { dryRun: true, force: true, origin: undefined, tell: () => undefined });
  } catch (thrown) {
    if (!(thrown instanceof StepError) || thrown.code !== 'E_APPLY_REFUSED') throw thrown;
    throw new StepError('E_APPLY_REFUSED', `${place} was not taken over: the cluster would refuse to restore what serves now if the new version failed. ${thrown.message} Mend that first, or say --on-failure keep.`, { cause: thrown });
  }
}

/** Says what else manages the object and will go on to. */
function tellClaims({ log, summarize }: Pick<DeployContext, 'log' | 'summarize'>, live: JsonObject, place: string): void {
  const claims = findClaims(live);
  for (const { by, advice } of claims) log.warn(`${place} is also managed by ${by}. ${advice}`);
  if (claims.length > 0) summarize({ kind: 'table', header: ['also managed by', 'what to do'], rows: claims.map(({ by, advice }) => [by, advice]) });
}

async function findTrouble(cluster: Cluster, address: ObjectAddress, live: JsonObject, kept: KeptManifest): Promise<string | undefined> {
  const expected = computeKeptExpectation(kept, address, live);
  const verdict = await readRollout(cluster, expected, live);
  if (verdict.state === 'current') return undefined;
  return verdict.state === 'failed' ? `${verdict.object}: ${verdict.message}` : `it waits for ${verdict.waitingFor}`;
}

/**
 * Takes it over: keeps what serves, moves to us what its makers own, and applies the new manifest to that very state, so that nothing
 * which somebody changes meanwhile is lost unseen. Killed at any point, it can be run again.
 */
export async function takeOver({ log, inputs }: DeployContext, { cluster, address, marker, namespace }: Deploying, adoption: Adoption): Promise<{ readonly before: Before; readonly applied: JsonObject }> {
  const place = renderAddress(address);
  const { manifest } = adoption;
  let { live, kept } = adoption;
  try {
    for (let tries = 0; tries < maxTries; tries += 1) {
      await writeKept(cluster, namespace, kept);
      const owned = await findOwned(cluster, address, manifest, live);
      const moved = owned && (await cluster.setOwnership(address, moveOwnership(owned, managerName, manifest.apiVersion, new Date()), textAt(live, 'metadata', 'resourceVersion') ?? ''));
      const applied = moved && (await cluster.applyTo(address, manifest, textAt(moved, 'metadata', 'resourceVersion') ?? ''));
      if (applied) {
        tellLeftOver(log, applied, place);
        return { before: { live, kept, trouble: adoption.trouble }, applied };
      }
      const now = await cluster.get(address);
      if (now === undefined || textAt(now, 'metadata', 'uid') !== kept.ownerUid) throw new StepError('E_DELETED_WHILE_WAITING', `${place} was deleted while it was taken over. Run the step again: it makes a new one.`);
      // An answer that was lost on its way.
      if (isOurs(now) && manifestMarkerOf(now) === marker) return { before: { live, kept, trouble: adoption.trouble }, applied: now };
      assertScaleIsFree(now, manifest, place, inputs['force-conflicts']);
      live = now;
      kept = computeKeptOf(now, kept, place);
    }
  } catch (thrown) {
    await release(cluster.withSignal(AbortSignal.timeout(releaseMs)), address, kept, marker).catch(() => log.warn(`${place} was not taken over, but who owns its fields was changed already. Run the step again, or leave it so: it serves as before.`));
    throw thrown;
  }
  await release(cluster, address, kept, marker);
  throw new StepError('E_APPLY_REFUSED', `${place} was changed ${maxTries} times while it was taken over, so it was left as it is. Stop what writes it (${readOwners(live).map(({ manager }) => JSON.stringify(manager)).join(', ')}), then run the step again.`);
}

/**
 * The object with who owns its fields. An object that is older than server-side apply, or whose owners somebody removed, tells nobody:
 * the server makes out what is there when it is first applied to, and would have that conflict with us for ever. Undefined if it has changed.
 */
const findOwned = async (cluster: Cluster, address: ObjectAddress, manifest: Manifest, live: JsonObject): Promise<JsonObject | undefined> =>
  knowsOwners(live) ? live : cluster.applyTo(address, manifest, textAt(live, 'metadata', 'resourceVersion') ?? '', { dryRun: true });

/** Says of an answer to a dry run what taking over would make of the fields that are not in the manifest. */
function tellFields(log: DeployContext['log'], answer: JsonObject, place: string): void {
  const lost = findLost(answer, managerName).map(renderPath);
  if (lost.length > 0) log.warn(`Fields of ${place} that are not in deploy.yaml would go: ${lost.slice(0, maxShownPaths).join('; ')}${lost.length > maxShownPaths ? `; and ${lost.length - maxShownPaths} more` : ''}.`);
  const moved = moveOwnership(answer, managerName, storedVersion, new Date());
  tellLeftOver(log, { ...answer, metadata: { managedFields: moved } }, place);
}

function tellLeftOver(log: DeployContext['log'], applied: JsonObject, place: string): void {
  const left = findLeftOver(applied, managerName).flatMap(({ owner, paths }) => paths.map((path) => `${renderPath(path)} of ${renderOwner(owner)}`));
  if (left.length === 0) return;
  const more = left.length > maxShownPaths ? `; and ${left.length - maxShownPaths} more` : '';
  log.warn(`Fields of ${place} that are neither in deploy.yaml nor ours stay as they are: ${left.slice(0, maxShownPaths).join('; ')}${more}.`);
}

/** Undoes what taking over began, if the manifest was never applied. */
async function release(cluster: Cluster, address: ObjectAddress, kept: KeptManifest, marker: string): Promise<void> {
  const live = await cluster.get(address);
  if (live !== undefined && manifestMarkerOf(live) === marker) return;
  await giveBack(cluster, address, kept);
  await removeKept(cluster, address.namespace ?? '', address.name);
}

/** Gives the fields back to those who owned them before they were ours; what belongs to a subresource stays with who writes it now. */
export async function giveBack(cluster: Cluster, address: ObjectAddress, { adopted, ownerUid }: KeptManifest): Promise<void> {
  if (adopted === undefined) return;
  for (let tries = 0; tries < maxTries; tries += 1) {
    const live = await cluster.get(address);
    if (live === undefined || textAt(live, 'metadata', 'uid') !== ownerUid) return;
    const isOfSubresource = (entry: JsonObject): boolean => (textAt(entry, 'subresource') ?? '') !== '';
    const former = adopted.managedFields.filter((entry) => !isOfSubresource(entry));
    // Of an object that told nobody's fields, the server tells none until it is applied to: then it makes out all that is there.
    const entries = former.length === 0 ? [] : [...former, ...objectsAt(live, 'metadata', 'managedFields').filter(isOfSubresource)];
    if (await cluster.setOwnership(address, entries, textAt(live, 'metadata', 'resourceVersion') ?? '')) return;
  }
}

