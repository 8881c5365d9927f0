import { describe, expect, it } from '@jest/globals';
import { parseCommandLine } from '../../../src/hosts/cli/arguments.js';
import { fixtureStep } from '../core/fixture-step.js';

const parse = (...argv: string[]) => parseCommandLine(fixtureStep, argv);

describe('parseCommandLine', () => {
  it('reads --name value, --name=value, flags and the program after --', () => {
    const { given } = parse('--model', 'wine', '--timeout=5m', '--force', '--', 'python', 'train.py', '--model', 'x');
    expect(Object.fromEntries(given.texts)).toEqual({ model: 'wine', timeout: '5m', force: 'true' });
    expect(given.program).toEqual({ kind: 'program', argv: ['python', 'train.py', '--model', 'x'] });
    expect(given.problems).toEqual([]);
  });

  it.each([[['--force', 'false'], 'false'], [['--force=false'], 'false'], [['--force', 'TRUE'], 'TRUE']])('reads %j as a flag with its value', (flag, value) => {
    const { given } = parse('--timeout', '5m', ...flag, '--model', 'false');
    expect(Object.fromEntries(given.texts)).toEqual({ timeout: '5m', force: value, model: 'false' });
    expect(given.problems).toEqual([]);
  });

  it('joins a repeated list and refuses any other repetition', () => {
    expect(parse('--rules', 'a', '--rules', 'b').given.texts.get('rules')).toBe('a\nb');
    expect(parse('--model', 'a', '--model', 'b').given.problems).toEqual(['--model is given twice']);
  });

  it('names the nearest right input for a misspelt one, once', () => {
    expect(parse('--modle', 'wine').given.problems).toEqual(['unknown input --modle; did you mean --model?']);
  });

  it('refuses a secret as a flag and does not repeat its value', () => {
    const { problems } = parse('--token', 'hush-hush').given;
    expect(problems.join()).toContain('MLFLOW_STEPS_TOKEN');
    expect(problems.join()).not.toContain('hush-hush');
  });

  it('refuses stray arguments and flags without a value', () => {
    expect(parse('wine').given.problems).toEqual(['unexpected argument "wine"; inputs are given as --name value']);
    expect(parse('--model').given.problems).toEqual(['--model needs a value']);
  });

  it('reads the flag after a forgotten value as a flag', () => {
    const { given, json } = parse('--model', '--timeout', '3m', '--output', 'json');
    expect(given.problems).toEqual(['--model needs a value; what follows it is --timeout']);
    expect(given.texts.get('timeout')).toBe('3m');
    expect(given.texts.get('model')).toBe('');
    expect(json).toBe(true);
    expect(parse('--model', '--any-other-text').given.texts.get('model')).toBe('--any-other-text');
  });

  it('takes its own flags out of the inputs', () => {
    const { given, json, outputDir, help } = parse('--output', 'json', '--output-dir', '/tmp/x', '-h');
    expect({ json, outputDir, help, size: given.texts.size }).toEqual({ json: true, outputDir: '/tmp/x', help: true, size: 0 });
    expect(parse('--output', 'yaml').given.problems).toEqual(['--output: expected json, got "yaml"']);
  });
});
