import { StepError } from '../errors.js';
import type { Mlflow, ModelVersion, Target } from './mlflow.js';
import { nearestIgnoringCase, nearestName } from '../names.js';
import { quoteForeign } from '../untrusted-text.js';

/** MLflow's stages; their names ignore case. */
export const stages = ['None', 'Staging', 'Production', 'Archived'] as const;

/**
 * `@champion` → an alias; `Production`, in any case → a stage. Throws E_STAGE_UNKNOWN for any other word and E_INPUT for
 * an alias that MLflow does not allow (letters, digits, `_` and `-`; `latest` and `v<number>` are reserved).
 */
export function parseTarget(text: string): Target {
  if (text.startsWith('@')) return { kind: 'alias', alias: parseAlias(text.slice(1)) };
  const stage = stages.find((each) => each.toLowerCase() === text.toLowerCase());
  if (stage !== undefined) return { kind: 'stage', stage };
  const near = nearestName(text.toLowerCase(), stages.map((each) => each.toLowerCase()));
  const meant = stages.find((each) => each.toLowerCase() === near);
  throw new StepError('E_STAGE_UNKNOWN', `MLflow has no stage "${text}": it has ${stages.join(', ')}. ${meant ? `Did you mean ${meant}?` : adviseAlias(text)}`);
}

/** What to write instead of a word that is no stage: never an alias that is refused as well. */
function adviseAlias(text: string): string {
  const number = /^v?(\d+)$/i.exec(text)?.[1];
  if (number !== undefined) return `If version ${number} is meant, give it as the version.`;
  if (/^latest$/i.test(text)) return 'The newest version has no name of its own: give its number, which `register` puts out as `version`, or an alias such as @champion.';
  return findAliasProblem(text) === undefined ? `Write @${text} if an alias is meant.` : 'An alias is written with an @, as in @champion.';
}

function parseAlias(alias: string): string {
  const problem = findAliasProblem(alias);
  if (problem !== undefined) throw new StepError('E_INPUT', `The alias "@${alias}" ${problem}.`);
  return alias;
}

const findAliasProblem = (alias: string): string | undefined =>
  alias === '' ? 'has no name after the @'
  : alias.length > 255 ? 'is longer than 255 characters'
  : !/^[\w-]+$/.test(alias) ? 'may hold letters, digits, _ and - only'
  : /^(latest|v\d+)$/i.test(alias) ? 'is reserved by MLflow (latest, v<number>)'
  : undefined;

/** A target as users type it, which is also how records and annotations hold it. */
export const showTarget = (target: Target): string => (target.kind === 'alias' ? `@${target.alias}` : target.stage);

/** Between the stage and the alias of a promotion to both. */
const separator = ', ';

export const showTargets = (targets: readonly Target[]): string => targets.map(showTarget).join(separator);

/**
 * `@champion`, `Production`, or both, separated by a comma or a line break, in a fixed order: the alias first. Throws
 * E_STAGE_UNKNOWN or E_INPUT with everything that is wrong in it, also for two aliases or two stages.
 */
export function parseTargets(text: string): readonly Target[] {
  const parts = text.split(/[,\n]/).map((each) => each.trim()).filter(Boolean);
  const targets: Target[] = [];
  const errors: StepError[] = [];
  for (const part of parts) {
    try {
      targets.push(parseTarget(part));
    } catch (thrown) {
      if (!(thrown instanceof StepError)) throw thrown;
      errors.push(thrown);
    }
  }
  for (const [kind, what] of [['alias', 'aliases'], ['stage', 'stages']] as const) {
    const same = targets.filter((each) => each.kind === kind);
    if (same.length > 1) errors.push(new StepError('E_INPUT', `${same.map(showTarget).join(' and ')} are ${same.length} ${what}: give at most one stage and one alias.`));
  }
  if (parts.length === 0) errors.push(new StepError('E_INPUT', 'No stage and no alias is given: write @champion, Production, or both.'));
  const [first] = errors;
  if (first !== undefined) throw new StepError(first.code, errors.map(({ message }) => message).join(' '));
  return targets.sort((a, b) => a.kind.localeCompare(b.kind));
}

/** The values of `versionInputs` (common-inputs.ts). */
export interface VersionInputs {
  readonly model: string;
  readonly version?: number | undefined;
  readonly at?: string | undefined;
}

function noVersionNamed(model: string): StepError {
  // As MLflow's clients write both together. A model's name may hold all of this too.
  const [, name, version, alias] = /^([^/@]+)(?:\/v?(\d+)|(@[\w-]+))$/.exec(model) ?? [];
  const meant = name === undefined ? '' : ` Did you mean --model '${name}' ${version === undefined ? `--at ${alias ?? ''}` : `--version ${version}`}?`;
  return new StepError('E_INPUT', `Which version of the model is meant? Give --version N, or --at with a stage or @alias.${meant}`);
}

/** Throws E_INPUT where neither a version nor what holds it is given. */
export function assertVersionNamed({ model, version, at }: Readonly<Record<string, unknown>>): void {
  if (version === undefined && at === undefined) throw noVersionNamed(typeof model === 'string' ? model : '');
}

/**
 * The version that the inputs mean: a number, or what holds `at`; with both, the number, which must hold `at`. One request.
 * Throws E_INPUT where neither is given, E_ALIAS_NOT_FOUND or E_STAGE_EMPTY where nobody holds `at`, E_PROMOTION_OVERTAKEN
 * where another version does, E_STAGE_UNKNOWN, E_MODEL_NOT_FOUND, E_VERSION_NOT_FOUND.
 */
export async function resolveVersion(mlflow: Mlflow, inputs: VersionInputs): Promise<ModelVersion> {
  const { model, version, at } = inputs;
  if (version !== undefined && at === undefined) return mlflow.registry.version(model, String(version));
  if (at === undefined) throw noVersionNamed(model);
  const target = parseTarget(at);
  const holder = await mlflow.registry.holder(model, target);
  if (holder !== undefined && version !== undefined && holder.version !== String(version)) {
    throw new StepError('E_PROMOTION_OVERTAKEN', `${showTarget(target)} of ${model} is version ${holder.version} by now, and not version ${version}. Nothing was done.`);
  }
  if (holder !== undefined) return holder;
  throw target.kind === 'alias'
    ? new StepError('E_ALIAS_NOT_FOUND', `No version of ${model} has the alias ${at}. ${await adviseOtherAlias(mlflow, model, target.alias)}Promote one to it first (aliases do not ignore case).`)
    : new StepError('E_STAGE_EMPTY', `No version of ${model} is in the stage ${target.stage}. Promote one to it first.`);
}

/** The alias that was meant, or those that there are. */
async function adviseOtherAlias(mlflow: Mlflow, model: string, alias: string): Promise<string> {
  const aliases = [...(await mlflow.registry.model(model)).aliases.keys()];
  const near = nearestIgnoringCase(alias, aliases);
  if (near !== undefined) return `Did you mean @${quoteForeign(near, 100)}? `;
  return aliases.length === 0 ? 'The model has no aliases. ' : `The model has ${aliases.slice(0, 5).map((each) => `@${quoteForeign(each, 100)}`).join(', ')}. `;
}
