import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parseDeployYaml } from '../../../src/manifest/deploy-yaml.js';
import { deploy } from '../../../src/steps/deploy.js';
import { render } from '../../../src/steps/render.js';
import { makeTemporaryFolder } from '../../setup/temporary-folder.js';
import { sampleYaml } from '../../unit/manifest/sample.js';
import { servers, withMlflow } from '../mlflow/servers.js';
import { endStep } from '../mlflow/step-run.js';
import { startCountingProxy } from './counting-proxy.js';
import { seedVersions } from './seeded-versions.js';

const rules = { 'model-uri-map': 'mlflow-artifacts:/=pvc://claim' };

describe.each(servers)('render on $version', ({ uri }) => {
  it('gives the manifest of what holds an alias', async () => {
    const model = await seedVersions(uri(), [{ deployYaml: sampleYaml }]);
    await withMlflow(uri(), ({ registry }) => registry.setAlias(model, 'champion', '1'));
    const { exitCode, outputs } = await endStep(render, { 'tracking-uri': uri(), model, at: '@champion', namespace: 'models', ...rules });
    expect(exitCode).toBe(0);
    expect(outputs).toMatchObject({ version: '1', name: 'wine', 'model-uri': expect.stringMatching(/^pvc:\/\/claim\/\d+\/[0-9a-f]{32}\/artifacts\/model$/) });
    expect(parseDeployYaml(outputs.manifest ?? '', 'output').root).toMatchObject({
      metadata: { name: 'wine', namespace: 'models', annotations: { 'mlflow-steps/model': model, 'mlflow-steps/target': '@champion', 'mlflow-steps/version': '1' } },
      spec: { predictors: [{ graph: { modelUri: outputs['model-uri'] } }] },
    });
  });

  it.each([
    ['no deploy.yaml', undefined, rules, 'E_DEPLOY_YAML_MISSING'],
    ['one that is no YAML', 'a: [', rules, 'E_DEPLOY_YAML_SYNTAX'],
    ['an empty one', '# nothing', rules, 'E_DEPLOY_YAML_EMPTY'],
    ['another kind', 'apiVersion: v1\nkind: Pod', rules, 'E_DEPLOY_YAML_KIND'],
    ['one of two megabytes', `${sampleYaml}# ${'x'.repeat(2 * 1024 * 1024)}`, rules, 'E_DEPLOY_YAML_TOO_LARGE'],
    ['no rule for proxied artifacts', sampleYaml, {}, 'E_MODEL_URI'],
  ])('refuses %s with exit 2', async (_, deployYaml, more, code) => {
    const model = await seedVersions(uri(), [deployYaml === undefined ? {} : { deployYaml }]);
    const { exitCode, ending } = await endStep(render, { 'tracking-uri': uri(), model, version: '1', ...more });
    expect([exitCode, ending.error?.code]).toEqual([2, code]);
  });

  it.each([
    ['deploy.yml in the folder of version 1', { files: { 'deploy.yml': sampleYaml } }],
    ['Deploy.yaml in the folder of version 1', { files: { 'Deploy.yaml': sampleYaml } }],
    ['deploy.json of run ', { runFiles: { 'deploy.json': '{}' } }],
    ['k8s/deploy.yaml of run ', { runFiles: { 'k8s/deploy.yaml': sampleYaml } }],
  ])('names %s where there is no deploy.yaml, and how to add one', async (near, seeded) => {
    const model = await seedVersions(uri(), [seeded]);
    const { outputs } = await endStep(render, { 'tracking-uri': uri(), model, version: '1', ...rules });
    const runId = await withMlflow(uri(), async ({ registry }) => (await registry.version(model, '1')).runId);
    expect(outputs).toMatchObject({ outcome: 'invalid', reason: expect.stringContaining(`There is ${near}`) });
    expect(outputs['reason']).toContain(`mlflow artifacts log-artifact --run-id ${runId} --local-file deploy.yaml; or give one of the repository by --deploy-yaml FILE`);
    const { outputs: templated } = await endStep(render, { 'tracking-uri': uri(), model, version: '1', 'default-template': 'true', protocol: 'v2', ...rules });
    expect(templated).toMatchObject({ outcome: 'done', reason: expect.stringContaining('from the default template') });
  });

  it('names the model, the alias and the version that are meant by nearly the right one', async () => {
    const model = await seedVersions(uri(), [{}]);
    await withMlflow(uri(), ({ registry }) => registry.setAlias(model, 'champion', '1'));
    const end = async (more: Readonly<Record<string, string>>) => (await endStep(render, { 'tracking-uri': uri(), ...more })).outputs;
    for (const near of [model.toUpperCase(), model.slice(0, -1)]) {
      for (const asked of [['version', '1'], ['at', '@champion'], ['at', 'Production']] as const) {
        expect(await end({ model: near, [asked[0]]: asked[1] })).toMatchObject({ 'error-code': 'E_MODEL_NOT_FOUND', reason: expect.stringContaining(`Did you mean "${model}"?`) });
      }
    }
    expect(await end({ model, at: '@Champion' })).toMatchObject({ 'error-code': 'E_ALIAS_NOT_FOUND', reason: expect.stringContaining('Did you mean @champion?') });
    expect(await end({ model, version: '7' })).toMatchObject({ 'error-code': 'E_VERSION_NOT_FOUND', reason: expect.stringContaining('Its newest is 1') });
  });

  it('takes a deploy.yaml of the repository instead of the one that was logged', async () => {
    const model = await seedVersions(uri(), [{ deployYaml: 'a: [' }]);
    const path = join(makeTemporaryFolder(), 'deploy.yaml');
    writeFileSync(path, sampleYaml);
    const { outputs } = await endStep(render, { 'tracking-uri': uri(), model, version: '1', 'deploy-yaml': path, ...rules });
    expect(outputs).toMatchObject({ outcome: 'done', name: 'wine', reason: expect.stringContaining(`from ${path} (--deploy-yaml)`) });
    const { outputs: refused } = await endStep(render, { 'tracking-uri': uri(), model, version: '1', 'deploy-yaml': `${path}.txt`, ...rules });
    expect(refused).toMatchObject({ outcome: 'invalid', reason: expect.stringContaining('deploy-yaml: there is no file') });
  });

  it('reads each file of a version once, also where the prediction is planned from them', async () => {
    const model = await seedVersions(uri(), [{ deployYaml: sampleYaml, files: { 'serving_input_example.json': '{"inputs": [[1]]}' } }]);
    const proxy = await startCountingProxy(uri());
    try {
      const { exitCode } = await endStep(deploy, { 'tracking-uri': proxy.uri, model, version: '1', 'dry-run': 'client', verify: 'required', ...rules });
      expect(exitCode).toBe(0);
      // deploy.yaml, MLmodel and the example.
      expect(proxy.requests.filter((each) => each.endsWith('get-artifact'))).toHaveLength(3);
    } finally {
      await proxy.close();
    }
  });
});
