import { StepError } from '../errors.js';
import { objectsAt, parseJson, textAt, type JsonObject } from '../json.js';
import { findDifferences, renderDifferences } from '../manifest/differences.js';
import { managerName } from '../manifest/names.js';
import { cut, quoteForeign } from '../untrusted-text.js';
import type { HttpReply, ObjectAddress } from './cluster.js';
import { readOwners, renderOwner, renderPath, type FieldOwner } from './managed-fields.js';
import { renderAddress } from './resources.js';

/** The whole list belongs to one manager, and a SeldonDeployment cannot do without it. */
const wholeList = '.spec.predictors';
const maxConflicts = 10;
const maxCharacters = 1_500;

/** The fields that others own, as a refused server-side apply names them; empty for any other refusal. */
export const readConflicts = ({ status, body }: HttpReply): readonly JsonObject[] =>
  status !== 409 ? [] : objectsAt(parseJson(body), 'details', 'causes').filter((cause) => textAt(cause, 'reason') === 'FieldManagerConflict').slice(0, maxConflicts);

/** Says who holds what since when, what they want that we do not, and what can be done about it. */
export function describeConflict(address: ObjectAddress, causes: readonly JsonObject[], live: JsonObject | undefined, wanted: JsonObject): StepError {
  const owners = readOwners(live).filter(({ manager }) => manager !== managerName);
  const held = causes.map((cause) => {
    const field = textAt(cause, 'field') ?? '?';
    const found = owners.filter(({ paths }) => paths.some((path) => `.${renderPath(path)}` === field));
    const who = found.length > 0 ? found.map(renderOwner).join(' and ') : quoteForeign((textAt(cause, 'message') ?? 'another manager').replace(/^conflict with /, ''), 200);
    return { field, found, text: `${quoteForeign(field, 200)}, held by ${who}` };
  });
  const isWhole = held.some(({ field }) => field === wholeList);
  const single = held.filter(({ field }) => field !== wholeList).map(({ field }) => quoteForeign(field.slice(1), 200));
  return new StepError('E_APPLY_CONFLICT', [
    `Others own fields of ${renderAddress(address)}: ${cut(held.map(({ text }) => text).join('; '), maxCharacters)}.`,
    ...(isWhole ? [adviseOnList(live, wanted, held.flatMap(({ field, found }) => (field === wholeList ? found : [])))] : []),
    ...(single.length === 0 ? [] : [`${address.resource.kind === 'SeldonDeployment' ? `Leave ${single.join(', ')} to them by taking ${single.length === 1 ? 'it' : 'them'} out of deploy.yaml and --set, or take` : 'Take'} ${single.length === 1 ? 'it' : 'them'} over with --force-conflicts.`]),
  ].join(' '));
}

function adviseOnList(live: JsonObject | undefined, wanted: JsonObject, owners: readonly FieldOwner[]): string {
  const theirs = live === undefined ? '' : renderDifferences(findDifferences({ spec: live['spec'] }, { spec: wanted['spec'] }).filter(({ path }) => path[1] === 'predictors'), 5).replaceAll('\n', '; ');
  const differs = theirs === '' ? '' : ` Theirs → ours: ${theirs}.`;
  const isApplied = owners.some(({ operation }) => operation === 'Apply');
  return `spec.predictors is one list, which one manager holds as a whole, and deploy.yaml cannot leave it out.${differs} Write what you want to keep of theirs into deploy.yaml, or give it by --set or --replicas; then take the list over with --force-conflicts. ` +
    (isApplied ? 'Take spec out of what they apply as well, else their next apply conflicts with this one, or takes it back.' : 'It was changed by hand or by a controller: if a controller writes it, stop that first, else it writes it again.');
}
