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
import type { Rule, RuleContext } from './rules/rule.js';
import { specRules } from './rules/spec-rules.js';
import { findShapeProblems, isSeldonDeployment } from './seldon-shape.js';

/** Every rule, in the order in which what breaks them is told. */
export const rules: readonly Rule[] = [...nameRules, ...specRules, ...predictorRules, ...graphRules, ...nodePolicy, ...accessPolicy, ...annotationPolicy];

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
export function checkRules(manifest: SeldonDeployment, context: RuleContext, origin: Origin): void {
  const problems = rules.flatMap((rule) => rule.find(manifest, context));
  if (problems.length > 0) throw refuse(problems, origin);
}

function refuse(problems: readonly ManifestProblem[], { lineOf, place }: Origin): StepError {
  const told = problems.map(({ path, message }) => `${showPath(path).slice(0, 300)} (line ${lineOf(path)}): ${message}`);
  if (told.length === 1) return new StepError('E_MANIFEST', `${place} cannot be deployed. ${told[0]}.`);
  const shown = told.slice(0, maxShown).map((each) => `  - ${each}`);
  if (told.length > maxShown) shown.push(`  … and ${told.length - maxShown} more`);
  return new StepError('E_MANIFEST', `${place} cannot be deployed:\n${shown.join('\n')}`);
}
