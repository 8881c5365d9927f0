import { StepError } from '../errors.js';
import { isObject } from '../json.js';
import type { DeployYaml } from './deploy-yaml.js';
import type { SeldonDeployment } from './manifest.js';
import { showPath, type FieldPath, type ManifestProblem } from './problem.js';
import { accessPolicy } from './rules/access-policy.js';
import { annotationPolicy } from './rules/annotation-policy.js';
import { graphRules } from './rules/graph-rules.js';
import { nameRules } from './rules/name-rules.js';
import { nodePolicy } from './rules/node-policy.js';
import { predictorRules } from './rules/predictor-rules.js';
import { hintRules } from './rules/hints.js';
import type { CheckFacts, Rule } from './rules/rule.js';
import { isAllowed, schemaHints, schemaRules } from './rules/schema-rules.js';
import { specRules } from './rules/spec-rules.js';
import { findSchemaProblems } from './schema/find-schema-problems.js';
import { findServedNodes } from './served-nodes.js';
import { withoutReferences } from './storage-secret.js';
import { findShapeProblems, isSeldonDeployment } from './seldon-shape.js';

/** Every rule, in the order in which what breaks them is told. */
export const rules: readonly Rule[] = [...schemaRules, ...nameRules, ...specRules, ...predictorRules, ...graphRules, ...nodePolicy, ...accessPolicy, ...annotationPolicy];

const maxShown = 50;

/** Where a problem's line is looked up, and what the file is called. */
export interface Origin {
  readonly place: string;
  readonly lineOf: DeployYaml['lineOf'];
}

/**
 * A document as a SeldonDeployment. Throws E_MANIFEST that lists each place in which it is not shaped as one, and what else is wrong: what
 * the schema says of it, and what the rules say of the parts that have their shape.
 */
export function readShape(root: unknown, origin: Origin, facts?: CheckFacts): SeldonDeployment {
  if (isSeldonDeployment(root)) return root;
  const problems = findShapeProblems(root);
  const others = facts === undefined ? [] : [...findUnknownFields(root, facts), ...findInWhole(root, facts)];
  throw refuse(withoutRepeated([...problems, ...others]), origin);
}

/** By the schema, which asks no shape. */
const findUnknownFields = (root: unknown, { allowed }: CheckFacts): readonly ManifestProblem[] =>
  findSchemaProblems(root).filter((problem) => !problem.isPassed && !isAllowed(problem, allowed));

/** The rules of which no input takes away what they find. */
const settled: readonly Rule[] = [...graphRules, ...nodePolicy, ...accessPolicy, ...annotationPolicy];

/** By the rules, of the document without the fields that are not shaped: of those, and of places that are only found later, they say nothing. */
function findInWhole(root: unknown, facts: CheckFacts): readonly ManifestProblem[] {
  const wrong = findShapeProblems(root);
  const pruned = wrong.reduce<unknown>((document, { path }) => withoutField(document, path), root);
  if (!isSeldonDeployment(pruned)) return [];
  const asked = facts.storageSecret === undefined ? pruned : withoutReferences(pruned, facts.storageSecret);
  const pruning = wrong.map(({ path }) => showPath(path));
  return find(settled, asked, facts).filter(({ path }) => path.at(-1) !== 'modelUri' && !pruning.some((each) => showPath(path).startsWith(each)));
}

/** A copy; elements of lists stay, so that those behind them keep their paths. */
function withoutField(value: unknown, [key, ...rest]: FieldPath): unknown {
  if (key === undefined) return value;
  if (Array.isArray(value)) return value.map((each: unknown, index) => (index === key && rest.length > 0 ? withoutField(each, rest) : each));
  if (!isObject(value)) return value;
  if (rest.length > 0) return { ...value, [key]: withoutField(value[key], rest) };
  return Object.fromEntries(Object.entries(value).filter(([each]) => each !== key));
}

/** One problem a field, the first that was found. */
const withoutRepeated = (problems: readonly ManifestProblem[]): readonly ManifestProblem[] =>
  [...new Map(problems.toReversed().map((problem) => [JSON.stringify([problem.path]), problem])).values()].toReversed();

/** Throws one E_MANIFEST that lists each broken rule with path and line in deploy.yaml. */
export function checkRules(manifest: SeldonDeployment, facts: CheckFacts, origin: Origin): void {
  const problems = find(rules, manifest, facts);
  if (problems.length > 0) throw refuse(problems, origin);
}

/** What may not be meant as it is written, a sentence each. */
export const findHints = (manifest: SeldonDeployment, facts: CheckFacts, origin: Origin): readonly string[] =>
  find([...hintRules, ...schemaHints], manifest, facts).slice(0, maxShown).map((problem) => `${origin.place}: ${tell(problem, origin)}.`);

function find(asked: readonly Rule[], manifest: SeldonDeployment, facts: CheckFacts): readonly ManifestProblem[] {
  const context = { ...facts, served: findServedNodes(manifest, facts.choice) };
  return asked.flatMap((rule) => rule.find(manifest, context));
}

const tell = ({ path, message }: ManifestProblem, { lineOf }: Origin): string => `${showPath(path).slice(0, 300)} (line ${lineOf(path)}): ${message}`;

function refuse(problems: readonly ManifestProblem[], origin: Origin): StepError {
  const { place } = origin;
  const told = problems.map((problem) => tell(problem, origin));
  if (told.length === 1) return new StepError('E_MANIFEST', `${place} cannot be deployed. ${told[0]}${told[0]?.endsWith('?') === true ? '' : '.'}`);
  const shown = told.slice(0, maxShown).map((each) => `  - ${each}`);
  if (told.length > maxShown) shown.push(`  … and ${told.length - maxShown} more`);
  return new StepError('E_MANIFEST', `${place} cannot be deployed:\n${shown.join('\n')}`);
}
