import type { ErrorCode, Outcome } from './errors.js';
import type { InputCheck, InputDefinitions, InputValues } from './inputs.js';
import type { Cluster } from './kubernetes/cluster.js';
import type { Mlflow } from './mlflow/mlflow.js';
import type { SummaryBlock } from './summary.js';

/** `small` outputs fit a Tekton result; a `file` goes to disk only, where the host can carry no large text. */
export type OutputKind = 'small' | 'file';

export interface OutputDefinition {
  readonly kind: OutputKind;
  readonly description: string;
}

export type OutputDefinitions = Readonly<Record<string, OutputDefinition>>;

/** Every step has these; run.ts sets them. */
export const commonOutputs = {
  outcome: { kind: 'small', description: 'How the step ended: done, unchanged, refused, failed …' },
  reason: { kind: 'small', description: 'One line that says why.' },
  'error-code': { kind: 'small', description: 'The code of the error, such as E_INPUT; empty if the step succeeded.' },
} as const satisfies OutputDefinitions;

/** Who runs the pipeline, for tags and records; every part is absent where the host does not know it. */
export interface PipelineFacts {
  readonly commit?: string;
  readonly link?: string;
  readonly actor?: string;
}

/** A step and who ran it, for records that others read. */
export const describeDoer = (step: string, { link, actor }: PipelineFacts = {}): string =>
  [step, ...(link === undefined ? [] : [`of ${link}`]), ...(actor === undefined ? [] : [`by ${actor}`])].join(' ');

/** How a step speaks while it works. Texts may quote foreign text: hosts keep it from being interpreted. */
export interface Log {
  /** Says what is being done or waited for. */
  progress(message: string): void;
  warn(message: string): void;
  /** Many lines of foreign text, such as a pod's log, under a title. */
  foreign(title: string, text: string): void;
}

/** For work of which nobody is told. */
export const silentLog: Log = { progress: () => undefined, warn: () => undefined, foreign: () => undefined };

/** Starts a program; resolves with its exit code (128 + n for signal n). Its output goes to the host's log. */
export type RunProgram = (
  program: string,
  args: readonly string[],
  options: {
    /** Over the host's own; undefined takes a variable away. */
    readonly env: Readonly<Record<string, string | undefined>>;
    /** Variables that hold a JSON object: what is inherited in one stays, and these fields come to it. */
    readonly jsonEnv?: Readonly<Record<string, Readonly<Record<string, string>>>>;
    readonly cwd?: string;
  },
) => Promise<number>;

/** A deployment, for a host that lists them. */
export interface AnnouncedDeployment {
  /** Where it goes, in the host's words. */
  readonly environment: string;
  readonly description: string;
  readonly payload: Readonly<Record<string, string>>;
  readonly token: string | undefined;
}

export interface DeploymentEnding {
  readonly state: 'success' | 'failure' | 'error';
  readonly description: string;
  readonly url?: string;
}

/** Says that a deployment is under way; what it resolves with says how it ended. Neither throws. */
export type AnnounceDeployment = (about: AnnouncedDeployment) => Promise<(ending: DeploymentEnding) => Promise<void>>;

export interface StepContext<I extends InputDefinitions, O extends OutputDefinitions> {
  readonly inputs: InputValues<I>;
  readonly log: Log;
  /** Aborted when the step is told to stop, or when its time is over. Its reason is the StepError to end with. */
  readonly signal: AbortSignal;
  /** Aborted when the step is told to stop, and then only. */
  readonly stopped: AbortSignal;
  /** How long a wait may take of which so much is wanted, so that the step still ends in time. */
  waitMs(this: void, wantedMs: number): number;
  readonly pipeline: PipelineFacts;
  /** The MLflow server of the inputs; made when first asked for. */
  mlflow(): Promise<Mlflow>;
  /** The cluster of the inputs; its code is loaded when first asked for. */
  cluster(): Promise<Cluster>;
  readonly runProgram: RunProgram;
  /** Sets an output at once: what was set is written also when the step fails later. */
  output(name: keyof O & string, value: string): void;
  summarize(...blocks: readonly SummaryBlock[]): void;
  /**
   * Tells reviewers of a change, such as on a pull request, once the step has ended, beside how it ended. Said again under the
   * same key, it replaces what was said. The step needs `commentInputs`.
   */
  comment(key: readonly string[], ...blocks: readonly SummaryBlock[]): void;
  /** Absent on hosts that list no deployments. */
  readonly announceDeployment?: AnnounceDeployment | undefined;
}

/** What a comment is about. */
export interface CommentSubject {
  readonly key: readonly string[];
  readonly heading: string;
}

/** What the results of a Task say if no later container of its pod comes to write others, because it was killed. */
export interface LastWord {
  readonly code: ErrorCode;
  readonly reason: string;
}

/** How a step ends when nothing was thrown. `code` belongs to every ending that is not green. */
export type StepResult =
  | { readonly outcome: 'done' | 'unchanged' | 'skipped'; readonly reason: string; readonly unlessFollowed?: LastWord }
  | { readonly outcome: Outcome; readonly code: ErrorCode; readonly reason: string };

export interface Step<I extends InputDefinitions = InputDefinitions, O extends OutputDefinitions = OutputDefinitions> {
  readonly name: string;
  /** A verb phrase of a few words, for lists. */
  readonly title: string;
  readonly description: string;
  readonly inputs: I;
  readonly outputs: O;
  /** What is wrong with inputs beside each other; reported with all else that is wrong with them, before anything is done. */
  readonly checks?: readonly InputCheck[];
  /**
   * What the step's comment is about, as the inputs `of` tell it alone. It is said before anything else, also where other inputs
   * are wrong: so what an earlier run said does not stand beside an error of this one.
   */
  readonly comments?: { readonly of: readonly string[]; about(values: Readonly<Record<string, unknown>>): CommentSubject };
  /** How long what the step puts back may take, beside the time that it has itself (`timeout`). A minute unless given. */
  readonly cleanupMs?: (timeoutMs: number) => number;
  /** For pipelines whose command runs in a container of its own: the step has no GitHub action. */
  readonly runsOnlyInEngines?: true;
  /** The output that the command line prints on stdout, where the step has one that is meant to be piped on. */
  readonly prints?: keyof O & string;
  /** A command line as a user would type it, for help and README. */
  readonly example: string;
  run(context: StepContext<I, O>): Promise<StepResult>;
}

/** Defines a step once; every host's files are generated from what is given here. */
export const defineStep = <const I extends InputDefinitions, const O extends OutputDefinitions>(
  step: Step<I, O>,
): Step<I, O> => step;
