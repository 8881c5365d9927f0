import { changes } from './catalogue/changes.js';
import { crashes } from './catalogue/crashes.js';
import { disturbances } from './catalogue/disturbances.js';
import { endpoints } from './catalogue/endpoints.js';
import { images } from './catalogue/images.js';
import { limits } from './catalogue/limits.js';
import { operators } from './catalogue/operators.js';
import type { Scenario } from './scenario.js';

/** Every scenario, in the order in which they are played; those that hurt the cluster come last. */
export const scenarios: readonly Scenario[] = [...changes, ...images, ...crashes, ...limits, ...endpoints, ...operators, ...disturbances];
