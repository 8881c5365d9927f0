import type { ArtifactFile, Mlflow, ModelVersion } from './mlflow.js';

/** Names under which people log the file that is looked for as deploy.yaml. */
const nearMiss = /^(?:seldon[-_]?)?deploy(?:ment)?[-_.]?(?:ya?ml|json)(?:\.txt)?$/i;

const maxShown = 3;

/** Finds files that may have been meant as deploy.yaml, where a version has none: in its folder, and in its run's root and the folders of that. */
export async function findNearMisses({ artifacts }: Mlflow, version: ModelVersion): Promise<readonly string[]> {
  const own = (await artifacts.listOfVersion(version, '')) ?? [];
  const root = version.runId === '' ? [] : await artifacts.listOfRun(version.runId, '');
  const folders = root.filter((file) => file.isDirectory).slice(0, maxShown);
  const deeper = (await Promise.all(folders.map(({ path }) => artifacts.listOfRun(version.runId, path)))).flat();
  const ofVersion = own.filter(isNear).map(({ path }) => `${path} in the folder of version ${version.version}`);
  const ofRun = [...root, ...deeper].filter(isNear).map(({ path }) => `${path} of run ${version.runId}`);
  // MLflow 2's folder of a version lies in its run's.
  return (ofVersion.length > 0 ? ofVersion : ofRun).slice(0, maxShown);
}

/** Also a folder called deploy.yaml, in which log_artifact puts the file where it is named twice. */
function isNear({ path }: ArtifactFile): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return nearMiss.test(name);
}
