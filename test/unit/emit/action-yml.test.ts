import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { renderActionYml } from '../../../src/emit/action-yml.js';
import { fixtureStep } from '../core/fixture-step.js';

const text = renderActionYml(fixtureStep, { name: 'mlflow-steps fixture', main: 'index.js' });

describe('the action.yml of a step', () => {
  test('is what the runner reads', () => {
    expect(parse(text)).toEqual({
      name: 'mlflow-steps fixture',
      description: 'Stand in for a step. Returns its inputs as outputs.',
      inputs: {
        model: { description: 'The model. Required. Also from FIXTURE_MODEL.', required: false },
        timeout: { description: 'How long. Default: 20m. Kind: duration such as 90s, 20m, 1h30m.', required: false },
        mode: { description: 'Which way. Kind: fast, slow.', required: false },
        force: { description: 'Whether. Default: false. Kind: true or false.', required: false },
        rules: { description: 'Rules. Kind: one a line.', required: false },
        token: { description: 'A secret. A secret: pass it from secrets, or as MLFLOW_STEPS_TOKEN.', required: false },
        command: { description: 'What to run. Run by bash -eo pipefail, as run: would.', required: false },
      },
      outputs: {
        outcome: { description: 'How the step ended: done, unchanged, refused, failed …' },
        reason: { description: 'One line that says why.' },
        'error-code': { description: 'The code of the error, such as E_INPUT; empty if the step succeeded.' },
        model: { description: 'The model.' },
        all: { description: 'All inputs.' },
      },
      runs: { using: 'node24', main: 'index.js' },
      branding: { icon: 'check-circle', color: 'blue' },
    });
  });

  test('sets no default: the runner would pass it like a given value, and the environment could never win', () => {
    expect(text).not.toMatch(/^\s+default:/m);
  });
});
