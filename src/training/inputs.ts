import { pairs, text, type InputDefinitions } from '../inputs.js';

/** Inputs of every step that makes a run. */
export const trainingInputs = {
  experiment: { kind: text, required: true, description: 'The experiment to run in; created where there is none.' },
  'run-name': { kind: text, description: "The run's name; MLflow makes one up unless given." },
  tags: { kind: pairs, description: 'Tags of the run.' },
} as const satisfies InputDefinitions;
