import type { Step } from '../../step.js';
import { fromTask, passOn, referTo, templateNameOf } from './names.js';
import { toArguments, withoutRepeats } from './parameters.js';
import { stepParameters } from './step-template.js';

const wired: ReadonlySet<string> = new Set(['version', 'at', 'decide-only']);
/** What render needs in order to find the version that holds the target, and no more. */
const asked = ['tracking-uri', 'model', 'tracking-insecure-tls', 'tracking-ca-file', 'tracking-client-cert-file', 'allow', 'steps-image'];

/** Decides the gates again on what holds a target now, and changes nothing: red once it would not be promoted any more. */
export function renderRecheckSpec(render: Step, promote: Step, image: string): object {
  const ofPromote = stepParameters(promote, image).filter(({ name }) => !wired.has(name));
  const ofRender = stepParameters(render, image).filter(({ name }) => asked.includes(name));
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
                  { name: 'at', value: '{{workflow.parameters.to}}' },
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
    arguments: {
      parameters: [
        { name: 'tracking-uri', value: 'http://mlflow.mlflow:5000' },
        { name: 'model', value: 'wine' },
        { name: 'to', value: '@champion' },
        { name: 'gates', value: 'accuracy >= 0.9' },
      ],
    },
  },
} as const;
