import { readEnvelope, readNumber, readPairs, toPairs } from './fields.js';
import { refused, type Api } from './http.js';
import type { Locks } from './mlflow.js';

/** Locks made of registered models: creating one of a name that exists is refused, by a unique key of the server's database. */
export const createLocks = (api: Api, server: string): Locks => ({
  create: async (name, description, tags) => {
    const create = { method: 'POST', endpoint: 'registered-models/create', body: { name, description, tags: toPairs(tags) } } as const;
    const answer = await api.call(create);
    if (answer.ok) return { createdAtMs: readNumber(readEnvelope(answer.body, 'registered_model'), 'creation_timestamp', 0) };
    // The other: MLflow 2 found that there is one, and that it had gone when it looked which.
    if (answer.errorCode === 'RESOURCE_ALREADY_EXISTS' || answer.errorCode === 'RESOURCE_DOES_NOT_EXIST') return undefined;
    throw refused(create.endpoint, answer, server);
  },

  read: async (name) => {
    const get = { method: 'GET', endpoint: 'registered-models/get', query: { name } } as const;
    const answer = await api.call(get);
    if (!answer.ok && answer.errorCode === 'RESOURCE_DOES_NOT_EXIST') return undefined;
    if (!answer.ok) throw refused(get.endpoint, answer, server);
    const fields = readEnvelope(answer.body, 'registered_model');
    return {
      createdAtMs: readNumber(fields, 'creation_timestamp', 0),
      serverNowMs: answer.serverNowMs,
      tags: readPairs(fields, 'tags'),
    };
  },

  remove: async (name) => {
    const remove = { method: 'DELETE', endpoint: 'registered-models/delete', body: { name }, isIdempotent: false } as const;
    const answer = await api.call(remove);
    if (!answer.ok && answer.errorCode !== 'RESOURCE_DOES_NOT_EXIST') throw refused(remove.endpoint, answer, server);
  },
});
