import { podSecurity } from '../engines/container.js';
import { renderManifestText } from '../engines/manifest-text.js';
import { wine } from '../engines/wine.js';
import type { Param } from './step-params.js';

/** What a namespace under Pod Security's "restricted" asks of the pod, and a group that may write to the volumes. */
const podTemplate = { securityContext: podSecurity };

/** Those without authentication leave it out. */
const credentials = { name: 'mlflow-credentials', secret: { secretName: 'mlflow-credentials' } };

const values: Readonly<Record<string, string | readonly string[]>> = {
  ...wine,
  'run-id': '5b082f44db5f4ac39da3b7f363dca0cf',
  'start-id': '7d3c1f0e-5a54-4a59-9b0f-0d3f2c7f6a11',
  version: '2',
  from: wine.to,
  'promotion-id': 'p-0b8f',
};

const give = (names: readonly string[]): readonly object[] => names.map((name) => ({ name, value: values[name] ?? '' }));

/** What is worth giving beside what has to be given. */
const wanted: ReadonlySet<string> = new Set(['model', 'tracking-uri', 'gates', 'namespace', 'model-uri-map', 'version']);

const chooseNames = (params: readonly Param[]): readonly string[] => params.filter((param) => param.default === undefined || wanted.has(param.name)).map(({ name }) => name);

interface Sample {
  readonly name: string;
  readonly params: readonly Param[];
  readonly serviceAccount: string;
}

const render = (run: object): string => renderManifestText(run, 'src/emit/tekton/samples.ts', 'Names, addresses and images are to be yours.');

/** One run of one Task. */
export function renderTaskRun({ name, params, serviceAccount }: Sample): string {
  const run = {
    apiVersion: 'tekton.dev/v1',
    kind: 'TaskRun',
    metadata: { generateName: `${name}-` },
    spec: { taskRef: { name }, serviceAccountName: serviceAccount, podTemplate, params: give(chooseNames(params)), workspaces: [credentials] },
  };
  return render(run);
}

/** Without them, Tekton ends all of it after an hour and runs nothing of what is there for the end. */
const timeouts = { pipeline: '3h0m0s', finally: '30m0s' };

/** The wine example through the whole pipeline; only those that reach the cluster have an account that may. */
export function renderPipelineRun(params: readonly Param[]): string {
  const own = chooseNames(params).filter((name) => name !== 'version');
  const run = {
    apiVersion: 'tekton.dev/v1',
    kind: 'PipelineRun',
    metadata: { generateName: 'wine-' },
    spec: {
      pipelineRef: { name: 'mlflow-steps' },
      params: give(own),
      timeouts,
      taskRunTemplate: { podTemplate },
      taskRunSpecs: ['deploy', 'rollback'].map((pipelineTaskName) => ({ pipelineTaskName, serviceAccountName: `mlflow-steps-${pipelineTaskName}` })),
      workspaces: [
        credentials,
        { name: 'output', volumeClaimTemplate: { spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '100Mi' } } } } },
      ],
    },
  };
  return render(run);
}
