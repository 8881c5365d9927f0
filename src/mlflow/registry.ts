import { StepError } from '../errors.js';
import { isObject, type JsonObject } from '../json.js';
import { readEnvelope, readNumber, readObjects, readPairs, readText, requireText, toPairs } from './fields.js';
import { refused, type Answer, type Api, type Call } from './http.js';
import { parseModelSource } from './model-source.js';
import type { ModelVersion, RegisteredModel, Registry } from './mlflow.js';
import { nearestIgnoringCase } from '../names.js';
import { quoteForeign } from '../untrusted-text.js';

const maxPages = 1000;
/** Of versions that a tag tells: so many thousands have none of a kind that anybody asks for. */
const maxTagPages = 10;

/** How many names a misspelt one is compared with. */
const maxNearModels = 200;
const maxNamed = 5;

type Refusal = Extract<Answer, { ok: false }>;

/** Registered models, their versions, stages and aliases. */
export function createRegistry(api: Api, server: string): Registry {
  const getModel = async (name: string): Promise<RegisteredModel> => {
    const get = { method: 'GET', endpoint: 'registered-models/get', query: { name } } as const;
    const answer = await api.call(get);
    if (!answer.ok && answer.errorCode === 'RESOURCE_DOES_NOT_EXIST') {
      throw new StepError('E_MODEL_NOT_FOUND', `MLflow at ${server} has no registered model "${name}".`);
    }
    if (!answer.ok) throw refused(get.endpoint, answer, server);
    const fields = readEnvelope(answer.body, 'registered_model');
    const aliases = readObjects(fields, 'aliases').map((each) => [requireText(each, 'alias'), readText(each, 'version')] as const);
    return {
      name: requireText(fields, 'name'),
      aliases: new Map(aliases),
      latest: readObjects(fields, 'latest_versions').map(readVersion),
      tags: readPairs(fields, 'tags'),
    };
  };

  /** The one that may be meant, else some that there are. Among the names that begin alike, else among the first of all: on a server with many models a page holds a part of them. */
  const adviseModel = async (name: string): Promise<string> => {
    let known: readonly string[] = [];
    for (const filter of [`name ILIKE '${name.slice(0, 3).replace(/['"%\\]/g, '_')}%'`, undefined]) {
      const answer = await api.call({ method: 'GET', endpoint: 'registered-models/search', query: { filter, max_results: String(maxNearModels) } }).catch(() => undefined);
      const names = answer?.ok && isObject(answer.body) ? readObjects(answer.body, 'registered_models').map((each) => readText(each, 'name')) : [];
      const near = nearestIgnoringCase(name, names);
      if (near !== undefined) return `Did you mean "${quoteForeign(near, 200)}"?`;
      known = names;
    }
    const some = known.slice(0, maxNamed).map((each) => `"${quoteForeign(each, 100)}"`).join(', ');
    return known.length === 0 ? 'Register a first version of it.' : `It has ${some}${known.length > maxNamed ? ', …' : ''}: correct the name, or register a first version.`;
  };

  /** A model that something was asked of; if there is none, the error names the one that may be meant. */
  const getNamedModel = async (name: string): Promise<RegisteredModel> => {
    try {
      return await getModel(name);
    } catch (thrown) {
      if (!(thrown instanceof StepError) || thrown.code !== 'E_MODEL_NOT_FOUND') throw thrown;
      throw new StepError(thrown.code, `${thrown.message} ${await adviseModel(name)}`, { cause: thrown });
    }
  };

  /** Why a call about a version was refused: no such model, no such version, or what the server says. */
  const explain = async (call: Call, answer: Refusal, name: string, version: string): Promise<StepError> => {
    if (answer.errorCode !== 'RESOURCE_DOES_NOT_EXIST') return refused(call.endpoint, answer, server);
    const { latest } = await getNamedModel(name);
    const newest = Math.max(0, ...latest.map((each) => Number(each.version)));
    return new StepError('E_VERSION_NOT_FOUND', `Model "${name}" has no version ${version}.${newest > 0 ? ` Its newest is ${newest}: correct the number.` : ' It has no versions yet: register one first.'}`);
  };

  const change = async (call: Call, name: string, version: string): Promise<void> => {
    const answer = await api.call(call);
    if (!answer.ok) throw await explain(call, answer, name, version);
  };

  const changeModel = async (call: Call, name: string): Promise<void> => {
    const answer = await api.call(call);
    if (!answer.ok) throw await explainModel(call, answer, name);
  };

  /** Why a call about an alias was refused, on servers without aliases too. */
  const explainAlias = async (call: Call, answer: Refusal, name: string, alias: string): Promise<StepError> => {
    if (!lacksAliases(answer)) return explainModel(call, answer, name);
    await getNamedModel(name);
    return new StepError('E_ALIAS_NOT_FOUND', `MLflow at ${server} has no aliases (they came with 2.3), so there is no @${alias}. Use a stage.`);
  };

  const aliasHolder = async (name: string, alias: string): Promise<ModelVersion | undefined> => {
    const get = { method: 'GET', endpoint: 'registered-models/alias', query: { name, alias } } as const;
    const answer = await api.call(get);
    if (answer.ok) return readVersion(readEnvelope(answer.body, 'model_version'));
    if (lacksAliases(answer)) throw await explainAlias(get, answer, name, alias);
    if (answer.errorCode !== 'INVALID_PARAMETER_VALUE' && answer.errorCode !== 'RESOURCE_DOES_NOT_EXIST') throw refused(get.endpoint, answer, server);
    // A missing alias is a 400 like a malformed one, and a missing model is that too on MLflow 2.
    await getNamedModel(name);
    if (!/not found/i.test(answer.message)) throw refused(get.endpoint, answer, server);
    return undefined;
  };

  const stageHolder = async (name: string, stage: string): Promise<ModelVersion | undefined> => {
    const get = { method: 'POST', endpoint: 'registered-models/get-latest-versions', body: { name, stages: [stage] } } as const;
    const answer = await api.call(get);
    if (answer.ok) return readObjects(isObject(answer.body) ? answer.body : {}, 'model_versions').map(readVersion)[0];
    throw stageError(answer, stage) ?? (await explainModel(get, answer, name));
  };

  const explainModel = async (call: Call, answer: Refusal, name: string): Promise<StepError> => {
    if (answer.errorCode === 'RESOURCE_DOES_NOT_EXIST') await getNamedModel(name);
    return refused(call.endpoint, answer, server);
  };

  const search = async (name: string | undefined, filter: string | undefined, pages = maxPages): Promise<readonly ModelVersion[]> => {
    const found = new Map<string, ModelVersion>();
    let pageToken: string | undefined;
    for (let page = 0; page < pages; page += 1) {
      const body = await api.expect({ method: 'GET', endpoint: 'model-versions/search', query: { filter, max_results: '1000', page_token: pageToken } });
      const fields = isObject(body) ? body : {};
      for (const version of readObjects(fields, 'model_versions').map(readVersion)) {
        if (name === undefined || version.model === name) found.set(JSON.stringify([version.model, version.version]), version);
      }
      pageToken = readText(fields, 'next_page_token');
      if (pageToken === '') break;
    }
    return [...found.values()].sort((a, b) => Number(a.version) - Number(b.version));
  };

  return {
    model: getNamedModel,

    setModelTag: (name, key, value) => changeModel({ method: 'POST', endpoint: 'registered-models/set-tag', body: { name, key, value } }, name),

    deleteModelTag: (name, key) => changeModel({ method: 'DELETE', endpoint: 'registered-models/delete-tag', body: { name, key } }, name),

    ensureModel: async (name) => {
      const create = { method: 'POST', endpoint: 'registered-models/create', body: { name } } as const;
      const answer = await api.call(create);
      if (!answer.ok && answer.errorCode !== 'RESOURCE_ALREADY_EXISTS') throw refused(create.endpoint, answer, server);
    },

    version: async (name, version) => {
      const get = { method: 'GET', endpoint: 'model-versions/get', query: { name, version } } as const;
      const answer = await api.call(get);
      if (answer.ok) return readVersion(readEnvelope(answer.body, 'model_version'));
      throw await explain(get, answer, name, version);
    },

    // The model's name may hold quotes, which a filter cannot escape: it is compared here.
    versionsOfRun: (name, runId) => search(name, `run_id='${runId}'`),

    versionsOfModel: (name) => search(name, !name.includes("'") ? `name='${name}'` : !name.includes('"') ? `name="${name}"` : undefined),

    versionsWithTag: async (key, part, name) => {
      const ofModel = name === undefined || /['"]/.test(name) ? '' : `name='${name}' and `;
      return search(name, `${ofModel}tags.\`${key}\` LIKE '%${part}%'`, maxTagPages);
    },

    createVersion: async ({ model, source, runId, modelId, tags }) => {
      const body = await api.expect({
        method: 'POST',
        endpoint: 'model-versions/create',
        body: { name: model, source, run_id: runId, ...(modelId === undefined ? {} : { model_id: modelId }), tags: toPairs(tags ?? new Map()) },
        isIdempotent: false,
      });
      return readVersion(readEnvelope(body, 'model_version'));
    },

    deleteVersion: async (name, version) => {
      const remove = { method: 'DELETE', endpoint: 'model-versions/delete', body: { name, version } } as const;
      const answer = await api.call(remove);
      if (!answer.ok && answer.errorCode !== 'RESOURCE_DOES_NOT_EXIST') throw refused(remove.endpoint, answer, server);
    },

    holder: (name, target) => (target.kind === 'alias' ? aliasHolder(name, target.alias) : stageHolder(name, target.stage)),

    transition: async (name, version, stage, archivePrevious) => {
      const call = {
        method: 'POST',
        endpoint: 'model-versions/transition-stage',
        body: { name, version, stage, archive_existing_versions: archivePrevious },
      } as const;
      const answer = await api.call(call);
      if (!answer.ok) throw stageError(answer, stage) ?? (await explain(call, answer, name, version));
    },

    setAlias: async (name, alias, version) => {
      const call = { method: 'POST', endpoint: 'registered-models/alias', body: { name, alias, version } } as const;
      const answer = await api.call(call);
      if (answer.ok) return;
      throw lacksAliases(answer) ? await explainAlias(call, answer, name, alias) : await explain(call, answer, name, version);
    },

    deleteAlias: async (name, alias) => {
      const call = { method: 'DELETE', endpoint: 'registered-models/alias', body: { name, alias } } as const;
      const answer = await api.call(call);
      if (!answer.ok) throw await explainAlias(call, answer, name, alias);
    },

    setVersionTag: (name, version, key, value) =>
      change({ method: 'POST', endpoint: 'model-versions/set-tag', body: { name, version, key, value } }, name, version),

    deleteVersionTag: (name, version, key) =>
      change({ method: 'DELETE', endpoint: 'model-versions/delete-tag', body: { name, version, key } }, name, version),

    downloadUri: async (name, version) => {
      const call = { method: 'GET', endpoint: 'model-versions/get-download-uri', query: { name, version } } as const;
      const answer = await api.call(call);
      if (!answer.ok) throw await explain(call, answer, name, version);
      return requireText(isObject(answer.body) ? answer.body : {}, 'artifact_uri');
    },
  };
}

/** MLflow before 2.3 answers 404 in HTML for the endpoint that it does not know. */
const lacksAliases = (answer: Refusal): boolean => answer.status === 404 && answer.errorCode === '';

/** Unity Catalog's registry has aliases only: it refuses what is about stages as unsupported, or does not know the call. */
const lacksStages = ({ status, errorCode, message }: Refusal): boolean =>
  status === 501 || errorCode === 'ENDPOINT_NOT_FOUND' || errorCode === 'FEATURE_DISABLED' || errorCode === 'NOT_IMPLEMENTED' ||
  /unity catalog|(unsupported|not (supported|available)|no longer)/i.test(message);

const stageError = (answer: Refusal, stage: string): StepError | undefined =>
  lacksStages(answer) ? new StepError('E_STAGE_UNKNOWN', `This MLflow has no stages, so there is no ${stage}. Use an alias instead, such as @${stage.toLowerCase()}.`) :
  answer.errorCode === 'INVALID_PARAMETER_VALUE' && /stage/i.test(answer.message)
    ? new StepError('E_STAGE_UNKNOWN', `MLflow has no stage "${stage}": it has None, Staging, Production and Archived. An alias is written with an @.`)
    : undefined;

function readVersion(fields: JsonObject): ModelVersion {
  const source = readText(fields, 'source');
  const named = parseModelSource(source);
  return {
    model: requireText(fields, 'name'),
    version: requireText(fields, 'version'),
    runId: readText(fields, 'run_id') || (named.kind === 'run' ? named.runId : ''),
    source,
    ...(fields['creation_timestamp'] === undefined ? {} : { createdMs: readNumber(fields, 'creation_timestamp', 0) }),
    stage: readText(fields, 'current_stage'),
    status: readText(fields, 'status'),
    statusMessage: readText(fields, 'status_message'),
    // Open-source servers leave model_id out of their answers; the source says it.
    modelId: readText(fields, 'model_id') || (named.kind === 'logged-model' && named.path === '' ? named.modelId : ''),
    tags: readPairs(fields, 'tags'),
  };
}
