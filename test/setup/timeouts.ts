import { jest } from '@jest/globals';

/** Only for what hangs: on a loaded two-core machine a rollout takes tens of seconds, and starting a program some. */
jest.setTimeout(180_000);
