import { describe, expect, test } from '@jest/globals';
import type { Manifest } from '../../../src/manifest/manifest.js';
import { findLoadingProblems } from '../../../src/serving/loading.js';

const uri = 's3://b/m';
const pyfunc = { python_version: '3.10.4', env: { conda: 'conda.yaml', virtualenv: 'python_env.yaml' } };
const modelOf = (flavors: object, mlflow_version = '2.22.5') => ({ flavors: { python_function: pyfunc, ...flavors }, mlflow_version });
const plain = modelOf({ sklearn: { serialization_format: 'cloudpickle' } });
const skops = modelOf({ sklearn: { serialization_format: 'skops' } }, '3.17.2');
const whole = ['MLmodel', 'conda.yaml', 'environment.tar.gz'];

function manifestOf({ protocol = 'v2', implementation = 'MLFLOW_SERVER', image, xtype }: { protocol?: string; implementation?: string; image?: string | undefined; xtype?: string }): Manifest {
  return {
    apiVersion: 'machinelearning.seldon.io/v1', kind: 'SeldonDeployment', metadata: { name: 'wine', labels: {}, annotations: {} },
    spec: { protocol, predictors: [{ name: 'p', graph: { name: 'm', implementation, modelUri: uri, ...(xtype === undefined ? {} : { parameters: [{ name: 'xtype', type: 'STRING', value: xtype }] }) }, componentSpecs: [{ spec: { containers: [{ name: 'm', ...(image === undefined ? {} : { image }) }] } }] }] },
  };
}
const signed = (inputs: string) => ({ ...plain, signature: { inputs } });
const columns = signed('[{"type": "double", "name": "a"}, {"type": "long", "name": "b"}, {"type": "long", "name": "c"}, {"type": "long", "name": "d"}]');
const find = (server: Parameters<typeof manifestOf>[0], model: object, names: readonly string[] | undefined): readonly string[] =>
  findLoadingProblems(manifestOf(server), uri, { model: { ...model }, names: names && new Set(names) }).map(({ isCertain, message }) => `${isCertain ? 'certain' : 'likely'}: ${message}`);

const old = 'seldonio/mlserver:1.6.1-mlflow';
const current = 'seldonio/mlserver:1.7.1';
const foreign = 'registry.example/wine:3';

describe('says nothing', () => {
  test.each([
    ['of a packed environment', { image: old }, skops, whole],
    ['of an image of the user’s own', { image: foreign }, skops, ['MLmodel']],
    ['of V1 with conda.yaml', { protocol: 'seldon' }, skops, ['MLmodel', 'conda.yaml']],
    ['of V1 that takes tables', { protocol: 'seldon', xtype: 'DataFrame' }, columns, whole],
    ['of V1 for a tensor', { protocol: 'seldon' }, signed('[{"type": "tensor", "name": "x", "tensor-spec": {"dtype": "float64", "shape": [-1, 2]}}]'), whole],
    ['of columns under V2', {}, columns, whole],
    ['of an environment that is named otherwise', { protocol: 'seldon' }, { flavors: { python_function: { env: 'my.yaml' } } }, ['my.yaml']],
    ['of files that MLflow cannot list', { image: old }, plain, undefined],
    ['of servers that it does not know', { implementation: 'TRITON_SERVER' }, { flavors: { onnx: {} } }, []],
    ['of a pickle for SKLEARN_SERVER', { implementation: 'SKLEARN_SERVER' }, plain, []],
  ])('%s', (_, server, model, names) => {
    expect(find(server, model, names)).toEqual([]);
  });
});

describe('refuses what is certain and warns of what is likely', () => {
  test.each([
    ['no python_function', {}, { flavors: { onnx: {} } }, whole, [/^certain: .*python_function, and the model has none \(it has onnx\)/]],
    ['the same in an own image', { image: foreign }, { flavors: { onnx: {} } }, whole, [/^likely: .*python_function/]],
    ['no conda.yaml for V1', { protocol: 'seldon' }, plain, ['MLmodel'], [/^certain: .*from conda\.yaml, and the version has no such file/]],
    ['the same in an own image', { protocol: 'seldon', image: foreign }, plain, ['MLmodel'], [/^likely: /]],
    ['columns for V1 without xtype', { protocol: 'seldon' }, columns, whole, [/^likely: .*drops the names of columns, which the model's signature wants \(a, b, c, …\).*--xtype DataFrame$/]],
    ['columns for V1 that takes arrays', { protocol: 'seldon', xtype: 'ndarray' }, signed('[{"type": "double", "name": "a"}]'), whole, [/^likely: .*\(a\)/]],
    ['nothing packed for V2', {}, plain, ['MLmodel'], [/^likely: .*no environment\.tar\.gz, so the operator's own image/]],
    ['nothing packed for a stock image', { image: current }, plain, ['MLmodel'], [/^likely: .*so seldonio\/mlserver:1\.7\.1 runs it/]],
    ['skops for a server of before', { image: old }, skops, ['MLmodel'], [/^likely: .*environment/, /^certain: .*skops, which seldonio\/mlserver:1\.6\.1-mlflow cannot read/, /^likely: .*MLflow 3\.17\.2, and/]],
    ['skops for a server of today', { image: current }, skops, ['MLmodel'], [/^likely: .*environment/, /^likely: .*skops, which a server's MLflow older than 3 cannot read/]],
    ['a newer Python', { image: current }, { flavors: { python_function: { python_version: '3.13.1' } } }, ['MLmodel'], [/^likely: .*environment/, /^likely: .*Python 3\.13\.1, and .* has 3\.12 at most/]],
    ['skops for SKLEARN_SERVER', { implementation: 'SKLEARN_SERVER' }, skops, whole, [/^certain: .*joblib and pickle/]],
    ['another flavor for SKLEARN_SERVER', { implementation: 'SKLEARN_SERVER' }, modelOf({ xgboost: {} }), whole, [/^likely: .*\(python_function, xgboost\)/]],
    ['no flavors', {}, {}, whole, [/^likely: .*no MLmodel file that can be read/]],
  ])('%s', (_, server, model, names, expected) => {
    expect(find(server, model, names)).toEqual(expected.map((each) => expect.stringMatching(each)));
  });
});
