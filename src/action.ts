import { runAction } from './hosts/github/main.js';

export const action = async (stepName: string): Promise<void> => void (process.exitCode = await runAction(stepName, process.env));
