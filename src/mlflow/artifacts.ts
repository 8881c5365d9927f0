import { StepError } from '../errors.js';
import { isObject, type JsonObject } from '../json.js';
import { createArtifactUpload } from './artifact-upload.js';
import { Unanswered } from './failures.js';
import { readNumber, readObjects, readText, requireText } from './fields.js';
import { refused, type Api, type FileAnswer, type Listed } from './http.js';
import type { ArtifactFile, Artifacts, ModelVersion, Registry, Runs } from './mlflow.js';
import { isLocalPlace, parseModelSource } from './model-source.js';
import type { Place, Places } from './places.js';
import { emptyStore, silentStore, storeFailure } from './store-failure.js';

const maxPages = 1000;

/** Folders and files of runs and of versions. */
export function createArtifacts(
  { api, registryApi }: { readonly api: Api; readonly registryApi: Api },
  { server, registryServer }: { readonly server: string; readonly registryServer: string },
  runs: Runs,
  registry: Pick<Registry, 'downloadUri'>,
  places: Places,
): Artifacts {
  /** Versions of which a file was read, or is known to be there: the others' folders may be out of the server's sight. */
  const seen = new Map<string, Promise<void>>();

  /** What asks of the store: one that does not answer is told apart from a server that does not. */
  const ofStore = async <T>(what: string, findPlace: () => Promise<string>, ask: () => Promise<T>, asked = server): Promise<T> => {
    try {
      return await ask();
    } catch (thrown) {
      throw thrown instanceof Unanswered ? silentStore(asked, what, await findPlace(), thrown.why) : thrown;
    }
  };

  /** Undefined if the server has no such listing. `findPlace` is asked where it lies if the store cannot be read, which also proves that the rest of the server works. */
  const list = async (endpoint: string, query: Readonly<Record<string, string>>, findPlace: () => Promise<string>): Promise<readonly ArtifactFile[] | undefined> => {
    const files: ArtifactFile[] = [];
    let pageToken: string | undefined;
    for (let page = 0; page < maxPages; page += 1) {
      const answer = await ofStore('read', findPlace, () => api.call({ method: 'GET', endpoint, query: { ...query, page_token: pageToken }, readsStore: true }));
      if (!answer.ok && answer.status === 500) throw storeFailure(server, 'read', await findPlace(), answer.message);
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

  const placeOfRun = async (runId: string): Promise<string> => (await runs.get(runId)).artifactUri;

  const placeOf = async (place: Place): Promise<string> =>
    place.kind === 'run' ? placeOfRun(place.runId) : ((await runs.loggedModel(place.modelId))?.artifactUri ?? '');

  const listOfRun: Artifacts['listOfRun'] = async (runId, path) =>
    (await list('artifacts/list', { run_id: runId, ...(path === '' ? {} : { path }) }, () => placeOfRun(runId))) ?? [];

  /** The entries of a folder, by their paths from the place. */
  const listPlace = async (place: Place, path: string): Promise<readonly ArtifactFile[] | undefined> => {
    const folder = joinPath(place.path, path);
    const files =
      place.kind === 'run'
        ? await listOfRun(place.runId, folder)
        : await list(`logged-models/${encodeURIComponent(place.modelId)}/artifacts/directories`, folder === '' ? {} : { artifact_directory_path: folder }, () => placeOf(place));
    return files?.map((file) => ({ ...file, path: file.path.slice(place.path === '' ? 0 : place.path.length + 1) }));
  };

  const listOfVersion: Artifacts['listOfVersion'] = async (version, path) => {
    const folders = await places.foldersOf(version);
    const lists = await Promise.all(folders.map((place) => listPlace(place, path)));
    if (path === '' && lists.length > 0 && lists.every((each) => each?.length === 0)) {
      const uris = await Promise.all(folders.map(placeOf));
      if (uris.every(isLocalPlace)) throw emptyStore(server, uris[0] ?? '');
    }
    const known = lists.filter((each) => each !== undefined);
    if (known.length === 0) return undefined;
    const files = new Map(known.flat().toReversed().map((file) => [file.path, file]));
    return [...files.values()].toReversed();
  };

  const readOfRun: Artifacts['readOfRun'] = async (runId, path, maxBytes) => {
    const findListed = async (): Promise<Listed> => isListed(await listOfRun(runId, parentOf(path)), path);
    return readFileText(() => api.readFile('get-artifact', { run_uuid: runId, path }, maxBytes, findListed), path, maxBytes, () => placeOfRun(runId));
  };

  const readPlace = async (place: Place, path: string, maxBytes: number): Promise<string | undefined> => {
    const whole = joinPath(place.path, path);
    if (place.kind === 'run') return readOfRun(place.runId, whole, maxBytes);
    const findListed = async (): Promise<Listed> => isListed(await listPlace(place, parentOf(path)), path);
    const read = (): Promise<FileAnswer> => api.readFile(`ajax-api/2.0/mlflow/logged-models/${encodeURIComponent(place.modelId)}/artifacts/files`, { artifact_file_path: whole }, maxBytes, findListed);
    return readFileText(read, path, maxBytes, () => placeOf(place));
  };

  /** Asks the server, which finds the version's folder itself. */
  const readServed = async (version: ModelVersion, path: string, maxBytes: number): Promise<string | undefined> => {
    const ask = (asked: string, bytes: number, findListed: () => Promise<Listed>): Promise<FileAnswer> =>
      registryApi.readFile('model-versions/get-artifact', { name: version.model, version: version.version, path: asked }, bytes, findListed);
    const findListed = async (): Promise<Listed> => {
      const listed = isListed(await listOfVersion(version, parentOf(path)), path);
      // What cannot be listed is told by the file that every model has: a folder that gives that one can be read.
      if (listed !== 'unknown' || path === 'MLmodel') return listed;
      return (await ask('MLmodel', 1, async () => 'unknown')).kind === 'failed' ? 'unknown' : 'missing';
    };
    return readFileText(() => ask(path, maxBytes, findListed), path, maxBytes, () => registry.downloadUri(version.model, version.version), registryServer);
  };

  const readOfVersion: Artifacts['readOfVersion'] = async (version, path, maxBytes) => {
    const { served, places: others } = await places.readingOf(version);
    const reads = [...(served === undefined ? [] : [() => readServed(served, path, maxBytes)]), ...others.map((place) => () => readPlace(place, path, maxBytes))];
    const key = JSON.stringify([version.model, version.version]);
    for (const read of reads) {
      const text = await read();
      if (text === undefined) continue;
      seen.set(key, Promise.resolve());
      return text;
    }
    const isSeen = seen.get(key) ?? assertSeen(version);
    seen.set(key, isSeen);
    await isSeen;
    return undefined;
  };

  /** Throws E_ARTIFACT_STORE if the folder of a version is one of the server's own machine, and is not there. */
  const assertSeen = async (version: ModelVersion): Promise<void> => {
    const source = parseModelSource(version.source);
    if (source.kind !== 'storage' || isLocalPlace(version.source)) await listOfVersion(version, '');
  };

  /** The text of a file, or undefined if there is none. */
  const readFileText = async (read: () => Promise<FileAnswer>, path: string, maxBytes: number, findPlace: () => Promise<string>, asked = server): Promise<string | undefined> => {
    const answer = await ofStore(`read ${path} from`, findPlace, read, asked);
    switch (answer.kind) {
      case 'text':
        return answer.text;
      case 'missing':
        return undefined;
      case 'too-large':
        throw new StepError('E_ARTIFACT_TOO_LARGE', `${path} is larger than the ${maxBytes} bytes that are read of it. Log the file that is meant.`);
      case 'failed':
        throw storeFailure(asked, `read ${path} from`, await findPlace(), answer.said);
    }
  };

  return { listOfRun, listOfVersion, readOfRun, readOfVersion, foldersOf: (version) => places.foldersOfSource(version), storageOf: (uri) => places.storageOf(uri), writeToRun: createArtifactUpload(api, server) };
}

export const trimSlashes = (path: string): string => path.replace(/^\/+|\/+$/g, '');

export const joinPath = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join('/');

const isListed = (files: readonly ArtifactFile[] | undefined, path: string): Listed =>
  files === undefined ? 'unknown' : files.some((file) => file.path === path) ? 'listed' : 'missing';

const parentOf = (path: string): string => path.split('/').slice(0, -1).join('/');

const readFile = (fields: JsonObject): ArtifactFile => {
  const size = readNumber(fields, 'file_size', -1);
  return { path: requireText(fields, 'path'), isDirectory: fields.is_dir === true, size: size < 0 ? undefined : size };
};
