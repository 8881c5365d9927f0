import { StepError } from '../errors.js';
import type { DeployYaml } from './deploy-yaml.js';
import type { SeldonDeployment } from './manifest.js';
import { showPath, type ManifestProblem } from './problem.js';
import { accessPolicy } from './rules/access-policy.js';
import { annotationPolicy } from './rules/annotation-policy.js';
import { graphRules } from './rules/graph-rules.js';
import { nameRules } from './rules/name-rules.js';
import { nodePolicy } from './rules/node-policy.js';
import { predictorRules } from './rules/predictor-rules.js';
import { hintRules } from './rules/hints.js';
import type { CheckFacts, Rule } from './rules/rule.js';
import { schemaHints, schemaRules } from './rules/schema-rules.js';
import { specRules } from './rules/spec-rules.js';
import { findServedNodes } from './served-nodes.js';
import { findShapeProblems, isSeldonDeployment } from './seldon-shape.js';

/** Every rule, in the order in which what breaks them is told. */
export const rules: readonly Rule[] = [...schemaRules, ...nameRules, ...specRules, ...predictorRules, ...graphRules, ...nodePolicy, ...accessPolicy, ...annotationPolicy];

const maxShown = 50;

/** Where a problem's line is looked up, and what the file is called. */
export interface Origin {
  readonly place: string;
  readonly lineOf: DeployYaml['lineOf'];
}

/** A document as a SeldonDeployment. Throws E_MANIFEST that lists each place in which it is not shaped as one. */
export function readShape(root: unknown, origin: Origin): SeldonDeployment {
  if (!isSeldonDeployment(root)) throw refuse(findShapeProblems(root), origin);
  return root;
}

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
  if (told.length === 1) return new StepError('E_MANIFEST', `${place} cannot be deployed. ${told[0]}.`);
  const shown = told.slice(0, maxShown).map((each) => `  - ${each}`);
  if (told.length > maxShown) shown.push(`  … and ${told.length - maxShown} more`);
  return new StepError('E_MANIFEST', `${place} cannot be deployed:\n${shown.join('\n')}`);
}
