import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { artifactPath, runId } from '../../../src/mlflow/run-inputs.js';
import { choice, duration, flag, headerText, InputProblem, integer, lines, pairs } from '../../../src/inputs.js';

describe('duration', () => {
  it.each([
    ['90s', 90_000],
    ['20m', 1_200_000],
    ['1h30m', 5_400_000],
    ['250ms', 250],
    ['1.5s', 1_500],
  ])('reads %s as %d ms', (raw, ms) => expect(duration.parse(raw)).toBe(ms));

  it.each(['', '20', '481h', '0s', '-5m', '5 m', '5min', 'm', '1h30'])('refuses %j', (raw) => {
    expect(() => duration.parse(raw)).toThrow(InputProblem);
  });
});

describe('flag', () => {
  it.each(['true', 'TRUE', 'yes', 'on', '1'])('reads %s as true', (raw) => expect(flag.parse(raw)).toBe(true));
  it.each(['false', 'No', 'off', '0'])('reads %s as false', (raw) => expect(flag.parse(raw)).toBe(false));
  it('refuses anything else', () => expect(() => flag.parse('maybe')).toThrow('expected true or false, got "maybe"'));
});

describe('integer', () => {
  it('accepts its bounds and refuses what lies outside', () => {
    const kind = integer(1, 5);
    expect([kind.parse('1'), kind.parse('5')]).toEqual([1, 5]);
    for (const raw of ['0', '6', '1.5', '1e0', 'one']) expect(() => kind.parse(raw)).toThrow(InputProblem);
  });
});

describe('choice', () => {
  it('names the nearest right word', () => {
    expect(() => choice('rollback', 'keep').parse('rolback')).toThrow('did you mean rollback?');
  });
});

describe('pairs', () => {
  const readProblem = (raw: string): unknown => {
    try {
      return pairs.parse(raw);
    } catch (thrown) {
      return thrown instanceof InputProblem ? thrown.message : thrown;
    }
  };

  it.each<[string, [string, string][]]>([
    ['a=1,b=2', [['a', '1'], ['b', '2']]],
    ['a=1, b = 2 ,', [['a', '1'], ['b', '2']]],
    ['a=1\nb=2\r\n\nc=x=y', [['a', '1'], ['b', '2'], ['c', 'x=y']]],
    ['note=red, green and blue\nformula=y=a,x=b', [['note', 'red, green and blue'], ['formula', 'y=a,x=b']]],
    ['note=red, and x=b\nb="a=1,b=2"', [['note', 'red, and x=b'], ['b', 'a=1,b=2']]],
    ['a=1,\nb=2,\nc=3', [['a', '1'], ['b', '2'], ['c', '3']]],
    ['note="red, green",b=2', [['note', 'red, green'], ['b', '2']]],
    ["note='x=1,y=2', b=2", [['note', 'x=1,y=2'], ['b', '2']]],
    ['"note=red, green",b=2', [['note', 'red, green'], ['b', '2']]],
    ['note="she said \\"a, b\\" \\\\"\nb="2"', [['note', 'she said "a, b" \\'], ['b', '2']]],
    ['size=5",b=it\'s', [['size', '5"'], ['b', "it's"]]],
    ['json=["a"]', [['json', '["a"]']]],
    ['empty=,b=""', [['empty', ''], ['b', '']]],
  ])('reads %j', (raw, expected) => expect([...pairs.parse(raw)]).toEqual(expected));
  it.each(['a=1,b=2\nc=3', 'c=3\na=1, b=x=y', 'c=3\nnote="red, green",b=2', 'c=3\n"note=red, green",b=2', 'a=1,b=2,\nc=3', 'größe=1,mlflow.user=2\nc=3'])('refuses %j, which two ways of writing would read differently', (raw) => {
    expect(() => pairs.parse(raw)).toThrow(/can be one pair or several\. Put each pair on a line of its own or, if it is one, its value in quotes/);
  });
  it('reads what it advises', () => {
    const advised = /as in (\S+)$/.exec(String(readProblem('a=1,b=2\nc=3')))?.[1] ?? '';
    expect([...pairs.parse(`${advised}\nc=3`)]).toEqual([['a', '1,b=2'], ['c', '3']]);
  });
  it('refuses an entry without a key', () => expect(() => pairs.parse('=1')).toThrow('expected key=value, got "=1"'));
  it('says how to write a value that holds a comma', () => expect(() => pairs.parse('note=red, green')).toThrow('expected key=value, got "green". A value that holds a comma is put in quotes'));
});

describe('headerText', () => {
  it('takes what a header can carry', () => expect(headerText.parse('abc.DEF-1~ü')).toBe('abc.DEF-1~ü'));
  it.each(['first\nsecond', 'first\r\nsecond', '“token”', 'a\u0000b'])('refuses %j and does not show it', (raw) => {
    expect(() => headerText.parse(raw)).toThrow(/no HTTP header can carry/);
    expect(() => headerText.parse(raw)).not.toThrow(new RegExp(raw.slice(0, 5)));
  });
});

it('lines drops blank lines and outer space', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z]{1,5}$/)), (words) => {
      expect(lines.parse(words.map((word) => `  ${word} \n`).join('\n'))).toEqual(words);
    }),
  );
});

describe('a run and a path inside it', () => {
  const id = '5b082f44db5f4ac39da3b7f363dca0cf';
  it('are taken as they are', () => {
    expect([runId.parse(id), artifactPath.parse('models/churn/v1')]).toEqual([id, 'models/churn/v1']);
  });
  it.each([
    [`runs:/${id}/models/churn`, `Give --run-id ${id} --artifact-path 'models/churn'`],
    [`http://ml.example/#/experiments/1/runs/${id}`, `Give --run-id ${id}`],
    [`mlflow-artifacts:/1/${id}/artifacts/model`, `Give --run-id ${id}`],
    ['models:/wine/1', 'expected the id of a run'],
  ])('are named where the id is %s', (raw, message) => expect(() => runId.parse(raw)).toThrow(message));
  it.each([
    [`runs:/${id}/models/churn/`, `Give --artifact-path 'models/churn' --run-id ${id}`],
    [`s3://bucket/1/${id}/artifacts/model`, "Give --artifact-path 'model'"],
    ['models:/wine/1', 'It is the path or name that log_model was given'],
  ])('are named where the path is %s', (raw, message) => expect(() => artifactPath.parse(raw)).toThrow(message));
});
