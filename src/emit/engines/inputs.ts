import { credentialFiles } from '../../input-files.js';
import { pairs, type InputDefinition } from '../../inputs.js';
import type { Step } from '../../step.js';
import { commentInputs } from '../../steps/comment-inputs.js';

export type NamedInput = readonly [name: string, input: InputDefinition];

/** Addresses, which are parameters that a Secret may give as well. */
const addresses: ReadonlySet<string> = new Set(['tracking-uri', 'registry-uri']);

/** Inputs that a pod gets from somewhere else: a Secret, a file that no pod has, a pull request that there is none of. */
const givenOtherwise: ReadonlySet<string> = new Set([...Object.keys(credentialFiles).filter((name) => !addresses.has(name)), ...Object.keys(commentInputs), 'gates-file', 'exit-code-file']);

/** The inputs of a step that an engine has parameters for. Secrets are none: engines show parameters. GitHub is told nothing from a cluster. */
export const engineInputs = (step: Step): readonly NamedInput[] =>
  Object.entries(step.inputs).filter(([name, input]) => !givenOtherwise.has(name) && !name.startsWith('github-') && !input.secret && !input.kind.isCommand);

/** What a Secret may give as well is not asked for. */
export const isOptional = (input: InputDefinition): boolean => input.required !== true || input.variables !== undefined;

/** `elsewhere` is what may give an address of MLflow instead. */
export function describeInput([name, { description, kind }]: NamedInput, elsewhere: string): string {
  const label = kind.label === 'text' ? '' : ` (${kind.label})`;
  return `${description}${label}${addresses.has(name) ? ` It may stand in ${elsewhere} instead.` : ''}`;
}

/** Whether a pod of the step may be given what model servers fetch models with. */
export const usesStorage = (step: Step): boolean => 'storage-secret' in step.inputs;

/** Whether a pod of the step speaks to the cluster that is deployed to. */
export const usesCluster = (step: Step): boolean => 'kubeconfig' in step.inputs;

/** Of the parameter `tags` of a whole pipeline, which gives it to two steps. */
export const tagsOfPipeline = `Tags of the run and of the version. (${pairs.label})`;
