import type { DeployContext, Deploying } from './deploying.js';

interface Facts {
  readonly previousVersion: string;
  readonly verified: boolean;
  readonly changed: boolean;
  /** A line a predictor: what became of its pods. */
  readonly pods: string;
}

/** What serves now, for the reader of the run. */
export function summarizeDeployment(context: DeployContext, { version, namespace, address, modelUri, url }: Deploying, facts: Facts): void {
  context.summarize(
    { kind: 'heading', text: `Deployed ${version.model} version ${version.version}` },
    {
      kind: 'table',
      header: ['what', 'value'],
      rows: [
        ['deployment', `${namespace}/${address.name}`],
        ['version', version.version],
        ['version before', facts.previousVersion || 'none'],
        ['model URI', modelUri],
        ['URL', url],
        ['changed', facts.changed ? 'yes' : 'no'],
        ...(facts.pods === '' ? [] : [['pods', facts.pods.replaceAll('pods of predictor ', '').replaceAll('\n', '; ')]]),
        ['verified by a prediction', facts.verified ? 'yes' : 'NO'],
      ],
    },
  );
}
