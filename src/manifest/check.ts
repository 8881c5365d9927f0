import { StepError } from '../errors.js';
import type { DeployYaml } from './deploy-yaml.js';
import type { SeldonDeployment } from './manifest.js';
import { showPath, type ManifestProblem } from './problem.js';
import { graphRules } from './rules/graph-rules.js';
import { nameRules } from './rules/name-rules.js';
import { policyRules } from './rules/policy-rules.js';
import type { Rule } from './rules/rule.js';
import { findShapeProblems, isSeldonDeployment } from './seldon-shape.js';

/** Every rule, in the order in which what breaks them is told. */
export const rules: readonly Rule[] = [...nameRules, ...graphRules, ...policyRules];

const maxShown = 50;

/**
 * The SeldonDeployment of a deploy.yaml under the name that it will have. Throws one E_MANIFEST that lists each broken
 * rule with path and line in deploy.yaml. `place` says where that was found.
 */
export function checkDeployYaml(yaml: DeployYaml, name: string | undefined, place: string): SeldonDeployment {
  const { root } = yaml;
  const misshapen = findShapeProblems(root);
  if (!isSeldonDeployment(root)) throw refuse(misshapen, yaml, place);
  const named = name === undefined ? root : { ...root, metadata: { ...root.metadata, name } };
  const problems = rules.flatMap((rule) => rule.find(named));
  if (problems.length > 0) throw refuse(problems, yaml, place);
  return named;
}

function refuse(problems: readonly ManifestProblem[], { lineOf }: DeployYaml, place: string): StepError {
  const told = problems.map(({ path, message }) => `${showPath(path).slice(0, 300)} (line ${lineOf(path)}): ${message}`);
  if (told.length === 1) return new StepError('E_MANIFEST', `${place} cannot be deployed. ${told[0]}.`);
  const shown = told.slice(0, maxShown).map((each) => `  - ${each}`);
  if (told.length > maxShown) shown.push(`  … and ${told.length - maxShown} more`);
  return new StepError('E_MANIFEST', `${place} cannot be deployed:\n${shown.join('\n')}`);
}
