import type { KnownSteps } from './config-file.js';
import type { Environment } from './environment.js';
import { nearestName, variableOf } from './names.js';
import type { Step } from './step.js';

/**
 * What to say of variables that look like misspelt inputs of this step. They may also be somebody's own, so that nothing
 * ends for them; what another step has as an input is meant for that one.
 */
export async function describeMisspeltVariables(step: Step, env: Environment, steps: KnownSteps): Promise<readonly string[]> {
  const own = Object.keys(step.inputs);
  const prefix = variableOf('');
  const suspects = Object.keys(env)
    .filter((variable) => variable.startsWith(prefix) && env[variable])
    .map((variable) => variable.slice(prefix.length).toLowerCase().replaceAll('_', '-'))
    .filter((name) => !own.includes(name))
    .flatMap((name) => {
      const near = nearestName(name, own);
      return near === undefined ? [] : [{ name, near }];
    });
  if (suspects.length === 0) return [];
  const known = new Set((await steps.load()).flatMap(({ inputs }) => Object.keys(inputs)));
  return suspects.filter(({ name }) => !known.has(name)).map(({ name, near }) => `${variableOf(name)} is no input; did you mean ${variableOf(near)}?`);
}
