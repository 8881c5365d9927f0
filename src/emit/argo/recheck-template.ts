import type { Step } from '../../step.js';
import { wine } from '../engines/wine.js';
import { fromTask, passOn, referTo, templateNameOf, workflowAccount } from './names.js';
import { toArguments, withoutRepeats, type Parameter } from './parameters.js';
import { servedTarget } from './served-target.js';
import { stepParameters } from './step-template.js';

const wired: ReadonlySet<string> = new Set(['version', 'at', 'decide-only', 'default-template']);

/**
 * Decides the gates again on what holds a target now, and changes nothing: red once it would not be promoted any more. Who
 * holds it is told by render, with the parameters that it was deployed with.
 */
export function renderRecheckSpec(render: Step, promote: Step, image: string): object {
  const parametersOf = (step: Step): readonly Parameter[] => stepParameters(step, image).filter(({ name }) => !wired.has(name));
  const ofPromote = parametersOf(promote);
  const ofRender = parametersOf(render);
  const parameters = withoutRepeats([...ofPromote, ...ofRender]);
  return {
    entrypoint: 'recheck',
    arguments: { parameters: toArguments(parameters) },
    templates: [
      {
        name: 'recheck',
        dag: {
          tasks: [
            {
              name: 'holder',
              ...referTo('render'),
              arguments: {
                parameters: [
                  ...passOn(ofRender.map(({ name }) => name), 'workflow'),
                  { name: 'at', value: servedTarget },
                  { name: 'default-template', value: 'true' },
                ],
              },
            },
            {
              name: 'decide',
              depends: 'holder.Succeeded',
              ...referTo('promote'),
              arguments: {
                parameters: [...passOn(ofPromote.map(({ name }) => name), 'workflow'), fromTask('version', 'holder'), { name: 'decide-only', value: 'true' }],
              },
            },
          ],
        },
      },
    ],
  };
}

/** Suspended, so that nothing runs before somebody has put in a model and an address. */
export const recheckSchedule = {
  schedules: ['0 6 * * *'],
  concurrencyPolicy: 'Forbid',
  suspend: true,
  workflowSpec: {
    workflowTemplateRef: { name: templateNameOf('recheck') },
    serviceAccountName: workflowAccount,
    arguments: {
      parameters: [
        ...(['tracking-uri', 'model', 'to'] as const).map((name) => ({ name, value: wine[name] })),
        { name: 'gates', value: 'accuracy >= 0.9' },
        { name: 'model-uri-map', value: wine['model-uri-map'] },
      ],
    },
  },
} as const;
