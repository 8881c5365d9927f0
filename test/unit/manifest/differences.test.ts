import { describe, expect, it } from '@jest/globals';
import { findDifferences, renderDifferences } from '../../../src/manifest/differences.js';

const show = (before: unknown, after: unknown, maxLines?: number): string => renderDifferences(findDifferences(before, after), maxLines);

const of = (spec: unknown, metadata: Readonly<Record<string, unknown>> = {}) => ({ metadata: { name: 'wine', ...metadata }, spec });
const withEnv = (...env: unknown[]) => of({ predictors: [{ name: 'default', containers: [{ name: 'm', env }] }] });

describe('what differs between two states of an object', () => {
  it('is told field by field, entries of a list by their names', () => {
    const before = of({ predictors: [{ name: 'a', traffic: 100 }, { name: 'b', replicas: 1, gone: true }] });
    const after = of({ predictors: [{ name: 'b', replicas: 2, new: { x: [1] } }, { name: 'a', traffic: 100 }] });
    expect(show(before, after).split('\n')).toEqual([
      'spec.predictors[b].replicas: 1 → 2',
      'spec.predictors[b].gone: true → (none)',
      'spec.predictors[b].new: (none) → {"x":[1]}',
    ]);
    expect(show(of({ args: ['a', 'b'] }), of({ args: ['a', 'c', 'd'] }))).toBe('spec.args[1]: "b" → "c"\nspec.args[2]: (none) → "d"');
    expect(show(of({ a: [1] }), of({ a: { 0: 1 } }))).toBe('spec.a: [1] → {"0":1}');
  });

  it('leaves out what the server writes itself, and our marker', () => {
    const before = of({ annotations: { 'mlflow-steps/rollout': 'a' } }, { resourceVersion: '1', generation: 1, managedFields: [] });
    expect(findDifferences({ ...before, status: { state: 'Available' } }, of({ annotations: { 'mlflow-steps/rollout': 'b' } }, { resourceVersion: '2', uid: 'u' }))).toEqual([]);
  });

  it.each([
    ['a variable with a telling name', withEnv({ name: 'AWS_SECRET_ACCESS_KEY', value: 'hunter1' }), withEnv({ name: 'AWS_SECRET_ACCESS_KEY', value: 'hunter2' })],
    ['such a variable as it comes', withEnv(), withEnv({ name: 'API_TOKEN', value: 'hunter2' })],
    ['such a variable inside a new container', of({}), withEnv({ name: 'DB_PASSWORD', value: 'hunter2' })],
    ['a field with a telling name', of({ password: 'hunter1' }), of({ password: 'hunter2' })],
    ['a mapping with a telling name', of({ credentials: { a: 'hunter1' } }), of({ credentials: { a: 'hunter2' } })],
    ...['SIGNING_KEY', 'DB_PASS', 'SSH_PASSPHRASE', 'MYSQL_PWD', 'AZURE_STORAGE_CONNECTION_STRING', 'sshKey'].map((name) => [`the variable ${name}`, withEnv({ name, value: 'hunter1' }), withEnv({ name, value: 'hunter2' })] as const),
    ['a variable that stands twice', withEnv({ name: 'API_TOKEN', value: 'hunter1' }, { name: 'API_TOKEN', value: 'hunter2' }), withEnv({ name: 'API_TOKEN', value: 'hunter3' }, { name: 'API_TOKEN', value: 'hunter2' })],
    ['an argument that gives one', of({ args: ['--port=1', '--db-password=hunter1 --x'] }), of({ args: ['--port=1', '--db-password=hunter2 --x'] })],
    ['a password in an address', of({ uri: 'https://x@y' }), of({ uri: 'https://user:hunter2@host/path' })],
  ])('hides %s', (_what, before, after) => {
    const text = show(before, after);
    expect(text).not.toContain('hunter');
    expect(text).toContain('***');
  });

  it.each(['topologyKey', 'key', 'keys', 'TOKEN_NAME', 'MONITORED'])('shows what stands under %s', (name) => {
    expect(show(of({ [name]: 'a' }), of({ [name]: 'b=c' }))).toBe(`spec.${name}: "a" → "b=c"`);
  });

  it('shows which Secret is referred to, and nothing of a Secret itself but its keys', () => {
    expect(show(of({ envSecretRefName: 'a' }), of({ envSecretRefName: 'b' }))).toBe('spec.envSecretRefName: "a" → "b"');
    const secret = (data: Readonly<Record<string, string>>) => ({ kind: 'Secret', data });
    expect(renderDifferences(findDifferences(secret({ TYPE: 'czM=', OLD: 'eA==' }), secret({ TYPE: 'Z3M=' })), undefined, true)).toBe('data.TYPE: *** → ***\ndata.OLD: *** → (none)');
  });

  it('is bounded, and holds nothing that a terminal or a runner would obey', () => {
    const many = Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`k${index}`, index]));
    expect(show(of({}), of(many), 10).split('\n')).toHaveLength(11);
    const text = show(of({}), of({ a: `\u001b[31m\n::error::x${'y'.repeat(1e6)}`, ['\u001b]0;t\u0007k\n::set-output']: 1 }));
    expect(text.length).toBeLessThan(1000);
    expect(text).not.toMatch(/\u001b|^::/m);
  });
});
