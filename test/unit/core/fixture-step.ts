import { choice, command, duration, flag, lines, text } from '../../../src/inputs.js';
import { defineStep } from '../../../src/step.js';

/** A step with an input of each kind, for the tests of hosts and of run. */
export const fixtureStep = defineStep({
  name: 'fixture',
  title: 'stand in for a step',
  description: 'Returns its inputs as outputs.',
  example: 'mlflow-steps fixture --model wine',
  inputs: {
    model: { kind: text, required: true, description: 'The model.', variables: ['FIXTURE_MODEL'] },
    timeout: { kind: duration, default: '20m', description: 'How long.' },
    mode: { kind: choice('fast', 'slow'), description: 'Which way.' },
    force: { kind: flag, default: 'false', description: 'Whether.' },
    rules: { kind: lines, description: 'Rules.' },
    token: { kind: text, secret: true, description: 'A secret.' },
    command: { kind: command, description: 'What to run.' },
  },
  outputs: {
    model: { kind: 'small', description: 'The model.' },
    all: { kind: 'file', description: 'All inputs.' },
  },
  run: async (context) => {
    const { inputs, log } = context;
    context.output('model', inputs.model);
    log.progress(`token is ${inputs.token ?? 'absent'}`);
    if (inputs.model === 'broken') throw new Error(`cannot use ${inputs.token ?? ''}`);
    context.output('all', JSON.stringify(inputs));
    context.comment([inputs.model], { kind: 'paragraph', text: 'replaced' });
    context.comment([inputs.model], { kind: 'paragraph', text: `token ${inputs.token ?? 'none'} again` });
    context.summarize({ kind: 'paragraph', text: `with ${inputs.token ?? 'nothing'}` });
    return { outcome: 'done', reason: `${inputs.model} is done` };
  },
});
