import { containerSecurity, stepsCommand, stepsResources } from '../engines/container.js';

/** Where Tekton reads the results of a Task, and those of one of its steps. */
export const resultsFolder = '/tekton/results';
export const stepResultsFolder = (step: string): string => `/tekton/steps/step-${step}/results`;

/** A container of ours: one fixed command, everything that is given in the environment. */
export const renderOurs = (step: string, flags: readonly string[]): object => ({
  image: '$(params.steps-image)',
  command: [...stepsCommand, step, '--results-dir', resultsFolder, ...flags],
  computeResources: stepsResources,
  securityContext: containerSecurity,
});
