import { runCommandLine } from './hosts/cli/main.js';

export const cli = async (): Promise<void> => void (process.exitCode = await runCommandLine(process.argv.slice(2), process.env));
