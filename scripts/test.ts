import { runTests } from './test/run.js';

process.exitCode = await runTests(process.argv.slice(2));
