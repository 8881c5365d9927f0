import { computeBounds, Deadline, describeOvertime } from '../deadline.js';
import { StepError } from '../errors.js';
import { checkTogether, duration, type Command, type InputDefinitions, type InputValues } from '../inputs.js';
import { defineStep, type OutputDefinitions, type Step, type StepContext, type StepResult } from '../step.js';
import { deploy } from './deploy.js';
import { promote, promoteVersion, promotionComment } from './promote.js';
import { register } from './register.js';
import { checkBeforehand } from '../deployment/beforehand.js';
import { parseTargets, showTarget } from '../mlflow/target.js';
import { train } from './train.js';
import { ingressCheck } from '../deployment/ingress-inputs.js';
import { parseBaseline } from '../promotion/baseline.js';
import { gateCheck } from '../promotion/gate-inputs.js';

// What one step's output gives to the next one is no input of the whole.
const { version: _promoted, ...promoteInputs } = promote.inputs;
const { version: _deployed, at: _at, 'promotion-id': _promotion, 'dry-run': _dryRun, ...deployInputs } = deploy.inputs;

const pipelineInputs = {
  ...train.inputs,
  ...register.inputs,
  ...promoteInputs,
  ...deployInputs,
  experiment: { ...train.inputs.experiment, required: false, description: 'The experiment to train in; needed with a command.' },
  command: { ...train.inputs.command, required: false },
  'run-id': { ...register.inputs['run-id'], required: false, description: 'The run that logged the model, where nothing is trained here.' },
  tags: { ...train.inputs.tags, description: 'Tags of the run and of the version.' },
  timeout: { ...deploy.inputs.timeout, description: 'How long the registration and the rollout may take, each.' },
} as const;

/** The whole's own timeout is the rollout's. */
const patienceMs = duration.parse(train.inputs.timeout.default);

/** The whole way of a model, in one process: what each step does is in its own file. */
export const pipeline = defineStep({
  name: 'pipeline',
  title: 'train, register, promote and deploy in one go',
  description:
    'Trains when a command is given, registers the model of the run, promotes the version once its gates pass and all that its deploy can know beforehand is right, deploys it and waits until it serves. ' +
    'It ends at the first step that is not green; a refused version is not deployed.',
  inputs: pipelineInputs,
  // All that can be known to be wrong is said before hours of training.
  checks: [
    gateCheck,
    ingressCheck,
    checkTogether(pipelineInputs, ['baseline'], ({ baseline }) => parseBaseline(baseline)),
    checkTogether(pipelineInputs, ['command', 'experiment', 'run-id'], findTraining),
  ],
  comments: promotionComment,
  outputs: { ...train.outputs, ...register.outputs, ...promote.outputs, ...deploy.outputs },
  example: "mlflow-steps pipeline --experiment wine --model wine --to @champion --gates 'accuracy >= 0.9' -- python train.py",

  async run(context) {
    const { inputs } = context;
    const part = createPartRunner(context);

    const training = findTraining(inputs);
    let runId: string;
    if (typeof training === 'string') {
      runId = training;
    } else {
      const trained = await part(train, { ...inputs, ...training, timeout: patienceMs });
      if (trained.isLast) return trained.result;
      runId = trained.output('run-id');
    }

    const registered = await part(register, { ...inputs, 'run-id': runId });
    if (registered.isLast) return registered.result;

    // Whoever moves the target meanwhile has a deploy of their own: this one is about its own version alone.
    const ofDeploy = { ...inputs, version: Number(registered.output('version')), at: deployTarget(inputs.to), 'dry-run': 'none' } as const;
    const checked: typeof promote = {
      ...promote,
      run: (own) =>
        promoteVersion(own, async (version) => {
          const { timed, stop } = giveTime(context, deploy, ofDeploy);
          timed.log.progress(`Checking before anything is moved that ${version.model} version ${version.version} can be deployed.`);
          await checkBeforehand({ ...timed, inputs: { ...ofDeploy, 'promotion-id': undefined }, output: () => undefined }, version).finally(stop);
        }),
    };
    const promoted = await part(checked, { ...inputs, version: Number(registered.output('version')) });
    if (promoted.isLast) return promoted.result;

    const promotionId = promoted.output('promotion-id');
    const deployed = await part(deploy, { ...ofDeploy, 'promotion-id': promotionId === '' ? undefined : promotionId });
    return deployed.result;
  },
});

interface TrainingValues {
  readonly command?: Command | undefined;
  readonly experiment?: string | undefined;
  readonly 'run-id'?: string | undefined;
}

/** What is to be trained, or the id of the run that was. Throws E_INPUT where neither is given, or both. */
function findTraining({ command, experiment, 'run-id': runId }: TrainingValues): string | { readonly command: Command; readonly experiment: string } {
  if (command !== undefined && runId !== undefined) throw new StepError('E_INPUT', 'Both a command and run-id are given (--run-id): either train here, or name the run that did.');
  if (runId !== undefined) return runId;
  if (command === undefined) throw new StepError('E_INPUT', 'There is nothing to register: give a command that trains (on a shell after --), or run-id (--run-id).');
  if (experiment === undefined) throw new StepError('E_INPUT', 'The command needs an experiment to run in: give experiment (--experiment).');
  return { command, experiment };
}

/** Of a stage and an alias that were promoted to at once, the alias: only one version can have it. */
const deployTarget = (to: string): string | undefined => parseTargets(to).map(showTarget)[0];

interface PartEnding {
  readonly result: StepResult;
  /** Whether nothing comes after it: it was not green, or has refused and been told to call that skipped. */
  readonly isLast: boolean;
  output(name: string): string;
}

/** Runs a step as a part of this one: with inputs of its own, while outputs, log and summary are the whole's. */
const createPartRunner =
  (whole: StepContext<InputDefinitions, OutputDefinitions>) =>
  async <I extends InputDefinitions, O extends OutputDefinitions>(step: Step<I, O>, inputs: InputValues<I>): Promise<PartEnding> => {
    whole.signal.throwIfAborted();
    whole.log.progress(`${step.name}: ${step.title}`);
    const outputs = new Map<string, string>();
    const output = (name: string, value: string): void => {
      outputs.set(name, value);
      whole.output(name, value);
    };
    const { timed, stop } = giveTime(whole, step, inputs);
    const result = await step.run({ ...timed, inputs, output }).finally(stop);
    whole.log.progress(`${step.name}: ${result.outcome}. ${result.reason}`);
    return { result, isLast: 'code' in result || result.outcome === 'skipped', output: (name) => outputs.get(name) ?? '' };
  };

/** What each part asks of has the time that it would have by itself. */
function giveTime<C extends Pick<StepContext<InputDefinitions, OutputDefinitions>, 'signal' | 'log' | 'mlflow' | 'cluster' | 'waitMs'>>(
  whole: C, step: Pick<Step, 'name' | 'inputs' | 'cleanupMs'>, inputs: Readonly<Record<string, unknown>>,
): { readonly timed: C; readonly stop: () => void } {
  const bounds = computeBounds(step, inputs);
  let lastSaid = '';
  const progress = (message: string): void => {
    lastSaid = message;
    whole.log.progress(message);
  };
  const deadline = new Deadline(bounds.totalMs, () => describeOvertime(step, bounds, lastSaid));
  const signal = AbortSignal.any([whole.signal, deadline.signal]);
  const timed: C = {
    ...whole,
    signal,
    log: { ...whole.log, progress },
    mlflow: async () => (await whole.mlflow()).within(deadline.signal),
    cluster: async () => (await whole.cluster()).withSignal(signal),
    waitMs: (wantedMs: number) => deadline.waitMs(wantedMs),
  };
  return { timed, stop: () => deadline.stop() };
}
