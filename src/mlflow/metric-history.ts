import { StepError } from '../errors.js';
import { isObject, type JsonObject } from '../json.js';
import { readNumber, readText } from './fields.js';
import { parseHistoryPage } from './history-page.js';
import type { Api } from './http.js';
import type { MetricPoint } from './mlflow.js';

/** A page of this size is about a megabyte. Servers before 3 know no pages here and answer with everything at once. */
const pageSize = 10_000;

/**
 * Every value that was logged of a metric, page by page. The size of a page is always said: 3.1 answers without it with a
 * page token and no values. Throws E_MLFLOW_RESPONSE where the pages lead back to themselves.
 */
export async function* readMetricHistory(api: Api, runId: string, metric: string): AsyncGenerator<Iterable<MetricPoint>> {
  const seen = new Set<string>();
  let pageToken: string | undefined;
  do {
    const body = await api.expect({
      method: 'GET',
      endpoint: 'metrics/get-history',
      query: { run_id: runId, metric_key: metric, max_results: String(pageSize), page_token: pageToken },
      parse: parseHistoryPage,
    });
    const fields = isObject(body) ? body : {};
    yield readPoints(fields['metrics'] ?? [], metric);
    pageToken = readText(fields, 'next_page_token');
    if (seen.has(pageToken)) throw new StepError('E_MLFLOW_RESPONSE', `MLflow's pages of the history of the metric ${metric} lead back to themselves. See whether the tracking URI leads to a supported MLflow.`);
    seen.add(pageToken);
  } while (pageToken !== '');
}

function* readPoints(list: unknown, metric: string): Generator<MetricPoint> {
  const malformed = (cause?: unknown): StepError => new StepError('E_MLFLOW_RESPONSE', `MLflow's history of the metric ${metric} is no list of points. See whether the tracking URI leads to a supported MLflow.`, { cause });
  if (!isIterable(list)) throw malformed();
  try {
    for (const fields of list) {
      if (!isObject(fields)) throw malformed();
      yield readPoint(fields);
    }
  } catch (thrown) {
    throw thrown instanceof SyntaxError ? malformed(thrown) : thrown;
  }
}

const isIterable = (value: unknown): value is Iterable<unknown> => typeof value === 'object' && value !== null && Symbol.iterator in value;

const readPoint = (fields: JsonObject): MetricPoint => ({
  value: readValue(fields['value']),
  timestampMs: readNumber(fields, 'timestamp', 0),
  step: readNumber(fields, 'step', 0),
});

/** The value may come as the text "NaN", and is left out where it is 0 by some servers; anything else is no number. */
function readValue(value: unknown = 0): number {
  if (typeof value === 'string' && value !== '') return Number(value);
  return typeof value === 'number' ? value : Number.NaN;
}
