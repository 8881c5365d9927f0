import { seedModel } from '../../../setup/seeded-model.js';
import type { WaitingServer } from '../../support/waiting-server.js';
import type { Argo } from './engine.js';
import type { RanPod } from './kubelet.js';

const podsOf = (argo: Argo, workflow: string): readonly RanPod[] => argo.kubelet.ran.filter((pod) => pod.workflow === workflow);

/** Promotes where MLflow says 503, until that has failed once; gives the exit codes of all attempts. */
export async function retryWhileUnreachable(argo: Argo, mlflow: WaitingServer, common: Readonly<Record<string, string>>): Promise<readonly number[]> {
  mlflow.answer(503, { 'retry-after': '3600' });
  const workflow = await argo.submit('mlflow-steps-promote', { ...common, 'tracking-uri': mlflow.url, model: 'wine', version: '1', to: '@champion', gates: 'accuracy >= 0.9' });
  await argo.until(() => podsOf(argo, workflow).length > 0);
  mlflow.answer(401);
  await argo.end(workflow);
  return podsOf(argo, workflow).map(({ exitCode }) => exitCode);
}

export interface Queue {
  readonly first: string;
  readonly second: string;
  readonly other: string;
  /** How many pods there had been while the first one held the target. */
  readonly whileHeld: { readonly other: number; readonly second: number };
}

/** Two promotions to one target, the first of which waits for MLflow, and one to another target. */
export async function queueOnTarget(argo: Argo, mlflow: WaitingServer, common: Readonly<Record<string, string>> & { readonly 'tracking-uri': string }): Promise<Queue> {
  const { model, version } = await seedModel(common['tracking-uri'], { metrics: { accuracy: 0.5 } });
  const inputs = { ...common, model, version, to: '@champion', gates: 'accuracy >= 0.9' };
  const first = await argo.submit('mlflow-steps-promote', { ...inputs, 'tracking-uri': mlflow.url });
  await mlflow.asked;
  const second = await argo.submit('mlflow-steps-promote', inputs);
  await argo.until(async () => (await argo.messageOf(second)).includes('Waiting for'));
  const other = await argo.submit('mlflow-steps-promote', { ...inputs, to: 'Staging' });
  await argo.end(other);
  const whileHeld = { other: podsOf(argo, other).length, second: podsOf(argo, second).length };
  mlflow.answer(401);
  await argo.end(second);
  return { first, second, other, whileHeld };
}
