import type { FieldPath } from './problem.js';

/** A field that rendering adds of itself, and without which a deployment serves as well. */
export interface OptionalField {
  /** `*` is any place in a list. */
  readonly pattern: readonly string[];
  /** What is different without it. */
  readonly without: string;
}

const container = ['spec', 'predictors', '*', 'componentSpecs', '*', 'spec', 'containers', '*'];

const optionalFields: readonly OptionalField[] = [
  { pattern: ['spec', 'predictors', '*', 'progressDeadlineSeconds'], without: 'Kubernetes gives up a rollout by its own deadline of 10 minutes' },
  ...['readinessProbe', 'livenessProbe'].map((probe) => ({ pattern: [...container, probe], without: "Seldon's own probe may end a server that makes its environment for minutes" })),
];

/** What a path is of the fields that may be left out where a cluster does not have them; also for what stands inside of one. */
export const findOptionalField = (path: FieldPath): OptionalField | undefined =>
  optionalFields.find(({ pattern }) => path.length >= pattern.length && pattern.every((part, index) => (part === '*' ? typeof path[index] === 'number' : path[index] === part)));
