import { StepError } from '../errors.js';
import { isObject, type JsonObject } from '../json.js';
import { createArtifactUpload } from './artifact-upload.js';
import { readNumber, readObjects, readText, requireText } from './fields.js';
import { refused, type Api, type FileAnswer } from './http.js';
import type { ArtifactFile, Artifacts, ModelVersion, Registry, Runs } from './mlflow.js';

const maxPages = 1000;

/** Folders and files of runs and of versions. */
export function createArtifacts(api: Api, server: string, runs: Runs, registry: Registry): Artifacts {
  /** Undefined where the server has no such listing. */
  const list = async (endpoint: string, query: Readonly<Record<string, string>>): Promise<readonly ArtifactFile[] | undefined> => {
    const files: ArtifactFile[] = [];
    let pageToken: string | undefined;
    for (let page = 0; page < maxPages; page += 1) {
      const answer = await api.call({ method: 'GET', endpoint, query: { ...query, page_token: pageToken } });
      if (!answer.ok && answer.errorCode === '') return undefined;
      if (!answer.ok && answer.errorCode === 'RESOURCE_DOES_NOT_EXIST') return [];
      if (!answer.ok) throw refused(endpoint, answer, server);
      const body = isObject(answer.body) ? answer.body : {};
      files.push(...readObjects(body, 'files').map(readFile));
      pageToken = readText(body, 'next_page_token');
      if (pageToken === '') break;
    }
    return files;
  };

  const listOfRun: Artifacts['listOfRun'] = async (runId, path) =>
    (await list('artifacts/list', { run_id: runId, ...(path === '' ? {} : { path }) })) ?? [];

  const listOfVersion = async (version: ModelVersion, path: string): Promise<readonly ArtifactFile[] | undefined> => {
    if (version.modelId !== '') {
      return list(`logged-models/${encodeURIComponent(version.modelId)}/artifacts/directories`, path === '' ? {} : { artifact_directory_path: path });
    }
    const folder = await findFolderInRun(version, runs);
    if (folder === undefined) return undefined;
    const files = await listOfRun(version.runId, joinPath(folder, path));
    return files.map((file) => ({ ...file, path: file.path.slice(folder === '' ? 0 : folder.length + 1) }));
  };

  return {
    listOfRun,
    listOfVersion,

    readOfRun: async (runId, path, maxBytes) => {
      const isListed = async (): Promise<boolean> => hasFile(await listOfRun(runId, parentOf(path)), path);
      return readFileText(await api.readFile('get-artifact', { run_uuid: runId, path }, maxBytes, isListed), path, maxBytes);
    },

    readOfVersion: async (model, version, path, maxBytes) => {
      const isListed = async (): Promise<boolean> => hasFile(await listOfVersion(await registry.version(model, version), parentOf(path)), path);
      const query = { name: model, version, path };
      return readFileText(await api.readFile('model-versions/get-artifact', query, maxBytes, isListed), path, maxBytes);
    },

    writeToRun: createArtifactUpload(api, server),
  };
}

/** The text of a file, or undefined where there is none. */
function readFileText(answer: FileAnswer, path: string, maxBytes: number): string | undefined {
  switch (answer.kind) {
    case 'text':
      return answer.text;
    case 'missing':
      return undefined;
    case 'too-large':
      throw new StepError('E_ARTIFACT_TOO_LARGE', `${path} is larger than the ${maxBytes} bytes that are read of it.`);
  }
}

/** Where in its run's folder a version of MLflow 2 lies; undefined for one that lies elsewhere. */
export async function findFolderInRun(version: ModelVersion, runs: Runs): Promise<string | undefined> {
  if (version.runId === '') return undefined;
  const fromRuns = new RegExp(`^runs:/${version.runId}/(.+)$`).exec(version.source)?.[1];
  if (fromRuns !== undefined) return trimSlashes(fromRuns);
  const { artifactUri } = await runs.get(version.runId);
  const root = artifactUri.replace(/\/+$/, '');
  if (root === '' || !`${version.source}/`.startsWith(`${root}/`)) return undefined;
  return trimSlashes(version.source.slice(root.length));
}

export const trimSlashes = (path: string): string => path.replace(/^\/+|\/+$/g, '');

export const joinPath = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join('/');

const hasFile = (files: readonly ArtifactFile[] | undefined, path: string): boolean => files?.some((file) => file.path === path) ?? false;

const parentOf = (path: string): string => path.split('/').slice(0, -1).join('/');

const readFile = (fields: JsonObject): ArtifactFile => {
  const size = readNumber(fields, 'file_size', -1);
  return { path: requireText(fields, 'path'), isDirectory: fields.is_dir === true, size: size < 0 ? undefined : size };
};
