import { commonOutputs, type OutputDefinitions, type Step } from '../../step.js';

export interface Output {
  readonly name: string;
  readonly description: string;
}

/** Outputs of kind `small`: engines have room for no others. */
export function smallOutputs(step: Step): readonly Output[] {
  const outputs: OutputDefinitions = { ...commonOutputs, ...step.outputs };
  return Object.entries(outputs).flatMap(([name, { kind, description }]) => (kind === 'small' ? [{ name, description }] : []));
}
