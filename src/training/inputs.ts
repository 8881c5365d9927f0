import { duration, pairs, text, type InputDefinitions } from '../inputs.js';

/** Inputs of every step that makes a run. */
export const trainingInputs = {
  experiment: { kind: text, required: true, description: 'The experiment to run in; created where there is none.' },
  'run-name': { kind: text, description: "The run's name; MLflow makes one up unless given." },
  tags: { kind: pairs, description: 'Tags of the run.' },
} as const satisfies InputDefinitions;

/** Of every step that comes after hours of training, which are not to be lost because MLflow restarts just then. */
export const patienceInputs = {
  timeout: {
    kind: duration,
    default: '15m',
    description: 'How long to wait for MLflow where it cannot be reached, such as while it restarts. Training itself may take as long as it likes.',
  },
} as const satisfies InputDefinitions;
