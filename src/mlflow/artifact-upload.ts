import { StepError } from '../errors.js';
import { quoteForeign } from '../untrusted-text.js';
import { refused, type Api, type Upload } from './http.js';
import type { Artifacts } from './mlflow.js';
import { storeFailure } from './store-failure.js';

/** Writes files of runs, as far as the server gives a way to its store. */
export const createArtifactUpload =
  (api: Api, server: string): Artifacts['writeToRun'] =>
  async (run, path, text) => {
    const { scheme = '', host = '', folder = '' } = /^(?<scheme>mlflow-artifacts:)(?:\/\/(?<host>[^/]*))?\/(?<folder>.*)$/.exec(run.artifactUri)?.groups ?? {};
    const unwritable = (why: string): StepError => new StepError('E_MLFLOW_REFUSED', `The artifacts of run ${run.id} lie at ${quoteForeign(run.artifactUri)}, ${why}.`);
    if (host !== '' && host !== new URL(server).host) throw unwritable('which is another server than the tracking URI');
    const parts = [...folder.split('/'), ...path.split('/')].filter((part) => part !== '');
    if (parts.includes('..') || parts.includes('.')) throw unwritable('which is no folder');
    const upload: Upload =
      scheme === ''
        ? { method: 'POST', path: 'ajax-api/2.0/mlflow/upload-artifact', query: { run_uuid: run.id, path }, text, isIdempotent: false }
        : { method: 'PUT', path: `api/2.0/mlflow-artifacts/artifacts/${parts.map(encodeURIComponent).join('/')}`, text, isIdempotent: true };
    const refusal = await api.writeFile(upload);
    if (refusal === undefined) return;
    if (refusal.status === 500) throw storeFailure(server, 'write to', run.artifactUri, refusal.message);
    throw scheme === '' && refusal.errorCode === '' ? unwritable('not behind its artifact proxy, and this MLflow takes no files for there') : refused(upload.path, refusal, server);
  };
