import { jest } from '@jest/globals';

/** Real servers on a loaded two-core machine: a rollout takes tens of seconds. */
jest.setTimeout(180_000);
