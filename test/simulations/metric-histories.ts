import { createServer } from 'node:http';
import { listen, type Listening } from '../proxies/passing-on.js';

export interface SimulatedHistories {
  readonly metrics: number;
  /** Of each metric, all on one page. */
  readonly points: number;
}

export interface HistoryServer extends Pick<Listening, 'close'> {
  readonly uri: string;
  /** How many pages of histories were asked for. */
  pages(): number;
}

const startMs = 1_700_000_000_000;

/** Between 0 and 1, with as many digits as a double has. */
const valueAt = (metric: number, step: number): number => ((metric * 7919 + step * 104_729) % 1_000_003) / 1_000_003;

const pointAt = (metric: number, step: number) => ({ key: `metric_${metric}`, value: valueAt(metric, step), timestamp: startMs + step, step });

/** The answer of `metrics/get-history`, in MLflow's own layout. */
export const renderHistory = (metric: number, points: number): string =>
  JSON.stringify({ metrics: Array.from({ length: points }, (_, step) => pointAt(metric, step)) }, undefined, 2);

/**
 * A simulation of an MLflow that has one version, whose run has long histories: a real one takes a minute to say as much.
 * It knows the calls by which a promotion is decided and nothing else.
 */
export async function startHistoryServer({ metrics, points }: SimulatedHistories): Promise<HistoryServer> {
  const version = { name: 'wine', version: '1', current_stage: 'None', source: 'mlflow-artifacts:/0/r1/artifacts/model', run_id: 'r1', status: 'READY' };
  const info = { run_id: 'r1', experiment_id: '0', status: 'FINISHED', lifecycle_stage: 'active', artifact_uri: 'mlflow-artifacts:/0/r1/artifacts' };
  const last = Array.from({ length: metrics }, (_, metric) => pointAt(metric, points - 1));
  const answers = new Map([
    ['model-versions/get', JSON.stringify({ model_version: version })],
    ['registered-models/get', JSON.stringify({ registered_model: { name: 'wine', latest_versions: [version] } })],
    ['runs/get', JSON.stringify({ run: { info, data: { metrics: last } } })],
  ]);
  let pages = 0;
  const { port, close } = await listen(createServer(), (incoming, response) => {
    const { pathname, searchParams } = new URL(incoming.url ?? '/', 'http://simulated');
    const endpoint = pathname.replace('/api/2.0/mlflow/', '');
    if (endpoint === 'metrics/get-history') pages += 1;
    const answer = endpoint === 'metrics/get-history' ? renderHistory(Number(searchParams.get('metric_key')?.slice('metric_'.length)), points) : answers.get(endpoint);
    response.writeHead(answer === undefined ? 404 : 200, { 'content-type': 'application/json' }).end(answer);
  });
  return { uri: `http://127.0.0.1:${port}`, pages: () => pages, close };
}
