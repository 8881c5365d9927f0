import type { Step } from '../../step.js';
import { tagsOfPipeline } from '../engines/inputs.js';
import { renderExitTemplate, startOfWorkflow } from './exit-template.js';
import { renderMutex } from './mutex.js';
import { fromTask, passOn, referTo } from './names.js';
import { toArguments, withoutRepeats, type Parameter } from './parameters.js';
import { servedTarget } from './served-target.js';
import { stepParameters } from './step-template.js';
import { trainParameters } from './train-templates.js';

/** The steps that the pipeline is made of. */
export interface PipelineParts {
  readonly trainStart: Step;
  readonly trainFinish: Step;
  readonly trainStop: Step;
  readonly register: Step;
  readonly promote: Step;
  readonly deploy: Step;
  readonly rollback: Step;
}

/** What one step gives to the next is no parameter of the whole. */
const wired: ReadonlySet<string> = new Set(['run-id', 'experiment-id', 'version', 'at', 'promotion-id', 'start-id', 'exit-code', 'decide-only', 'dry-run']);

/** train → register → (promote → deploy); the last two under a lock of their model and target. */
export function renderPipelineSpec({ trainStart, trainFinish, trainStop, register, promote, deploy, rollback }: PipelineParts, image: string): object {
  const isNoTimeout = ({ name }: Parameter): boolean => name !== 'timeout';
  // What else waits has a time of its own: `timeout` is the rollout's.
  const ofTrain = trainParameters(trainStart, trainFinish, image).filter(isNoTimeout);
  const namesOf = (parameters: readonly Parameter[]): readonly string[] => parameters.map(({ name }) => name).filter((name) => !wired.has(name));
  const parametersOf = (step: Step): readonly Parameter[] => stepParameters(step, image).filter((each) => step === deploy || step === rollback || isNoTimeout(each));
  const namesFor = (step: Step): readonly string[] => namesOf(parametersOf(step));
  const all = withoutRepeats([...ofTrain, ...[promote, deploy, register, rollback].flatMap(parametersOf)]);
  const described = all.map((parameter) => (parameter.name === 'tags' ? { ...parameter, description: tagsOfPipeline } : parameter));
  const parameters = described.filter(({ name }) => !wired.has(name)).sort((a, b) => Number(a.default !== undefined) - Number(b.default !== undefined));
  const take = (step: Step, ...more: readonly object[]): object => ({ arguments: { parameters: [...passOn(namesFor(step), 'workflow'), ...more] } });
  return {
    entrypoint: 'pipeline',
    onExit: 'on-exit',
    arguments: { parameters: toArguments(parameters) },
    templates: [
      {
        name: 'pipeline',
        dag: {
          tasks: [
            { name: 'train', ...referTo('train'), arguments: { parameters: [...passOn(namesOf(ofTrain), 'workflow'), startOfWorkflow] } },
            { name: 'register', depends: 'train.Succeeded', ...referTo('register'), ...take(register, fromTask('run-id', 'train')) },
            { name: 'release', depends: 'register.Succeeded', template: 'release', arguments: { parameters: [fromTask('version', 'register')] } },
          ],
        },
      },
      {
        name: 'release',
        inputs: { parameters: [{ name: 'version' }] },
        synchronization: renderMutex('workflow.parameters.model', 'workflow.parameters.to'),
        dag: {
          tasks: [
            { name: 'promote', ...referTo('promote'), ...take(promote, ...passOn(['version'], 'inputs')) },
            {
              name: 'deploy',
              depends: 'promote.Succeeded',
              // A refusal under on-refusal=skip is green, and nothing to deploy.
              when: "{{tasks.promote.outputs.parameters.outcome}} != skipped",
              ...referTo('deploy'),
              ...take(deploy, ...passOn(['version'], 'inputs'), { name: 'at', value: servedTarget }, fromTask('promotion-id', 'promote')),
            },
          ],
        },
      },
      renderExitTemplate({ stop: namesFor(trainStop), rollback: namesFor(rollback) }),
    ],
  };
}
