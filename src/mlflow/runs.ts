import { StepError } from '../errors.js';
import { isObject, type JsonObject } from '../json.js';
import { parseWithExactNumbers } from './exact-numbers.js';
import { readEnvelope, readNumber, readObject, readObjects, readPairs, readText, requireText, toPairs } from './fields.js';
import { refused, type Api } from './http.js';
import { readMetricHistory } from './metric-history.js';
import { quoteForeign } from '../untrusted-text.js';
import type { LoggedDataset, LoggedModel, Metric, Run, Runs } from './mlflow.js';

/** Enough pages for any run; a server whose page tokens never end is not followed for ever. */
const maxPages = 100;
/** A run can have thousands of metrics. */
const runsPerPage = 200;
/** More runs of one workflow at once than anybody has. */
const maxRunning = 1000;

/** Experiments, runs and the models that runs logged. */
export function createRuns(api: Api, server: string): Runs {
  const findExperiment = async (name: string): Promise<string | undefined> => {
    const get = { method: 'GET', endpoint: 'experiments/get-by-name', query: { experiment_name: name } } as const;
    const answer = await api.call(get);
    if (!answer.ok && answer.errorCode === 'RESOURCE_DOES_NOT_EXIST') return undefined;
    if (!answer.ok) throw refused(get.endpoint, answer, server);
    const experiment = readEnvelope(answer.body, 'experiment');
    if (readText(experiment, 'lifecycle_stage') === 'deleted') {
      throw new StepError('E_EXPERIMENT_NOT_FOUND', `Experiment "${name}" is deleted. Restore it (\`mlflow experiments restore\`), or use another name.`);
    }
    return requireText(experiment, 'experiment_id');
  };

  const search = async (query: JsonObject, limit: number): Promise<readonly Run[]> => {
    const found: Run[] = [];
    let pageToken = '';
    for (let page = 0; page < maxPages && found.length < limit; page += 1) {
      const body = await api.expect({
        method: 'POST',
        endpoint: 'runs/search',
        body: { ...query, max_results: Math.min(runsPerPage, limit - found.length), ...(pageToken === '' ? {} : { page_token: pageToken }) },
        parse: parseWithExactNumbers,
      });
      const answer = isObject(body) ? body : {};
      for (const run of readObjects(answer, 'runs')) found.push(readRun(run));
      pageToken = readText(answer, 'next_page_token');
      if (pageToken === '') break;
    }
    return found.slice(0, limit);
  };

  const searchModels = async (experimentIds: readonly string[], filter: string): Promise<readonly LoggedModel[]> => {
    const found: { model: LoggedModel; createdMs: number }[] = [];
    let pageToken = '';
    for (let page = 0; page < maxPages; page += 1) {
      const query = {
        method: 'POST',
        endpoint: 'logged-models/search',
        body: { experiment_ids: experimentIds, filter, ...(pageToken === '' ? {} : { page_token: pageToken }) },
      } as const;
      const answer = await api.call(query);
      if (!answer.ok && hasNoLoggedModels(answer.status, answer.errorCode)) return [];
      if (!answer.ok) throw refused(query.endpoint, answer, server);
      const body = isObject(answer.body) ? answer.body : {};
      for (const model of readObjects(body, 'models')) {
        const info = readObject(model, 'info');
        found.push({ model: readLoggedModel(info), createdMs: readNumber(info, 'creation_timestamp_ms', 0) });
      }
      pageToken = readText(body, 'next_page_token');
      if (pageToken === '') break;
    }
    return found.sort((a, b) => a.createdMs - b.createdMs).map(({ model }) => model);
  };

  return {
    findExperiment,

    ensureExperiment: async (name) => {
      const found = await findExperiment(name);
      if (found !== undefined) return found;
      const create = { method: 'POST', endpoint: 'experiments/create', body: { name } } as const;
      const answer = await api.call(create);
      if (answer.ok) return requireText(isObject(answer.body) ? answer.body : {}, 'experiment_id');
      const meanwhile = answer.errorCode === 'RESOURCE_ALREADY_EXISTS' ? await findExperiment(name) : undefined;
      if (meanwhile === undefined) throw refused(create.endpoint, answer, server);
      return meanwhile;
    },

    create: async ({ experimentId, name, tags, startTimeMs }) => {
      const body = await api.expect({
        method: 'POST',
        endpoint: 'runs/create',
        body: { experiment_id: experimentId, start_time: startTimeMs, tags: toPairs(tags), ...(name === undefined ? {} : { run_name: name }) },
        isIdempotent: false,
        parse: parseWithExactNumbers,
      });
      return readRun(readEnvelope(body, 'run'));
    },

    end: async (runId, status, endTimeMs) => {
      await api.expect({ method: 'POST', endpoint: 'runs/update', body: { run_id: runId, status, end_time: endTimeMs } });
    },

    get: async (runId) => {
      const get = { method: 'GET', endpoint: 'runs/get', query: { run_id: runId }, parse: parseWithExactNumbers } as const;
      const answer = await api.call(get);
      if (answer.ok) return readRun(readEnvelope(answer.body, 'run'));
      if (answer.errorCode === 'RESOURCE_DOES_NOT_EXIST') throw new StepError('E_RUN_NOT_FOUND', `MLflow at ${server} has no run "${runId}".${adviseRunId(runId)}`);
      throw refused(get.endpoint, answer, server);
    },

    findRunning: async (experimentId, tag, value) => {
      const filter = `tags.\`${tag}\` = '${value}' and attributes.status = 'RUNNING'`;
      const body = await api.expect({
        method: 'POST',
        endpoint: 'runs/search',
        body: { experiment_ids: [experimentId], filter, max_results: 1, order_by: ['attributes.start_time DESC'] },
        parse: parseWithExactNumbers,
      });
      const [run] = readObjects(isObject(body) ? body : {}, 'runs');
      return run && readRun(run);
    },

    listRunning: (experimentId, tag, beginning) =>
      search({ experiment_ids: [experimentId], filter: `tags.\`${tag}\` LIKE '${beginning}%' and attributes.status = 'RUNNING'`, order_by: ['attributes.start_time DESC'] }, maxRunning),

    listExperiments: async () => {
      const body = await api.expect({ method: 'POST', endpoint: 'experiments/search', body: { max_results: 1000 } });
      return readObjects(isObject(body) ? body : {}, 'experiments').map((experiment) => requireText(experiment, 'experiment_id'));
    },

    findTagged: async (experimentIds, tag, value, limit) => {
      // The filter has no way to escape a quote.
      if (!/^[\w.:/-]{1,200}$/.test(value)) throw new StepError('E_RUN_NOT_FOUND', `MLflow cannot be asked for runs of "${quoteForeign(value, 100)}".`);
      return search({ experiment_ids: experimentIds, filter: `tags.\`${tag}\` = '${value}'`, order_by: ['attributes.start_time ASC'] }, limit);
    },

    findNewest: (experimentId, limit) => search({ experiment_ids: [experimentId], order_by: ['attributes.start_time DESC'] }, limit),

    metricHistory: (runId, metric) => readMetricHistory(api, runId, metric),

    setTag: async (runId, key, value) => {
      await api.expect({ method: 'POST', endpoint: 'runs/set-tag', body: { run_id: runId, key, value } });
    },

    loggedModels: ({ id, experimentId }) => searchModels([experimentId], `source_run_id = '${id}'`),

    runlessModels: async (experimentIds, tag, value) => (await searchModels(experimentIds, `tags.\`${tag}\` = '${value}'`)).filter(({ runId }) => runId === ''),

    loggedModel: async (modelId) => {
      const get = { method: 'GET', endpoint: `logged-models/${encodeURIComponent(modelId)}` } as const;
      const answer = await api.call(get);
      if (answer.ok) return readLoggedModel(readObject(readEnvelope(answer.body, 'model'), 'info'));
      if (answer.errorCode === 'RESOURCE_DOES_NOT_EXIST' || hasNoLoggedModels(answer.status, answer.errorCode)) return undefined;
      throw refused(get.endpoint, answer, server);
    },
  };
}

/** What is meant by a text that no run of MLflow's own has for its id. */
function adviseRunId(text: string): string {
  if (/^[0-9a-f]{32}$/.test(text)) return ' Give the id of a run of this server, as train puts it out (run-id) and the address of its page ends with it.';
  if (/^m-[0-9a-f]{32}$/i.test(text)) return ' This is the id of a logged model: its page in MLflow names its source run.';
  return " A run's id has 32 characters, 0-9 and a-f; this may be its name, or a part of its id.";
}

/** MLflow before 3 answers 404 in HTML for what it does not know. */
const hasNoLoggedModels = (status: number, errorCode: string): boolean =>
  (status === 404 || status === 405) && (errorCode === '' || errorCode === 'ENDPOINT_NOT_FOUND');

const readLoggedModel = (info: JsonObject): LoggedModel => ({
  id: requireText(info, 'model_id'),
  name: readText(info, 'name'),
  runId: readText(info, 'source_run_id'),
  status: readText(info, 'status'),
  artifactUri: readText(info, 'artifact_uri'),
});

function readRun(run: JsonObject): Run {
  const info = readObject(run, 'info');
  const data = readObject(run, 'data');
  const tags = readPairs(data, 'tags');
  const outputs = readObjects(readObject(run, 'outputs'), 'model_outputs');
  return {
    id: requireText(info, 'run_id'),
    experimentId: requireText(info, 'experiment_id'),
    name: readText(info, 'run_name') || (tags.get('mlflow.runName') ?? ''),
    status: readText(info, 'status'),
    deleted: readText(info, 'lifecycle_stage') === 'deleted',
    startTimeMs: readNumber(info, 'start_time', 0),
    artifactUri: readText(info, 'artifact_uri'),
    metrics: readMetrics(data),
    params: readPairs(data, 'params'),
    tags,
    loggedModelIds: [...outputs].sort((a, b) => readNumber(a, 'step', 0) - readNumber(b, 'step', 0)).map((output) => requireText(output, 'model_id')),
    datasets: readObjects(readObject(run, 'inputs'), 'dataset_inputs').map(readDataset),
  };
}

function readDataset(input: JsonObject): LoggedDataset {
  const dataset = readObject(input, 'dataset');
  return { name: readText(dataset, 'name'), digest: requireText(dataset, 'digest'), context: readPairs(input, 'tags').get('mlflow.data.context') ?? '' };
}

/** By key, the entry with the greatest step, then time, as MLflow itself chooses. */
function readMetrics(data: JsonObject): ReadonlyMap<string, Metric> {
  const metrics = new Map<string, Metric>();
  for (const fields of readObjects(data, 'metrics')) {
    const metric = readMetric(fields);
    const other = metrics.get(metric.key);
    const isOlder = other !== undefined && (metric.step - other.step || metric.timestampMs - other.timestampMs) < 0;
    if (!isOlder) metrics.set(metric.key, metric);
  }
  return metrics;
}

function readMetric(fields: JsonObject): Metric {
  const text = readText(fields, 'value') || '0';
  return {
    key: requireText(fields, 'key'),
    value: Number(text),
    text,
    timestampMs: readNumber(fields, 'timestamp', 0),
    step: readNumber(fields, 'step', 0),
  };
}
