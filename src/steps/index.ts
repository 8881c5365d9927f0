import type { Step } from '../step.js';
import { deploy } from './deploy.js';
import { pipeline } from './pipeline.js';
import { promote } from './promote.js';
import { register } from './register.js';
import { render } from './render.js';
import { train } from './train.js';
import { undeploy } from './undeploy.js';

/** Every step, in the order in which a pipeline runs them, and the pipeline itself. */
export const steps: readonly Step[] = [train, register, promote, render, deploy, undeploy, pipeline];

export const stepNames: readonly string[] = steps.map((step) => step.name);

export const findStep = (name: string): Step | undefined => steps.find((step) => step.name === name);
