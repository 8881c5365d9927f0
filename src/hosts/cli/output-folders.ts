import { accessSync, constants, mkdirSync } from 'node:fs';
import { flagOf } from '../../names.js';
import type { CommandLine } from './arguments.js';

/** Makes the folders that outputs go to before the step begins; one that cannot be written is a wrong input, and nothing is done. */
export function makeOutputFolders(commandLine: CommandLine): CommandLine {
  const problems: string[] = [];
  const make = (name: string, folder: string | undefined): string | undefined => {
    if (folder === undefined) return undefined;
    try {
      mkdirSync(folder, { recursive: true });
      accessSync(folder, constants.W_OK);
      return folder;
    } catch (thrown) {
      problems.push(`${flagOf(name)}: ${folder} cannot be written: ${thrown instanceof Error ? thrown.message : String(thrown)}`);
      return undefined;
    }
  };
  const outputDir = make('output-dir', commandLine.outputDir);
  const resultsDir = make('results-dir', commandLine.resultsDir);
  return { ...commandLine, outputDir, resultsDir, given: { ...commandLine.given, problems: [...commandLine.given.problems, ...problems] } };
}
