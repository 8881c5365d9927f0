import type { Environment } from '../environment.js';
import type { StepError } from '../errors.js';
import type { AnnounceDeployment, Log, PipelineFacts, RunProgram, Step, StepResult } from '../step.js';
import type { Command } from '../inputs.js';
import type { Summary } from '../summary.js';

/** What a host was given for one run of a step, before anything is parsed. */
export interface GivenInputs {
  /** Raw texts by input name, from the host's own place (flags, an action's inputs). */
  readonly texts: ReadonlyMap<string, string>;
  /** The program after `--`, where the host has such a thing. */
  readonly program?: Command;
  /** What is wrong with the way they were given: unknown names, missing values. */
  readonly problems: readonly string[];
}

/** What a step tells those who review a change, where the host has a place for that. */
export interface Comment {
  /** Comments with the same key are one that is kept up to date. */
  readonly key: readonly string[];
  readonly blocks: Summary;
  readonly token: string | undefined;
}

/** How a step ended, with all that a host writes down. */
export interface Ending {
  readonly step: Step;
  readonly result: StepResult;
  readonly exitCode: number;
  /** Set where something was thrown. */
  readonly error?: StepError;
  /** Every output that was set, `outcome` and `reason` among them. */
  readonly outputs: ReadonlyMap<string, string>;
  readonly summary: Summary;
  readonly comments: readonly Comment[];
}

/** Where a step runs: gives it inputs and takes its outputs. */
export interface Host {
  readonly env: Environment;
  readonly log: Log;
  /** Aborted with a StepError (E_CANCELLED) when the host tells the step to stop. */
  readonly signal: AbortSignal;
  readonly pipeline: PipelineFacts;
  readonly runProgram: RunProgram;
  /** Absent where deployments are not listed. */
  readonly announceDeployment?: AnnounceDeployment | undefined;
  readInputs(step: Step): GivenInputs;
  /** Called for each secret before anything else can be printed. */
  mask(secret: string): void;
  /** Writes outputs, comments, summary and error, in this order, so that outputs stand also when the rest fails. Comments make nothing red. Rejects where outputs could not be written. */
  finish(ending: Ending): Promise<void>;
}
