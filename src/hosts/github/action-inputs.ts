import type { Environment } from '../../environment.js';
import { actionVariableOf, nearestName } from '../../names.js';
import type { Step } from '../../step.js';
import type { GivenInputs } from '../host.js';

/** The inputs of an action as the runner passes them: `INPUT_<NAME>` variables, empty where the workflow gives none. */
export function readActionInputs(step: Step, env: Environment, getInput: (name: string) => string): GivenInputs {
  const known = Object.keys(step.inputs);
  const knownVariables = new Set(known.map(actionVariableOf));
  const unknown = Object.entries(env)
    .filter(([variable, value]) => variable.startsWith('INPUT_') && value && !knownVariables.has(variable))
    .map(([variable]) => variable.slice('INPUT_'.length).toLowerCase());
  return {
    texts: new Map(known.map((name) => [name, getInput(name)] as const).filter(([, value]) => value !== '')),
    problems: unknown.map((name) => {
      const near = nearestName(name, known);
      return `unknown input ${name}${near ? `; did you mean ${near}?` : ''}`;
    }),
  };
}
