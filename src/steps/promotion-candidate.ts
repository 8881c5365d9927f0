import { StepError } from '../errors.js';
import type { Candidate } from '../gates/candidate.js';
import type { Mlflow, ModelVersion, Run } from '../mlflow/mlflow.js';

/**
 * What the gates are decided on: the metrics of the version's run, and why they may prove nothing. One request at most;
 * none where there are no gates.
 */
export async function readCandidate(mlflow: Mlflow, version: ModelVersion, hasGates: boolean): Promise<Candidate> {
  if (version.status !== 'READY') {
    const message = version.statusMessage === '' ? '' : ` (${version.statusMessage})`;
    return inDoubt(`${name(version)} is ${version.status}${message}, not READY`);
  }
  if (!hasGates) return { metrics: new Map() };
  if (version.runId === '') return inDoubt(`${name(version)} was registered without a run, so it has no metrics`);
  const run = await findRun(mlflow, version.runId);
  if (run === undefined) return inDoubt(`the run ${version.runId} of ${name(version)} no longer exists`);
  if (run.deleted) return inDoubt(`the run ${run.id} of ${name(version)} is deleted`, run);
  if (run.status !== 'FINISHED') return inDoubt(`the run ${run.id} of ${name(version)} is ${run.status}, not FINISHED`, run);
  return { metrics: run.metrics };
}

const name = ({ model, version }: ModelVersion): string => `${model} version ${version}`;

const inDoubt = (doubt: string, run?: Run): Candidate => ({ metrics: run?.metrics ?? new Map(), doubt });

async function findRun({ runs }: Mlflow, runId: string): Promise<Run | undefined> {
  try {
    return await runs.get(runId);
  } catch (thrown) {
    if (thrown instanceof StepError && thrown.code === 'E_RUN_NOT_FOUND') return undefined;
    throw thrown;
  }
}
