import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { requireVariable } from '../../setup/variables.js';
import { startArgo, type Argo } from './support/engine.js';
import { stepsImage } from '../support/images.js';

const coldBuildMs = 30 * 60_000;

let argo: Argo;

beforeAll(async () => {
  argo = await startArgo();
  await argo.createSecret('mlflow-credentials', { uri: requireVariable('MLFLOW_STEPS_TEST_URI_3_17'), username: 'pipeline', password: 'ours-alone' });
}, coldBuildMs);

afterAll(() => argo.stop());

const common = { 'steps-image': stepsImage, version: '1', to: '@champion', gates: 'accuracy > 0' };

const refused = /^promote: invalid \[E_INPUT\] [^]*refused: a parameter of this workflow holds two opening braces/;
const attacks = ['{{workflow.uid}}', '{{=workflow.name}}', '{{=sprig.b64dec("e3s=")}}workflow.uid}}', '{ {{workflow.name}} }}'];

async function runPromote(parameters: Readonly<Record<string, string>>) {
  const workflow = await argo.submit('mlflow-steps-promote', { ...common, ...parameters });
  const ending = await argo.end(workflow);
  return { ending, pods: argo.kubelet.ran.filter((each) => each.workflow === workflow) };
}

describe('what somebody puts into a parameter', () => {
  test('arrives as it is', async () => {
    const attack = {
      model: `$(MLFLOW_STEPS_CREDENTIALS) $(MLFLOW_STEPS_VERSION) $$(HOME) $ \${HOME} $(id) $(nothing`,
      gates: `'; rm -rf / #\n"quoted" \\ \\n\t} }} {% %} \`id\` é 🍷 \u0007\n`,
      baseline: 'x'.repeat(100 * 1024),
      'pipeline-actor': '<b>&amp;\u2028',
      version: '--help',
    };
    const { ending, pods } = await runPromote(attack);
    expect(ending.phase).toBe('Failed');
    expect(pods).toMatchObject([
      {
        exitCode: 2,
        env: {
          MLFLOW_STEPS_MODEL: attack.model,
          MLFLOW_STEPS_GATES: attack.gates,
          MLFLOW_STEPS_BASELINE: attack.baseline,
          MLFLOW_STEPS_PIPELINE_ACTOR: attack['pipeline-actor'],
          MLFLOW_STEPS_VERSION: attack.version,
        },
        log: expect.stringContaining('version: expected a whole number from 1, got "--help"'),
      },
    ]);
  });

  test('is refused where Argo would replace something in it, before anybody is asked', async () => {
    // The last two: Argo itself does not begin a workflow of somebody's own that passes them on.
    const endings = await Promise.all([...attacks, '{{inputs.parameters.tracking-uri}}', 'a {{ b'].map((model) => runPromote({ model })));
    for (const { ending, pods } of endings) {
      expect(ending.phase).toBe('Failed');
      expect(pods).toMatchObject([{ exitCode: 2, log: expect.stringMatching(refused) }]);
    }
  });

  /** A workflow of somebody else's that calls our template by reference. */
  const runInline = async (model: string, parameters: readonly object[]) => {
    const given = Object.entries({ ...common, model }).map(([name, value]) => ({ name, value }));
    const call = { name: 'promote', templateRef: { name: 'mlflow-steps-promote', template: 'promote' }, arguments: { parameters: given } };
    const spec = { entrypoint: 'main', serviceAccountName: 'mlflow-steps-workflow', arguments: { parameters }, templates: [{ name: 'main', dag: { tasks: [call] } }] };
    const workflow = await argo.create({ apiVersion: 'argoproj.io/v1alpha1', kind: 'Workflow', metadata: { generateName: 'inline-' }, spec });
    await argo.end(workflow);
    return argo.kubelet.ran.filter((pod) => pod.workflow === workflow);
  };

  test('is refused too where a workflow of their own passes it on to ours', async () => {
    const attacked = await Promise.all(attacks.map((value) => runInline('{{workflow.parameters.any}}', [{ name: 'any', value }])));
    for (const pods of attacked) expect(pods).toMatchObject([{ exitCode: 2, log: expect.stringMatching(refused) }]);
  });

  test('is what it is in a workflow that has no parameters', async () => {
    expect(await runInline('no-such-model', [])).toMatchObject([{ exitCode: 2, log: expect.stringContaining('E_MODEL_NOT_FOUND') }]);
  });
});

test("what a pod put out is told by the pod's own account, which needs the committed Role", async () => {
  const result = { apiVersion: 'argoproj.io/v1alpha1', kind: 'WorkflowTaskResult', metadata: { name: 'told' } };
  const tell = (account: string) => argo.api.create(`/apis/argoproj.io/v1alpha1/namespaces/${argo.namespace}/workflowtaskresults`, result, `system:serviceaccount:${argo.namespace}:${account}`);
  await expect(tell('default')).rejects.toThrow('cannot create resource');
  await tell('mlflow-steps');
});

test('credentials are files of the steps, and no variables', async () => {
  const { pods } = await runPromote({ model: 'no-such-model' });
  expect(pods).toMatchObject([{ exitCode: 2, log: expect.stringContaining('E_MODEL_NOT_FOUND') }]);
  expect(JSON.stringify(pods[0]?.env)).not.toContain('ours-alone');
});
