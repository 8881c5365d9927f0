import { runSandboxCommand } from './instance/command.js';

process.exitCode = await runSandboxCommand(process.argv.slice(2));
