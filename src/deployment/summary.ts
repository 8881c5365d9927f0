import type { DeployContext, Deploying } from './deploying.js';
import { renderWays, type Verdict } from './verifying.js';

interface Facts {
  readonly previousVersion: string;
  readonly verdict: Verdict;
  readonly changed: boolean;
  /** A line a predictor: what became of its pods. */
  readonly pods: string;
}

/** What serves now, for the reader of the run. */
export function summarizeDeployment(context: DeployContext, deploying: Deploying, facts: Facts): void {
  const { version, namespace, address, modelUri, url } = deploying;
  // An address that was asked and proved nothing is no place where the version is known to serve.
  const isUnanswered = context.inputs.endpoint !== undefined && context.inputs.verify.kind !== 'off' && !(facts.verdict.isProven && facts.verdict.by.includes('ingress'));
  context.summarize(
    { kind: 'heading', text: `Deployed ${version.model} version ${version.version}` },
    {
      kind: 'table',
      header: ['what', 'value'],
      rows: [
        ['deployment', `${namespace}/${address.name}`],
        ['version', version.version],
        ['version before', facts.previousVersion || 'none'],
        ...(modelUri === '' ? [] : [['model URI', modelUri]]),
        ['URL', isUnanswered ? `${url} (NOT VERIFIED: it gave no prediction)` : url],
        ['changed', facts.changed ? 'yes' : 'no'],
        ...(facts.pods === '' ? [] : [['pods', facts.pods.replaceAll('pods of predictor ', '').replaceAll('\n', '; ')]]),
        ['verified by a prediction', facts.verdict.isProven ? `yes, ${renderWays(facts.verdict, deploying)}` : `NO: ${facts.verdict.why}`],
      ],
    },
  );
}
