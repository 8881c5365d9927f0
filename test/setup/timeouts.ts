import { jest } from '@jest/globals';

/** Only for what hangs: on a busy two-core machine all of it takes ten times as long. */
jest.setTimeout(600_000);
