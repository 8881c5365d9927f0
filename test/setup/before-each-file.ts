import { jest } from '@jest/globals';
// Steps load it when they need it; Jest's modules fail ("not in cache") where two do so at once for the first time.
import 'yaml';

/** Real servers on a loaded two-core machine: a rollout takes tens of seconds. */
jest.setTimeout(180_000);
