/**
 * Starts the files that take long first, so that none of them runs alone at the end. Jest knows how long each took from its cache,
 * which a fresh checkout does not have: there `long-files.json` has the seconds of one run on two cores (the order is what counts), and
 * the tests of Tekton and Argo come last, because both are still being built.
 */
import { readFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import TestSequencer from '@jest/test-sequencer';

const tests = fileURLToPath(new URL('..', import.meta.url));
const secondsOf = JSON.parse(readFileSync(new URL('long-files.json', import.meta.url), 'utf8'));
/** Of every file that is not among the long ones. */
const otherSeconds = 10;

function guessSeconds(path) {
  const name = relative(tests, path).split(sep).join('/');
  const seconds = secondsOf[name] ?? otherSeconds;
  // Still in their order.
  return /^e2e\/(tekton|argo)\//.test(name) ? seconds / 1000 : seconds;
}

export default class LongFirst extends TestSequencer {
  time(test) {
    return super.time(test) ?? guessSeconds(test.path) * 1000;
  }
}
