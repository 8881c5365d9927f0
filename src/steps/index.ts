import type { Step } from '../step.js';

/** Every step, in the order in which a pipeline runs them. */
export const steps: readonly Step[] = [];

export const stepNames: readonly string[] = steps.map((step) => step.name);

export const findStep = (name: string): Step | undefined => steps.find((step) => step.name === name);
